/** 송장 붙여넣기: a pasted block or a file of waybills, previewed and written. */
import type { Calls } from '../contract';
import { checkedText } from './block';
import { type FileBlock, readBlockFile } from './block-file';
import { chosenColumns, hideView, showView } from './import-preview';
import { type ImportView, writtenWords } from './import-words';
import { byId, during, fields, onClick, onSubmit, showStatus } from './page';
import { previewOf } from './previewed';
import { ask } from './server';

const send = () => byId<HTMLInputElement>('import-send');

const waybills = previewOf<Calls['importShipments']['args'], ImportView>({
  form: 'import',
  ask: (order) => ask('importShipments', order),
  kept: (order, { columns }) => ({ ...order, columns }),
  show: showView,
  hide: hideView,
  written: ({ written = 0 }, order) => writtenWords(written, order.send ?? false),
});

const readBlock = async (): Promise<FileBlock> => {
  const chosen = waybills.chosenFile();
  return chosen ? readBlockFile(chosen) : { block: checkedText(waybills.text()), note: '' };
};

async function previewForm(form: HTMLFormElement): Promise<void> {
  waybills.forget();
  showStatus('');
  const { courier = '' } = fields(form);
  const { block, note } = await readBlock();
  await waybills.show({ ...block, ...(courier.trim() === '' ? {} : { courier }), send: send().checked });
  showStatus(note);
}

async function previewColumns(): Promise<void> {
  const columns = chosenColumns();
  const places = Object.values(columns);
  if (new Set(places).size < places.length)
    return showStatus('같은 열을 두 번 골랐습니다. 하나는 「없음」으로 두세요.', true);
  const order = waybills.order();
  if (order) await waybills.show({ ...order, columns });
}

export function startImport(): void {
  waybills.followInputs();
  send().addEventListener('change', () => {
    const order = waybills.order();
    if (order) void during(byId('import-write'), () => waybills.show({ ...order, send: send().checked }));
  });
  onSubmit('import', previewForm);
  onClick('import-again', previewColumns);
  onClick('import-write', waybills.write);
}
