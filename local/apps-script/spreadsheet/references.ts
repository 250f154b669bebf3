/** Cell references in formulas follow inserted, deleted and moved rows and columns, as they do at Google. */
import { columnLetters, columnNumber, quoteSheetName } from './a1';
import { type LineChange, placeOf, spansOf } from './lines';

export interface Shift {
  axis: 'rows' | 'columns';
  change: LineChange;
  /** The tab in which it happens. */
  sheetName: string;
}

const STRING = /"(?:[^"]|"")*"/;
const SHEET = /(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\d_]*)!/u;
const CELL = /\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}/;
const WHOLE = /\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}/;
const TOKEN = new RegExp(
  `${STRING.source}|(${SHEET.source})?(?<![\\p{L}\\d_.$])(${CELL.source}:${CELL.source}|${WHOLE.source}|${CELL.source})(?![\\p{L}\\d_(.])`,
  'gu',
);
const GONE = '#REF!';

/** The formula after the shift; `home` is the tab in which the formula stands. */
export function shiftFormula(formula: string, home: string, shift: Shift): string {
  return formula.replace(TOKEN, (text: string, sheet: string | undefined, reference: string | undefined) => {
    if (reference === undefined) return text;
    const target =
      sheet === undefined
        ? home
        : sheet
            .slice(0, -1)
            .replace(/^'(.*)'$/, '$1')
            .replaceAll("''", "'");
    return target === shift.sheetName ? `${sheet ?? ''}${shiftReference(reference, shift)}` : text;
  });
}

/** The formula after the tab `from` was renamed. */
export function renameInFormula(formula: string, from: string, to: string): string {
  return formula.replace(TOKEN, (text: string, sheet: string | undefined, reference: string | undefined) => {
    const named = sheet?.slice(0, -1);
    if (reference === undefined || (named !== from && named !== `'${from.replaceAll("'", "''")}'`)) return text;
    return `${quoteSheetName(to)}!${reference}`;
  });
}

function shiftReference(reference: string, shift: Shift): string {
  const [first, last] = reference.split(':').map(parse);
  if (!first) return reference;
  if (!last) return print(moveSingle(first, shift));
  const one = lineOf(first, shift);
  const other = lineOf(last, shift);
  if (one === undefined || other === undefined) return reference;
  const spans = spansOf(shift.change, { first: Math.min(one, other), count: Math.abs(other - one) + 1 });
  const end = spans.at(-1);
  if (!spans[0] || !end) return GONE;
  return `${print(withLine(first, shift, spans[0].first))}:${print(withLine(last, shift, end.first + end.count - 1))}`;
}

interface Corner {
  column?: number;
  row?: number;
  fixedColumn: boolean;
  fixedRow: boolean;
}

function parse(text: string): Corner {
  const [, fixedColumn, letters, fixedRow, digits] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text) ?? [];
  const wholeRow = !letters && fixedColumn === '$';
  return {
    ...(letters && { column: columnNumber(letters) }),
    ...(digits && { row: Number(digits) }),
    fixedColumn: !wholeRow && fixedColumn === '$',
    fixedRow: wholeRow || fixedRow === '$',
  };
}

function print(corner: Corner | undefined): string {
  if (!corner) return GONE;
  const column = corner.column === undefined ? '' : `${corner.fixedColumn ? '$' : ''}${columnLetters(corner.column)}`;
  return `${column}${corner.row === undefined ? '' : `${corner.fixedRow ? '$' : ''}${corner.row}`}`;
}

function lineOf(corner: Corner, { axis }: Shift): number | undefined {
  return axis === 'rows' ? corner.row : corner.column;
}

function withLine(corner: Corner, { axis }: Shift, line: number): Corner {
  return axis === 'rows' ? { ...corner, row: line } : { ...corner, column: line };
}

function moveSingle(corner: Corner, shift: Shift): Corner | undefined {
  const line = lineOf(corner, shift);
  if (line === undefined) return corner;
  const place = placeOf(shift.change, line);
  return place === undefined ? undefined : withLine(corner, shift, place);
}
