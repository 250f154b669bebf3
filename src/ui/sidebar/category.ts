/** 카테고리 찾기: a part of a name is searched in the mall's tree, and what is picked goes into the selected rows. */
import { chosenRows } from './chosen-rows';
import { look } from './here';
import { appendStatus, around, button, byId, fields, made, onSubmit, showStatus } from './page';
import { leftOutWords } from './selection-words';
import { ask } from './server';

async function pick(path: string): Promise<void> {
  const { tab, keys, hidden } = await chosenRows();
  showStatus((await ask('saveCategory', { tab, keys, path })).message);
  appendStatus(leftOutWords(hidden));
  await look();
}

async function search(form: HTMLFormElement): Promise<void> {
  const { found, message } = await ask('searchCategories', { query: fields(form)['query'] ?? '' });
  const items = found.map(({ code, path }) =>
    around(
      'li',
      '',
      made('p', path),
      made('small', code),
      button('선택한 행에 넣기', () => pick(path), 'small'),
    ),
  );
  byId('categories').replaceChildren(...items);
  byId('category-status').textContent = message || `${found.length}개를 찾았습니다.`;
}

export const startCategories = (): void => onSubmit('category-form', search);
