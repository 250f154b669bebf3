/** 연동이력: rows gathered during a step, or during a whole collection, and written at its end in one go. */
import type { Outside } from '../ports';
import { kstText } from '../rules/kst';
import { personName } from '../settings/person-name';
import { appendRows, type PartOf, sheetOf } from '../sheet';
import { historyLimit, historyTab } from '../tabs/history.tab';

export interface HistoryEntry {
  /** When, as KST text; the present when missing. */
  at?: string;
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
  /** The account that the run works for; missing where it is done once for the whole file. */
  mall?: string | undefined;
  sellerId?: string | undefined;
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

/** Where the entries of an execution go. */
export interface HistoryBook {
  /** `mayWait`: entries of which nothing is lost should the execution die, because the run itself remembers them. */
  add(entries: readonly HistoryEntry[], mayWait: boolean): void;
  /** Writes what has waited. Throws `SheetError` as `writeHistory`. */
  close(): void;
}

/** Keeps what may wait, so that a beginning is written with its end, and four collections of nothing once and not eight times. */
export function historyBook(outside: Pick<Outside, 'workbook' | 'clock'>): HistoryBook {
  let waiting: HistoryEntry[] = [];
  const close = () => {
    const entries = waiting;
    waiting = [];
    writeHistory(outside, entries);
  };
  return {
    add(entries, mayWait) {
      const at = kstText(outside.clock.now());
      waiting.push(...entries.map((entry) => ({ at, ...entry })));
      if (!mayWait) close();
    },
    close,
  };
}
