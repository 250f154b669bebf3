/** Puts right what a write hit by mistake: one write a column, however many cells of it were hit. */
import type { Sheet } from '../../ports';
import { cellAt, type Snapshot } from '../snapshot';
import type { Mend } from './damage';

/** Writes the mended cells, and between them what was just read there. */
export function mend(sheet: Sheet, seen: Snapshot, mends: readonly Mend[]): void {
  const columns = new Map<number, Mend[]>();
  for (const one of mends) {
    const hit = columns.get(one.column);
    if (hit) hit.push(one);
    else columns.set(one.column, [one]);
  }
  for (const [column, hit] of columns) mendColumn(sheet, seen, column, hit);
}

function mendColumn(sheet: Sheet, seen: Snapshot, column: number, mends: readonly Mend[]): void {
  const cells = new Map(mends.map(({ row, cell }) => [row, cell]));
  const first = mends.reduce((least, { row }) => Math.min(least, row), Number.POSITIVE_INFINITY);
  const last = mends.reduce((most, { row }) => Math.max(most, row), 0);
  const rows = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const area = { row: first, column, rows: rows.length, columns: 1 };
  const isText = mends.every(({ cell }) => typeof cell === 'string');
  if (isText)
    sheet.writeFormats(
      area,
      rows.map(() => ['@']),
    );
  sheet.write(
    area,
    rows.map((row) => [cells.get(row) ?? cellAt(seen, row - seen.top - 1, column)]),
  );
}
