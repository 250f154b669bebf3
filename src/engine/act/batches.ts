/** Going through rows in the order of their keys, a batch a step: the cursor is one key, so no row is tried twice in a run. */
import * as z from 'zod';
import type { Note, Step } from '../job';
import { countRows, countWholes } from '../row-counts';
import { isFine, type RowReport } from '../row-report';

export const batchCursorSchema = z.object({ after: z.string(), done: z.number() });
export type BatchCursor = z.infer<typeof batchCursorSchema>;

export const firstBatch = (): BatchCursor => ({ after: '', done: 0 });

interface Batch {
  /** Of the rows that were done, in order. */
  keys: readonly string[];
  /** Behind which key the next step goes on; behind the last one when missing. */
  after?: string;
  /** What their rows were told, a list each: most stand for themselves. */
  reports: readonly (readonly RowReport[])[];
  /** What such a list makes up where it may be longer, such as 배송. */
  whole?: string;
  /** Rows behind them. */
  left: number;
  notes: Note[];
}

/** The step that did this batch. */
export function batchStep(cursor: BatchCursor, { keys, after, reports, whole, left, notes }: Batch): Step<BatchCursor> {
  const ok = reports.filter((rows) => rows.every(isFine)).length;
  const next: BatchCursor = {
    after: after ?? keys[keys.length - 1] ?? cursor.after,
    done: cursor.done + keys.length,
  };
  const progress = { next: left > 0 ? next : undefined, done: next.done, total: next.done + left };
  const rows = whole === undefined ? countRows(reports.flat()) : countWholes(whole, reports);
  return { ...progress, ok, failed: keys.length - ok, skipped: 0, notes, rows };
}
