/** 엑셀 다운로드: an upload sheet for a courier's program, made in the page; and the seller's own layout of one. */
import { excelPart } from './excel-part';
import { exportedWords, fileNameOf } from './export-words';
import { appendStatus, byId, fields, onSubmit, showStatus } from './page';
import { selectedShipments } from './selected-shipments';
import { leftOutWords } from './selection-words';
import { ask } from './server';
import { loadChoices } from './shipment-choices';

async function exportSheet(form: HTMLFormElement): Promise<void> {
  const { layout = '', chosen } = fields(form);
  const { keys, hidden } = chosen === undefined ? { keys: undefined, hidden: 0 } : await selectedShipments();
  const [{ rows, fileName, notes }, { writeXlsx }] = await Promise.all([
    ask('exportShipments', { layout, ...(keys ? { keys } : {}) }),
    excelPart(),
  ]);
  offer(await writeXlsx(rows), fileNameOf(fileName));
  showStatus(exportedWords(rows.length - 1, notes));
  appendStatus(leftOutWords(hidden));
}

/** The link stays, for browsers that do not begin the download by themselves. */
function offer(file: Blob, name: string): void {
  URL.revokeObjectURL(byId('export-ready').querySelector('a')?.href ?? '');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.textContent = `${name} 내려받기`;
  byId('export-ready').replaceChildren(link);
  link.click();
}

async function saveLayout(form: HTMLFormElement): Promise<void> {
  const { exportLayout = '' } = fields(form);
  await ask('saveSettings', { exportLayout });
  await loadChoices();
  showStatus(
    exportLayout.trim() === '' ? '내 양식을 지웠습니다.' : '내 양식을 저장했습니다. 양식에서 고를 수 있습니다.',
  );
}

export function startExport(): void {
  onSubmit('export', exportSheet);
  onSubmit('own-layout', saveLayout);
}
