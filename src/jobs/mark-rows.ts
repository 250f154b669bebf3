/** Rows are marked before what they ask for is sent, so that whoever finds them so asks the mall first (maybe-sent.ts). */
import { changeRows, type Snapshot, sheetOf, type Tab } from '../sheet';
import type { JobContext } from './job';
import { needsMark, type OutcomePart, sendingMark } from './maybe-sent';

interface MarkedRow {
  key: string | undefined;
  values: OutcomePart;
}

/**
 * Marks those of the rows that need it, and gives them; rows without a key cannot be marked. Flushed, so that the marks stand
 * before the call. `seen`: the tab as it was just looked at, where it was. Throws `SheetError`.
 */
export function markRows<Row extends MarkedRow>(
  context: Pick<JobContext, 'mall' | 'outside'>,
  tab: Tab,
  rows: readonly Row[],
  looks: { seen?: Snapshot } = {},
): readonly Row[] {
  const { workbook, clock } = context.outside;
  const fresh = rows.filter(({ key, values }) => key !== undefined && needsMark(context, values));
  const changes = new Map(fresh.map(({ key = '' }) => [key, sendingMark(clock.now())]));
  changeRows<Tab>(tab, sheetOf(tab, workbook), changes, looks);
  if (fresh.length > 0) workbook.flush();
  return fresh;
}
