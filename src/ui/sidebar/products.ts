/** 상품 준비: jobs that fill the tabs of products, for all of them or for the rows that are selected. */
import { chosenRows } from './chosen-rows';
import { fields, onClick, onSubmit, showStatus } from './page';
import { changeWords, codesIn, optionChanges } from './product-words';
import { startAndGoOn } from './run';
import { selectionWords } from './selection-words';
import { isSure } from './sure';

const NO_PRODUCT = '선택한 행에 상품이 없습니다. 상품의 행을 선택하고 다시 누르세요.';

async function copySelected(): Promise<void> {
  const selection = await chosenRows();
  const { tab, keys } = selection;
  if (await isSure(`${selectionWords(selection)}\n\n복사할까요?`, '복사')) {
    await startAndGoOn({ job: 'copyRows', tab, keys });
  }
}

async function setOptions(form: HTMLFormElement): Promise<void> {
  const changes = optionChanges(fields(form));
  const words = changeWords(changes);
  if (words === '') return showStatus('바꿀 값을 하나는 적어 주세요. 비운 것은 그대로 둡니다.', true);
  const selection = await chosenRows();
  const { productCodes: keys } = selection;
  if (keys.length === 0) return showStatus(NO_PRODUCT, true);
  const question = `${selectionWords(selection)}\n\n상품 ${keys.length}개의 모든 옵션을 바꿀까요?\n${words}`;
  if (await isSure(question, '바꾸기')) await startAndGoOn({ job: 'setOptions', keys, input: { ...changes } });
}

async function restore(form: HTMLFormElement): Promise<void> {
  const keys = codesIn(fields(form)['codes'] ?? '');
  await startAndGoOn({ job: 'restoreProducts', ...(keys.length > 0 ? { keys } : {}) });
}

export function startProducts(): void {
  for (const { id, dataset } of document.querySelectorAll<HTMLButtonElement>('button[data-job]')) {
    onClick(id, async () => void (await startAndGoOn({ job: dataset['job'] ?? '' })));
  }
  onClick('copy-rows', copySelected);
  onSubmit('set-options', setOptions);
  onSubmit('restore', restore);
}
