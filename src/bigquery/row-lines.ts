/** Rows of a sheet as newline-delimited JSON, in parts that fit into one load. */
import type { Cell, Grid } from '../ports';
import { isBlank } from '../sheet';
import { type Exported, written } from './schema';

export interface RowLines {
  /** Each a text of whole lines. */
  parts: string[];
  rows: number;
  /** Cells that could not be read; they are left out, as blank ones are. */
  unreadable: number;
}

/** `place`: the number of a column in the sheet (from 1), `undefined` where it does not stand. A row without key is none. */
export function rowLines(
  exported: readonly Exported[],
  place: (name: string) => number | undefined,
  rows: Grid,
  mostCharacters: number,
): RowLines {
  const placed = exported.flatMap((one) => {
    const column = place(one.name);
    return column === undefined ? [] : [{ ...one, index: column - 1 }];
  });
  const lines: RowLines = { parts: [], rows: 0, unreadable: 0 };
  let open: string[] = [];
  let length = 0;
  for (const row of rows) {
    const { line, unreadable } = lineOf(placed, row);
    if (line === undefined) continue;
    if (length + line.length > mostCharacters && open.length > 0) {
      lines.parts.push(open.join(''));
      [open, length] = [[], 0];
    }
    open.push(line);
    length += line.length;
    lines.rows += 1;
    lines.unreadable += unreadable;
  }
  lines.parts.push(open.join(''));
  return lines;
}

interface Placed extends Exported {
  index: number;
}

function lineOf(placed: readonly Placed[], row: readonly Cell[]): { line: string | undefined; unreadable: number } {
  const values: Record<string, Cell> = {};
  let unreadable = 0;
  for (const { column, field, index } of placed) {
    const cell = row[index] ?? '';
    if (isBlank(cell)) continue;
    const value = written(column, cell);
    if (value === undefined) unreadable += 1;
    else values[field.name] = value;
  }
  const isRow = placed.every(({ field }) => field.mode !== 'REQUIRED' || field.name in values);
  return { line: isRow ? `${JSON.stringify(values)}\n` : undefined, unreadable };
}
