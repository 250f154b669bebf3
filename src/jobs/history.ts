/** 연동이력: rows gathered during a step and written at its end in one go. */
import type { Outside } from '../ports';
import { kstText } from '../rules/kst';
import { appendRows, type PartOf, sheetOf } from '../sheet';
import { historyLimit, historyTab } from '../tabs/history.tab';
import { personName } from './person-name';

export interface HistoryEntry {
  runId: string;
  /** The job's title. */
  job: string;
  mode: string;
  /** E-mail, blank where Google does not tell it. */
  person: string;
  tab: string;
  /** The key of the row or item; never a name, phone or address. */
  target?: string | undefined;
  result?: string | undefined;
  message: string;
  seconds?: number | undefined;
}

/** Appends the entries with the present time. Throws `SheetError` when the tab is not there. */
export function writeHistory(outside: Pick<Outside, 'workbook' | 'clock'>, entries: readonly HistoryEntry[]): void {
  const at = kstText(outside.clock.now());
  const rows = entries.map(
    (entry): PartOf<typeof historyTab> => ({
      at,
      ...entry,
      person: personName(entry.person),
    }),
  );
  appendRows(historyTab, sheetOf(historyTab, outside.workbook), rows, historyLimit);
}
