/**
 * 보호된 열: what a job writes of its results is asked about before it sends, so that nothing leaves of which the sheet could
 * not keep what came of it.
 */
import type { Outside, Sheet } from '../ports';
import { sameEmail } from '../rules/people';
import { Refusal } from '../rules/refusal';
import { findColumns, readHeader, type Tab } from '../sheet';
import { historyTab } from '../tabs/history.tab';
import type { Job } from './job';

/**
 * Throws `Refusal` when the person may not write a column that the job fills; nothing for jobs that send nothing. No question
 * of the file's owner, whom no protection stops, else three a tab, whatever the rows; the columns one by one only where
 * something is protected.
 */
export function refuseLockedColumns(
  { workbook, person }: Pick<Outside, 'workbook' | 'person'>,
  { sends, writes }: Job,
): void {
  if (!sends) return;
  const owner = sameEmail(workbook.ownerEmail());
  if (owner !== '' && owner === sameEmail(person.email())) return;
  const locked = [...writes, historyTab].flatMap((tab) => {
    const sheet = workbook.sheet(tab.name);
    const headers = sheet ? lockedHeaders(tab, sheet) : [];
    return headers.length === 0 ? [] : [`「${tab.name}」 탭의 ${shown(headers)}`];
  });
  if (locked.length === 0) return;
  throw new Refusal(
    `보호되어 결과를 적지 못할 열이 있어 아무것도 보내지 않았습니다: ${shownTabs(locked)}. ` +
      '파일 소유자에게 「데이터 → 시트 및 범위 보호」에서 보호를 풀거나, 나를 고칠 수 있는 사람에 넣어 달라고 하세요.',
  );
}

/** A header may be protected, and so may the seller's own columns. */
function lockedHeaders(tab: Tab, sheet: Sheet): string[] {
  const { rows, columns } = sheet.gridSize();
  const below = { row: 2, rows: rows - 1 };
  if (rows < 2 || sheet.canEdit({ ...below, column: 1, columns })) return [];
  return [...findColumns(tab, readHeader(sheet))].flatMap(([name, column]) => {
    const { header = name, owner } = tab.columns[name] ?? {};
    const isWritten = owner === 'addon' || owner === 'mall' || name === 'action';
    return isWritten && !sheet.canEdit({ ...below, column, columns: 1 }) ? [header] : [];
  });
}

/** Few enough for a line of a run; what comes last in a tab is what tells how a row went. */
const SHOWN = 3;

function shown(headers: readonly string[]): string {
  const named = headers.slice(-SHOWN).map((header) => `「${header}」`);
  return named.join(', ') + (headers.length > SHOWN ? ` 등 ${headers.length}개 열` : '');
}

const shownTabs = ([first = '', ...others]: readonly string[]): string =>
  others.length === 0 ? first : `${first}, 그 밖에 ${others.length}개 탭`;
