/** A job that does what 작업 says, row by row of one tab: a batch a step, each row with its own result and message. */
import * as z from 'zod';
import { kstText } from '../rules/kst';
import { changeRows, type PartOf, problemText, type Row, readRows, sheetOf, type Tab, takeSnapshot } from '../sheet';
import { results } from '../tabs/common';
import { defineJob, type Job, type JobContext, type Note, type Step } from './job';

export interface RowResult<T extends Tab> {
  /** One of `results`. */
  result: string;
  message: string;
  /** Further columns of the row. */
  values?: PartOf<T>;
}

export interface RowWorker<T extends Tab> {
  /** One result a row, in order; rows that cannot be read do not come here. */
  act(rows: readonly Row<T>[]): RowResult<T>[];
}

interface RowJobWords<T extends Tab> {
  name: string;
  title: string;
  tab: T;
  /** The program's name of the 작업. */
  action: string;
  /** Which rows can be done; by default those without an error. */
  isReady?(row: Row<T>): boolean;
  open(context: JobContext): RowWorker<T>;
}

/** Rows are done in the order of their keys, so that the cursor is one key and no row is tried twice in a run. */
const cursorSchema = z.object({ after: z.string(), done: z.number(), ok: z.number(), failed: z.number() });
type Cursor = z.infer<typeof cursorSchema>;

export function defineRowJob<T extends Tab>(words: RowJobWords<T>): Job {
  const { name, title, tab } = words;
  return defineJob<unknown, Cursor>({
    name,
    title,
    tab: tab.name,
    args: z.unknown(),
    cursor: cursorSchema,
    plan: () => ({ after: '', done: 0, ok: 0, failed: 0 }),
    open(context) {
      const worker = words.open(context);
      return { step: (cursor) => rowStep(context, words, worker, cursor) };
    },
  });
}

/** Rows that carry this 작업, by key. */
export function rowsToDo<T extends Tab>(tab: T, context: Pick<JobContext, 'outside'>, action: string): Row<T>[] {
  const rows = readRows(tab, takeSnapshot(tab, sheetOf(tab, context.outside.workbook)));
  const wanted = rows.filter(({ key, values }) => key !== undefined && values['action'] === action);
  return wanted.sort((left, right) => ((left.key ?? '') < (right.key ?? '') ? -1 : 1));
}

function rowStep<T extends Tab>(
  context: JobContext,
  { tab, action, isReady = isRight }: RowJobWords<T>,
  worker: RowWorker<T>,
  cursor: Cursor,
): Step<Cursor> {
  const pending = rowsToDo(tab, context, action).filter(({ key = '' }) => key > cursor.after);
  const batch = pending.slice(0, context.mall.batchSize);
  const outcomes = outcomesOf(batch, isReady, worker);
  writeOutcomes(context, tab, batch, outcomes);
  const ok = outcomes.filter(isFine).length;
  const next: Cursor = {
    after: batch[batch.length - 1]?.key ?? cursor.after,
    done: cursor.done + batch.length,
    ok: cursor.ok + ok,
    failed: cursor.failed + batch.length - ok,
  };
  const left = pending.length - batch.length;
  return {
    next: left > 0 ? next : undefined,
    done: next.done,
    total: next.done + left,
    ok,
    failed: batch.length - ok,
    skipped: 0,
    notes: batch.map((row, at) => noteOf(row, outcomes[at])),
    summary: `성공 ${next.ok}건, 실패 ${next.failed}건`,
  };
}

export const isFine = ({ result }: { result: string }): boolean =>
  result === results.done || result === results.skipped;

const isRight = ({ problems }: Pick<Row<Tab>, 'problems'>): boolean => !problems.some(({ level }) => level === 'error');

function outcomesOf<T extends Tab>(
  batch: readonly Row<T>[],
  isReady: (row: Row<T>) => boolean,
  worker: RowWorker<T>,
): RowResult<T>[] {
  const right = batch.filter(isReady);
  const acted = right.length > 0 ? worker.act(right) : [];
  const byRow = new Map(right.map((row, at) => [row, acted[at]]));
  return batch.map((row) => byRow.get(row) ?? { result: results.mistake, message: problemText(row.problems) });
}

/** What is done loses its 작업; what is to be mended or tried again keeps it (tabs.md). */
function writeOutcomes<T extends Tab>(
  { outside }: JobContext,
  tab: T,
  batch: readonly Row<T>[],
  outcomes: readonly RowResult<T>[],
): void {
  const processedAt = kstText(outside.clock.now());
  const changes = new Map<string, PartOf<Tab>>();
  batch.forEach(({ key = '' }, at) => {
    const outcome = outcomes[at];
    if (!outcome) return;
    const { result, message, values = {} } = outcome;
    const cleared = isFine(outcome) ? { action: undefined } : {};
    changes.set(key, { ...values, ...cleared, result, message: message || undefined, processedAt });
  });
  changeRows<Tab>(tab, sheetOf(tab, outside.workbook), changes);
}

function noteOf<T extends Tab>({ key = '', row }: Row<T>, outcome: RowResult<T> | undefined): Note {
  const target = key.startsWith('\u0000') ? `${row}행` : key.split('\u001f').join(' / ');
  const { result = results.failed, message = '' } = outcome ?? {};
  return { text: `${target}: ${result}${message ? ` ${message}` : ''}`, history: true, target, result };
}
