/** Collects the rows and cells of a tab while its XML goes by. */
import type { CellStyle, RowData } from '../../spreadsheet/model';
import { emptyRow } from '../../spreadsheet/rows';
import { unescapeText } from '../escaped-text';
import { columnOfAddress, LAST_ROW } from '../reference';
import { copiedFormula } from '../shared-formula';
import { DEFAULT_ROW_HEIGHT, pointsToPixels } from '../sizes';
import { XlsxError } from '../xlsx-error';
import { isTrue, type XmlListener } from '../xml';
import { cellValue, type ValueContext } from './cell-value';
import { PLAIN, type ReadStyle } from './styles';

export interface ReadRow extends RowData {
  /** The look of its cells that the file does not name. */
  ownStyle?: CellStyle;
}

export interface CellReader extends XmlListener {
  /** By row number, from 1. A cell that the file names without a look has an `undefined` in `styles`, not a gap. */
  readonly rows: Map<number, ReadRow>;
}

type Attributes = Readonly<Record<string, string>>;

/** The cell being read. */
interface Pending {
  row: number;
  column: number;
  type: string;
  style: ReadStyle;
  text: string;
  formula: string | undefined;
}

export function cellReader(styles: readonly ReadStyle[], context: ValueContext): CellReader {
  const rows = new Map<number, ReadRow>();
  const formulas = formulaReader();
  let rowNumber = 0;
  let cell: Pending | undefined;
  let column = 0;
  let isReadingAid = false;

  function openRow(attributes: Attributes): void {
    rowNumber = attributes.r === undefined ? rowNumber + 1 : Number(attributes.r);
    if (!(rowNumber >= 1 && rowNumber <= LAST_ROW))
      throw new XlsxError({ kind: 'rowNumber', given: attributes.r ?? '' });
    column = 0;
    rows.set(rowNumber, openedRow(attributes, styles));
  }

  function openCell({ r, s, t }: Attributes): void {
    column = r === undefined ? column + 1 : (columnOfAddress(r) ?? column + 1);
    const style = styles[Number(s ?? 0)] ?? PLAIN;
    cell = { row: rowNumber, column, type: t ?? 'n', style, text: '', formula: undefined };
  }

  function closeCell({ type, text, style, formula }: Pending): void {
    const row = rows.get(rowNumber);
    if (!row) return;
    row.styles[column - 1] = style.style;
    const value = cellValue(type, text, style.isDate, context);
    if (value !== '') row.values[column - 1] = value;
    // LibreOffice writes a ticked box as a formula that says TRUE().
    if (formula && !/^(?:TRUE|FALSE)\(\)$/.test(formula)) row.formulas[column - 1] = `=${formula}`;
  }

  return {
    rows,
    open(name, attributes) {
      if (name === 'c') openCell(attributes);
      else if (name === 'row') openRow(attributes);
      else if (name === 'f') formulas.open(attributes);
      else if (name === 'rPh') isReadingAid = true;
    },
    close(name, text) {
      if (!cell) return;
      if (name === 'v' || (name === 't' && !isReadingAid)) cell.text += text;
      else if (name === 'f') cell.formula = formulas.close(unescapeText(text), cell);
      else if (name === 'rPh') isReadingAid = false;
      else if (name === 'c') {
        closeCell(cell);
        cell = undefined;
      }
    },
  };
}

function openedRow({ hidden, ht, customHeight, s, customFormat }: Attributes, styles: readonly ReadStyle[]): ReadRow {
  const height = isTrue(customHeight) && ht !== undefined ? pointsToPixels(Number(ht)) : DEFAULT_ROW_HEIGHT;
  const style = isTrue(customFormat) ? styles[Number(s)]?.style : undefined;
  return {
    ...emptyRow(),
    values: [],
    formulas: [],
    styles: [],
    ...(isTrue(hidden) && { hidden: 'hand' as const }),
    ...(height !== DEFAULT_ROW_HEIGHT && { height }),
    ...(style && { ownStyle: style }),
  };
}

/** A formula that stands for many cells is written out in the first of them only. */
function formulaReader() {
  const shared = new Map<string, { formula: string; row: number; column: number }>();
  let attributes: Attributes = {};
  return {
    open(opened: Attributes) {
      attributes = opened;
    },
    /** The formula of this cell without `=`; `undefined` when it has none that Google knows. */
    close(text: string, { row, column }: Pending): string | undefined {
      const { t, si } = attributes;
      if (t === 'dataTable') return undefined;
      if (t !== 'shared' || si === undefined) return text || undefined;
      if (text) shared.set(si, { formula: text, row, column });
      const first = shared.get(si);
      return first && copiedFormula(first.formula, row - first.row, column - first.column);
    },
  };
}
