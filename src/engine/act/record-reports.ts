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
  /** Whether it is wanted how the tab stands afterwards. */
  whole?: boolean | undefined;
}

/** Gives the tab as it stands then, where the `whole` of it was read. Throws `SheetError`. */
export function recordReports<T extends Tab>(
  { outside: { workbook, clock } }: Pick<JobContext, 'outside'>,
  tab: T,
  reports: ActReports<T>,
  { further = new Map(), seen, whole = false }: Looks<T>,
): Snapshot | undefined {
  const processedAt = kstText(clock.now());
  const changes = new Map<string, PartOf<Tab>>(further);
  for (const [{ key }, { values, ...report }] of reports) {
    if (key !== undefined) changes.set(key, { ...values, ...outcomeCells(report, processedAt) });
  }
  return changeRows<Tab>(tab, sheetOf(tab, workbook), changes, { seen, whole }).stands;
}
