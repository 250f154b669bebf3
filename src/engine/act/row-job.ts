/** A job that does what 작업 says, row by row of one tab: a batch a step, each row with its own result and message. */
import * as z from 'zod';
import { kstText } from '../../rules/kst';
import {
  changeRows,
  keyParts,
  type PartOf,
  problemText,
  type Row,
  readRows,
  sheetOf,
  type Tab,
  takeSnapshot,
} from '../../sheet';
import { askedRows } from '../../store/chosen-rows';
import { results } from '../../tabs/common';
import { defineJob, type Job, type JobContext, type Note, type Step } from '../job';
import { outcomeCells, type RowReport } from '../row-report';
import { type BatchCursor, batchCursorSchema, batchStep, firstBatch } from './batches';
import { markRows } from './mark-rows';
import { isAnotherSellers } from './row-owner';

export interface RowResult<T extends Tab> extends RowReport {
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
  sends?: boolean;
  /** Besides its own tab. */
  writes?: readonly Tab[];
  /** Which rows can be done; by default those without an error. */
  isReady?(row: Row<T>): boolean;
  /** Something leaves that must not leave twice: rows are marked before it does. */
  marks?: true;
  open(context: JobContext): RowWorker<T>;
}

export function defineRowJob<T extends Tab>(words: RowJobWords<T>): Job {
  const { name, title, tab, action, sends = false } = words;
  return defineJob<unknown, BatchCursor>({
    name,
    title,
    tab: tab.name,
    acts: [{ tab, actions: [action] }],
    sends,
    writes: [tab, ...(words.writes ?? [])],
    args: z.unknown(),
    cursor: batchCursorSchema,
    plan: firstBatch,
    open(context) {
      const worker = words.open(context);
      return { step: (cursor) => rowStep(context, words, worker, cursor) };
    },
  });
}

/** Rows that carry this 작업, by key. */
function rowsToDo<T extends Tab>(tab: T, context: JobContext, action: string): Row<T>[] {
  const { outside, chosen } = context;
  const rows = askedRows(tab, readRows(tab, takeSnapshot(tab, sheetOf(tab, outside.workbook))), chosen);
  const wanted = rows.filter(
    ({ key, values }) => key !== undefined && values['action'] === action && !isAnotherSellers(context, values),
  );
  return wanted.sort((left, right) => ((left.key ?? '') < (right.key ?? '') ? -1 : 1));
}

function rowStep<T extends Tab>(
  context: JobContext,
  { tab, action, isReady = isRight, marks }: RowJobWords<T>,
  worker: RowWorker<T>,
  cursor: BatchCursor,
): Step<BatchCursor> {
  const pending = rowsToDo(tab, context, action).filter(({ key = '' }) => key > cursor.after);
  const batch = pending.slice(0, context.mall.batchSize);
  if (marks) markRows(context, tab, batch.filter(isReady));
  const outcomes = outcomesOf(batch, isReady, worker);
  writeOutcomes(context, tab, batch, outcomes);
  const notes = batch.map((row, at) => noteOf(row, outcomes[at]));
  const reports = outcomes.map((outcome) => [outcome]);
  return batchStep(cursor, {
    keys: batch.map(({ key = '' }) => key),
    reports,
    left: pending.length - batch.length,
    notes,
  });
}

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
    changes.set(key, { ...outcome.values, ...outcomeCells(outcome, processedAt) });
  });
  changeRows<Tab>(tab, sheetOf(tab, outside.workbook), changes);
}

function noteOf<T extends Tab>({ key = '', row }: Row<T>, outcome: RowResult<T> | undefined): Note {
  const target = key.startsWith('\u0000') ? `${row}행` : keyParts(key).join(' / ');
  const { result = results.failed, message = '' } = outcome ?? {};
  return { text: `${target}: ${result}${message ? ` ${message}` : ''}`, history: true, target, result };
}
