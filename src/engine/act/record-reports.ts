/** What came of rows, put into them: 결과, 메시지, 처리일시, further columns, and no 작업 where it is done. */
import { kstText } from '../../rules/kst';
import { changeRows, type PartOf, type Snapshot, sheetOf, type Tab } from '../../sheet';
import type { JobContext } from '../job';
import { outcomeCells } from '../row-report';
import type { ActReports } from './acts';

interface Looks<T extends Tab> {
  /** Cells of rows of which nothing is reported, by key. */
  further?: ReadonlyMap<string, PartOf<T>>;
  /** The tab as it was just read, without a remote call since. */
  seen?: Snapshot | undefined;
  looksAfter?: boolean | undefined;
}

/** Gives the tab as it stands then, with `looksAfter`. Throws `SheetError`. */
export function recordReports<T extends Tab>(
  { outside: { workbook, clock } }: Pick<JobContext, 'outside'>,
  tab: T,
  reports: ActReports<T>,
  { further = new Map(), seen, looksAfter = false }: Looks<T>,
): Snapshot | undefined {
  const processedAt = kstText(clock.now());
  const changes = new Map<string, PartOf<Tab>>(further);
  for (const [{ key }, { values, ...report }] of reports) {
    if (key !== undefined) changes.set(key, { ...values, ...outcomeCells(report, processedAt) });
  }
  let stands: Snapshot | undefined;
  const after = (now: Snapshot | undefined) => {
    stands = now;
  };
  changeRows<Tab>(tab, sheetOf(tab, workbook), changes, { seen, ...(looksAfter ? { after } : {}) });
  return stands;
}
