/** Going through rows in the order of their keys, a batch a step: the cursor is one key, so no row is tried twice in a run. */
import * as z from 'zod';
import type { Note, Step } from './job';

export const batchCursorSchema = z.object({ after: z.string(), done: z.number(), ok: z.number(), failed: z.number() });
export type BatchCursor = z.infer<typeof batchCursorSchema>;

export const firstBatch = (): BatchCursor => ({ after: '', done: 0, ok: 0, failed: 0 });

interface Batch {
  /** Of the rows that were done, in order. */
  keys: readonly string[];
  /** Behind which key the next step goes on; behind the last one when missing. */
  after?: string;
  /** How many of them went well. */
  ok: number;
  /** Rows behind them. */
  left: number;
  notes: Note[];
}

/** The step that did this batch. */
export function batchStep(cursor: BatchCursor, { keys, after, ok, left, notes }: Batch): Step<BatchCursor> {
  const failed = keys.length - ok;
  const next: BatchCursor = {
    after: after ?? keys[keys.length - 1] ?? cursor.after,
    done: cursor.done + keys.length,
    ok: cursor.ok + ok,
    failed: cursor.failed + failed,
  };
  const summary = `성공 ${next.ok}건, 실패 ${next.failed}건`;
  const progress = { next: left > 0 ? next : undefined, done: next.done, total: next.done + left };
  return { ...progress, ok, failed, skipped: 0, notes, summary };
}
