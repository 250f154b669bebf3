/** A cell as the page shows it. */
import { type CellStyle, formatKind, GENERAL, type RowData, shownText } from '../../apps-script';
import type { CellView, Scalar, WholeCell } from '../contract';

type Cells = Pick<RowData, 'values' | 'formulas' | 'styles'>;

/** A cell with everything that it is; `column` counts from 0. */
export function wholeCell(row: Cells, column: number, timeZone: string): WholeCell {
  const formula = row.formulas[column];
  const style = row.styles[column] ?? null;
  return { value: shown(row, column, timeZone), ...(formula !== undefined && { formula }), style };
}

/** A cell of which nothing is said that the page knows by `columnStyle`. */
export function cellView(row: Cells, column: number, columnStyle: CellStyle | undefined, timeZone: string): CellView {
  const { style, ...cell } = wholeCell(row, column, timeZone);
  if (!isSameStyle(style ?? undefined, columnStyle)) return { ...cell, style };
  return cell.formula === undefined ? cell.value : cell;
}

/** Whether the cell looks and says the same in both rows. */
export function isSameCell(one: Cells, other: Cells, column: number): boolean {
  const isSame = Object.is(one.values[column] ?? '', other.values[column] ?? '');
  return (
    isSame && one.formulas[column] === other.formulas[column] && isSameStyle(one.styles[column], other.styles[column])
  );
}

/** Dates stand as the text that a person sees: typed again, it is read as that date again. */
function shown(row: Cells, column: number, timeZone: string): Scalar | null {
  const value = row.values[column] ?? '';
  if (value === '') return null;
  const isNumber = typeof value === 'number' && formatKind(row.styles[column]?.numberFormat ?? GENERAL) !== 'date';
  if (typeof value === 'string' || typeof value === 'boolean' || isNumber) return value;
  return shownText(value, row.styles[column], timeZone);
}

const keys = new WeakMap<CellStyle, string>();

function keyOf(style: CellStyle | undefined): string {
  if (!style) return '';
  const known = keys.get(style);
  if (known !== undefined) return known;
  const { numberFormat, background, fontColor, bold, wrap, horizontal, vertical } = style;
  const key = JSON.stringify([numberFormat, background, fontColor, bold, wrap, horizontal, vertical]);
  keys.set(style, key);
  return key;
}

const isSameStyle = (one: CellStyle | undefined, other: CellStyle | undefined): boolean =>
  one === other || keyOf(one) === keyOf(other);
