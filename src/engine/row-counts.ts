/** What came of the rows of a run, counted by the words that the rows themselves show in 결과. */
import * as z from 'zod';
import { results } from '../tabs/common';
import type { RowReport } from './row-report';

const counts = z.record(z.string(), z.number());

export const rowCountsSchema = z.object({
  /** Rows by 결과; one that is held counts below instead. */
  rows: counts,
  /** Rows that wait because the buyer wants to cancel: that is news, and no 건너뜀. */
  held: z.number(),
  /** What rows make up together and went well as a whole, by its name, such as 배송; none where a row stands for itself. */
  wholes: counts,
});
export type RowCounts = z.infer<typeof rowCountsSchema>;

export const noRows: RowCounts = { rows: {}, held: 0, wholes: {} };

/** Of rows that stand for themselves. */
export function countRows(reports: readonly Pick<RowReport, 'result' | 'isHeld'>[]): RowCounts {
  const rows: Record<string, number> = {};
  const shown = reports.filter(({ isHeld }) => isHeld !== true);
  for (const { result } of shown) rows[result] = (rows[result] ?? 0) + 1;
  return { ...noRows, rows, held: reports.length - shown.length };
}

/** Of rows that make up something together, a list each; `name` is what it is. */
export function countWholes(name: string, reports: readonly (readonly RowReport[])[]): RowCounts {
  const isDone = (rows: readonly RowReport[]): boolean => rows.every(({ result }) => result === results.done);
  return { ...countRows(reports.flat()), wholes: { [name]: reports.filter(isDone).length } };
}

/** Both together. */
export const addCounts = (one: RowCounts, other: RowCounts): RowCounts => ({
  rows: added(one.rows, other.rows),
  held: one.held + other.held,
  wholes: added(one.wholes, other.wholes),
});

function added(one: Record<string, number>, other: Record<string, number>): Record<string, number> {
  const sum = { ...one };
  for (const [name, count] of Object.entries(other)) sum[name] = (sum[name] ?? 0) + count;
  return sum;
}

/** In the order in which they are said; 성공 is said even when there is none. */
const words = [results.skipped, results.mistake, results.failed, results.unknown];

/** `성공 126행(배송 125건), 오류 1행, 취소 요청 때문에 보류 1행`; blank where no rows were counted. */
export function countsText({ rows, held, wholes }: RowCounts): string {
  if (Object.keys(rows).length === 0 && held === 0 && Object.keys(wholes).length === 0) return '';
  const together = Object.entries(wholes).map(([name, count]) => `${name} ${count}건`);
  const done = `${results.done} ${rows[results.done] ?? 0}행${together.length > 0 ? `(${together.join(', ')})` : ''}`;
  const others = words.flatMap((word) => (rows[word] === undefined ? [] : [`${word} ${rows[word]}행`]));
  return [done, ...others, ...(held > 0 ? [`취소 요청 때문에 보류 ${held}행`] : [])].join(', ');
}
