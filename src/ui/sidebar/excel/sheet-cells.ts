/** The cells of a sheet in their places. */
import { type CellContext, cellText } from './cell-text';
import { textRuns } from './text-runs';
import { MOST_PLACES, TooLarge } from './too-large';
import { attributesOf, walkXml } from './xml';

export interface SheetCells {
  /** From row 1 to the last that holds anything, all as wide as the widest; blank cells are ''. */
  cells: string[][];
  /** How many rows that hold anything are hidden, by hand or by a filter. */
  hiddenRows: number;
}

const PLACE = /^([A-Z]{0,3})(\d{1,7})$/;
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** Calls `take` with every cell, blank ones too. Throws `TooLarge`, and an Error for a place that no sheet has. */
export function readSheetCells(xml: string, context: CellContext, take: (count: number) => void): SheetCells {
  const rows = new Map<number, string[]>();
  const runs = textRuns();
  let row = { at: 0, isNumbered: true, isHidden: false, isFilled: false };
  let cell = { column: 0, type: '', style: 0, value: '' };
  let isValue = false;
  let hiddenRows = 0;

  function openRow(text: string): void {
    const { r, hidden } = attributesOf(text);
    row = {
      at: r === undefined ? row.at + 1 : rowOf(r),
      isNumbered: r !== undefined,
      isHidden: hidden === '1' || hidden === 'true',
      isFilled: false,
    };
    cell = { ...cell, column: 0 };
  }

  function openCell(text: string): void {
    take(1);
    const { r, t = 'n', s = '0' } = attributesOf(text);
    const place = r === undefined ? undefined : placeOf(r);
    if (place && !row.isNumbered) row.at = place.row;
    cell = { column: place?.column ?? cell.column + 1, type: t, style: Number(s), value: '' };
  }

  function closeCell(): void {
    const inline = runs.take();
    const written = cell.type === 'inlineStr' ? inline : cell.value;
    const text = cellText(cell.type, written, cell.style, context);
    if (text === '') return;
    const line = rows.get(row.at) ?? [];
    line[cell.column - 1] = text;
    rows.set(row.at, line);
    if (row.isHidden && !row.isFilled) hiddenRows += 1;
    row.isFilled = true;
  }

  walkXml(xml, {
    open(name, text) {
      if (name === 'row') openRow(text);
      else if (name === 'c') openCell(text);
      isValue = name === 'v';
      runs.open(name);
    },
    close(name) {
      runs.close(name);
      if (name === 'c') closeCell();
      isValue = false;
    },
    text(text) {
      if (isValue) cell.value += text;
      runs.text(text);
    },
  });
  return { cells: inPlaces(rows), hiddenRows };
}

function inPlaces(rows: ReadonlyMap<number, readonly string[]>): string[][] {
  let [last, width] = [0, 0];
  for (const [at, line] of rows) {
    last = Math.max(last, at);
    width = Math.max(width, line.length);
  }
  if (last * width > MOST_PLACES) throw new TooLarge(`The sheet has ${last} rows of ${width} columns.`);
  return Array.from({ length: last }, (_, at) => {
    const line = rows.get(at + 1);
    return Array.from({ length: width }, (_, column) => line?.[column] ?? '');
  });
}

function rowOf(reference: string): number {
  const row = /^\d{1,7}$/.test(reference) ? Number(reference) : 0;
  if (row < 1 || row > LAST_ROW) throw new Error('No row of a sheet.');
  return row;
}

/** A row that has a number of its own gives it to its cells, whatever they say. */
function placeOf(reference: string): { row: number; column: number } {
  const [, letters = '', digits = ''] = PLACE.exec(reference) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  if (column < 1 || column > LAST_COLUMN) throw new Error('No place of a cell.');
  return { row: rowOf(digits), column };
}
