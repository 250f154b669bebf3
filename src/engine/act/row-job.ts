/** A job that does what 작업 says, row by row of one tab: rows that cannot be read are told so, the others are acted on. */
import * as z from 'zod';
import { keyTitle, problemText, type Row, readRows, sheetOf, type Tab, takeSnapshot } from '../../sheet';
import { askedRows } from '../../store/chosen-rows';
import { results } from '../../tabs/common';
import { defineJob, type Job, type JobContext } from '../job';
import { openActs } from './act-steps';
import { type ActReport, type Acts, inOrder } from './acts';
import { batchCursorSchema, firstBatch, nameOrPlace } from './batches';

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
  /** One result a row, in order; rows that are not ready do not come here. */
  act(context: JobContext, rows: readonly Row<T>[]): ActReport<T>[];
}

export function defineRowJob<T extends Tab>(words: RowJobWords<T>): Job {
  const { name, title, tab, action, sends = false } = words;
  return defineJob({
    name,
    title,
    tab: tab.name,
    acts: [{ tab, actions: [action] }],
    sends,
    writes: [tab, ...(words.writes ?? [])],
    args: z.unknown(),
    cursor: batchCursorSchema,
    plan: firstBatch,
    open: (context) => openActs(context, () => rowActs(context, words)),
  });
}

function rowActs<T extends Tab>(context: JobContext, words: RowJobWords<T>): Acts<T, Row<T>, Row<T>> {
  const { tab, action, isReady = isRight } = words;
  return {
    tab,
    find() {
      const { outside, chosen } = context;
      const rows = askedRows(tab, readRows(tab, takeSnapshot(tab, sheetOf(tab, outside.workbook))), chosen);
      return { items: rows.filter(({ key, values }) => key !== undefined && values['action'] === action) };
    },
    unitOf: (row) => ({
      order: row.key ?? '',
      target: nameOrPlace(row, keyTitle(row.key ?? '')),
      rows: [row],
    }),
    most: () => context.mall.batchSize,
    sortOut(batch) {
      const wrong = batch.filter((row) => !isReady(row));
      const reports = wrong.map((row) => ({ result: results.mistake, message: problemText(row.problems) }));
      return { reports: inOrder(wrong, reports), open: batch.filter(isReady) };
    },
    ...(words.marks ? { marks: { rowsOf: (row) => [row] } } : {}),
    act: (rows) => ({ reports: inOrder(rows, words.act(context, rows)) }),
  };
}

const isRight = ({ problems }: Pick<Row<Tab>, 'problems'>): boolean => !problems.some(({ level }) => level === 'error');
