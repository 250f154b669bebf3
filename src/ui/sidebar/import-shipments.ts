/** 송장 붙여넣기: a block or a file, its preview, and the writing of exactly what was previewed. */
import type { Calls } from '../contract';
import { type Block, checkedText } from './block';
import { readBlockFile } from './block-file';
import { chosenColumns, hideView, showView } from './import-preview';
import { writtenWords } from './import-words';
import { byId, during, fields, onClick, onSubmit, tell } from './page';
import { ask } from './server';

type Order = Calls['importShipments']['args'];

/** What the shown preview was made of; missing when none is shown. */
let seen: { order: Order; preview?: string } | undefined;
/** Counts what makes a preview old, so that an answer that comes late is not shown. */
let turn = 0;

const text = () => byId<HTMLTextAreaElement>('import-text');
const file = () => byId<HTMLInputElement>('import-file');
const send = () => byId<HTMLInputElement>('import-send');

function forget(): void {
  turn += 1;
  seen = undefined;
  hideView();
}

async function showPreview(order: Order): Promise<void> {
  seen = undefined;
  turn += 1;
  const mine = turn;
  const view = await ask('importShipments', order);
  if (mine !== turn) return;
  const { preview, columns } = view;
  seen = { order: { ...order, columns }, ...(preview === undefined ? {} : { preview }) };
  showView(view);
}

const readBlock = async (): Promise<Block> => {
  const [chosen] = file().files ?? [];
  return chosen ? readBlockFile(chosen) : checkedText(text().value);
};

async function previewForm(form: HTMLFormElement): Promise<void> {
  forget();
  tell('');
  const { courier = '' } = fields(form);
  const block = await readBlock();
  await showPreview({ ...block, ...(courier.trim() === '' ? {} : { courier }), send: send().checked });
}

async function previewColumns(): Promise<void> {
  const columns = chosenColumns();
  const places = Object.values(columns);
  if (new Set(places).size < places.length)
    return tell('같은 열을 두 번 골랐습니다. 하나는 「없음」으로 두세요.', true);
  if (seen) await showPreview({ ...seen.order, columns });
}

/** A preview that holds no more is made anew, and shows what has become of it. */
async function write(): Promise<void> {
  if (seen?.preview === undefined) return tell('먼저 미리보기를 눌러 주세요.', true);
  const { order, preview } = seen;
  const view = await ask('importShipments', { ...order, write: preview }).catch(async (error: Error) => {
    await showPreview(order).catch(hideView);
    throw error;
  });
  forget();
  text().value = '';
  file().value = '';
  showView(view);
  tell(writtenWords(view.written ?? 0, order.send ?? false));
}

/** Pasted or from a file: the later one counts, and the other is emptied so that it shows. */
function followInputs(): void {
  text().addEventListener('input', () => {
    file().value = '';
  });
  file().addEventListener('change', () => {
    text().value = '';
  });
  byId('import').addEventListener('input', forget);
  send().addEventListener('change', () => {
    const order = seen?.order;
    if (order) void during(byId('import-write'), () => showPreview({ ...order, send: send().checked }));
  });
}

export function startImport(): void {
  followInputs();
  onSubmit('import', previewForm);
  onClick('import-again', previewColumns);
  onClick('import-write', write);
}
