/** Shows the preview of a list of products: counts, lines to look at, the first rows, and what each column becomes. */
import { moreWords } from './import-words';
import {
  columnsWords,
  columnWords,
  countWords,
  firstWords,
  type ListView,
  rowsToShow,
  rowWords,
  whyWords,
} from './list-words';
import { byId, made } from './page';

/** `view` is a preview, or what came of writing it. */
export function showList(view: ListView): void {
  const { problems, written, preview, more, first } = view;
  byId('list-problems').replaceChildren(...problems.map((problem) => made('li', problem)));
  byId('list-counts').textContent = problems.length === 0 ? countWords(view.counts, written !== undefined) : '';
  byId('list-look').replaceChildren(...rowsToShow(view).map(rowItem));
  byId('list-more').textContent = moreWords(more);
  byId('list-first').replaceChildren(...first.map((row) => made('li', firstWords(row), 'phrase')));
  byId('list-write-box').hidden = preview === undefined || written !== undefined;
  byId('list-first-box').hidden = first.length === 0 || written !== undefined;
  byId<HTMLDetailsElement>('list-columns-box').hidden = written !== undefined;
  byId<HTMLDetailsElement>('list-columns-box').open = problems.length > 0;
  showColumns(view);
  byId('list-result').hidden = false;
}

export const hideList = (): void => {
  byId('list-result').hidden = true;
};

function rowItem(row: ListView['rows'][number]): HTMLElement {
  const item = made('li', rowWords(row));
  if (row.message !== '') item.append(made('p', row.message));
  return item;
}

function showColumns(view: ListView): void {
  byId('list-left').textContent = columnsWords(view);
  byId('list-columns').replaceChildren(
    ...view.columns.map((column, at) => {
      const label = made('label', `${columnWords(column, at)} `);
      const why = whyWords(column);
      label.append(choiceOf(view, column.field));
      if (why !== '') label.append(made('span', why, 'hint'));
      return label;
    }),
  );
}

function choiceOf({ fields }: ListView, chosen: string): HTMLSelectElement {
  const select = document.createElement('select');
  select.append(new Option('넣지 않음', ''), ...fields.map(({ name, title }) => new Option(title, name)));
  select.value = chosen;
  return select;
}

/** What the seller has chosen for each column, in order. */
export const chosenFields = (): string[] =>
  [...byId('list-columns').querySelectorAll('select')].map(({ value }) => value);
