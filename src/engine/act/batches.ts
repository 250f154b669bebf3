/** Goes through units in their order, a batch a step: the cursor is one place in it, so nothing is tried twice in a run. */
import * as z from 'zod';
import { isUnnamed, type Row, type Tab } from '../../sheet';
import { results } from '../../tabs/common';
import type { Note, Step } from '../job';
import { countRows, countWholes } from '../row-counts';
import { isFine } from '../row-report';
import type { ActReport, ActReports, Unit } from './acts';

export const batchCursorSchema = z.object({ after: z.string(), done: z.number() });
export type BatchCursor = z.infer<typeof batchCursorSchema>;

export const firstBatch = (): BatchCursor => ({ after: '', done: 0 });

interface Batch<T extends Tab> {
  /** What was done, in order. */
  units: readonly Unit<T>[];
  reports: ActReports<T>;
  /** What a unit's rows make up where it may have several, such as 배송. */
  whole?: string | undefined;
  /** Behind which unit the next step goes on. */
  after: string;
  /** Units behind them. */
  left: number;
}

/** The step that did this batch. */
export function batchStep<T extends Tab, Cursor extends BatchCursor>(
  cursor: Cursor,
  { units, reports, whole, after, left }: Batch<T>,
): Step<Cursor> {
  const reported = units.map((unit) => reportsOf(unit, reports));
  const failed = reported.filter((rows) => !rows.every(isFine)).length;
  const skipped = reported.filter((rows) => rows.every(({ result }) => result === results.skipped)).length;
  const done = cursor.done + units.length;
  return {
    next: left > 0 ? { ...cursor, after, done } : undefined,
    ...{ done, total: done + left, ok: units.length - failed - skipped, failed, skipped },
    notes: units.map((unit) => noteOf(unit, reportsOf(unit, reports))),
    rows: whole === undefined ? countRows(reported.flat()) : countWholes(whole, reported),
  };
}

const reportsOf = <T extends Tab>({ rows }: Unit<T>, reports: ActReports<T>): ActReport<T>[] =>
  rows.map((row) => reports.get(row) ?? NOT_HANDED);

const NOT_HANDED = { result: results.failed, message: '보내지 못했습니다. 다시 실행해 주세요.' };

/** One line a unit: what went wrong in any of its rows, else what came of the first. */
function noteOf({ target, title = '' }: Unit<Tab>, reports: readonly ActReport<Tab>[]): Note {
  const {
    result,
    message,
    historyMessage = message,
  }: ActReport<Tab> = reports.find((one) => !isFine(one)) ?? reports[0] ?? NOT_HANDED;
  const words = [title, result, historyMessage].filter((word) => word !== '');
  return { text: `${target}: ${words.join(' ')}`, history: true, target, result };
}

/** `name`, or where the row stands as long as its key is not complete. */
export const nameOrPlace = ({ key, row }: Pick<Row<Tab>, 'key' | 'row'>, name: string): string =>
  key === undefined || isUnnamed(key) ? `${row}행` : name;
