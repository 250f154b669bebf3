/** Rows are marked before what they ask for is sent, so that the next run asks the mall first (maybe-sent.ts). */
import { changeRows, type PartOf, type Snapshot, sheetOf, type Tab } from '../../sheet';
import type { JobContext } from '../job';
import { needsMark, type OutcomePart, sendingMark } from './maybe-sent';

interface MarkedRow {
  key: string | undefined;
  values: OutcomePart;
}

/**
 * Marks those of the rows that need it, and gives them, and the keys of rows that stand nowhere any more; rows without a key
 * cannot be marked. Flushed, so that the marks stand before the call. `seen`: the tab as it was just looked at, where it was;
 * `besides`: what else a row must say before. Throws `SheetError`.
 */
export function markRows<Row extends MarkedRow>(
  context: Pick<JobContext, 'mall' | 'outside'>,
  tab: Tab,
  rows: readonly Row[],
  { besides, ...looks }: { seen?: Snapshot | undefined; besides?: ((row: Row) => PartOf<Tab>) | undefined } = {},
): { fresh: readonly Row[]; missing: readonly string[] } {
  const { workbook, clock } = context.outside;
  const known = rows.filter(({ key }) => key !== undefined);
  const fresh = known.filter(({ values }) => needsMark(context, values));
  const changes = new Map<string, PartOf<Tab>>(besides && known.map((row) => [row.key ?? '', besides(row)]));
  for (const { key = '' } of fresh) changes.set(key, { ...changes.get(key), ...sendingMark(clock.now()) });
  const { missing } = changeRows<Tab>(tab, sheetOf(tab, workbook), changes, looks);
  if (changes.size > 0) workbook.flush();
  return { fresh, missing };
}
