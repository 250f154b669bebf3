/** 데이터이전: a pasted list or a file of products, previewed and written. */
import type { Calls } from '../contract';
import { LONGEST_CELL } from '../contract/products';
import { checkedText, type Listing } from './block';
import { type FileBlock, readBlockFile } from './block-file';
import { chosenFields, hideList, showList } from './list-preview';
import { type ListView, writtenWords } from './list-words';
import { onClick, onSubmit, showStatus } from './page';
import { previewOf } from './previewed';
import { ask } from './server';

const products: Listing = { what: '상품', kind: 'products', longestCell: LONGEST_CELL };

const list = previewOf<Calls['importProducts']['args'], ListView>({
  form: 'list',
  ask: (order) => ask('importProducts', order),
  show: showList,
  hide: hideList,
  written: ({ written = 0 }) => writtenWords(written),
});

const readBlock = async (): Promise<FileBlock> => {
  const chosen = list.chosenFile();
  return chosen ? readBlockFile(chosen, products) : { block: checkedText(list.text(), products), note: '' };
};

async function previewForm(): Promise<void> {
  list.forget();
  showStatus('');
  const { block, note } = await readBlock();
  await list.show(block);
  showStatus(note);
}

async function previewColumns(): Promise<void> {
  const order = list.order();
  if (order) await list.show({ ...order, fields: chosenFields() });
}

export function startProductImport(): void {
  list.followInputs();
  onSubmit('list', previewForm);
  onClick('list-again', previewColumns);
  onClick('list-write', list.write);
}
