/** 데이터이전: a pasted list or a file, its preview, and the writing of exactly what was previewed. */
import type { Calls } from '../contract';
import { LONGEST_CELL } from '../contract/products';
import { type Block, checkedText, type Listing } from './block';
import { readBlockFile } from './block-file';
import { chosenFields, hideList, showList } from './list-preview';
import { writtenWords } from './list-words';
import { byId, onClick, onSubmit, tell } from './page';
import { ask } from './server';

type Order = Calls['importProducts']['args'];

const products: Listing = { what: '상품', longestCell: LONGEST_CELL };

/** What the shown preview was made of; missing when none is shown. */
let seen: { order: Order; preview?: string } | undefined;
/** Counts what makes a preview old, so that an answer that comes late is not shown. */
let turn = 0;

const text = () => byId<HTMLTextAreaElement>('list-text');
const file = () => byId<HTMLInputElement>('list-file');

function forget(): void {
  turn += 1;
  seen = undefined;
  hideList();
}

async function showPreview(order: Order): Promise<void> {
  seen = undefined;
  turn += 1;
  const mine = turn;
  const view = await ask('importProducts', order);
  if (mine !== turn) return;
  const { preview } = view;
  seen = { order, ...(preview === undefined ? {} : { preview }) };
  showList(view);
}

const readBlock = async (): Promise<Block> => {
  const [chosen] = file().files ?? [];
  return chosen ? readBlockFile(chosen, products) : checkedText(text().value, products);
};

async function previewForm(): Promise<void> {
  forget();
  tell('');
  await showPreview(await readBlock());
}

async function previewColumns(): Promise<void> {
  if (seen) await showPreview({ ...seen.order, fields: chosenFields() });
}

/** A preview that holds no more is made anew, and shows what has become of it. */
async function write(): Promise<void> {
  if (seen?.preview === undefined) return tell('먼저 미리보기를 눌러 주세요.', true);
  const { order, preview } = seen;
  const view = await ask('importProducts', { ...order, write: preview }).catch(async (error: Error) => {
    await showPreview(order).catch(hideList);
    throw error;
  });
  forget();
  text().value = '';
  file().value = '';
  showList(view);
  tell(writtenWords(view.written ?? 0));
}

/** Pasted or from a file: the later one counts, and the other is emptied so that it shows. */
export function startProductImport(): void {
  text().addEventListener('input', () => {
    file().value = '';
  });
  file().addEventListener('change', () => {
    text().value = '';
  });
  byId('list').addEventListener('input', forget);
  onSubmit('list', previewForm);
  onClick('list-again', previewColumns);
  onClick('list-write', write);
}
