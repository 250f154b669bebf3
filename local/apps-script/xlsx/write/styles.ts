/** The model's looks as exceljs wants them; one object each, because exceljs numbers styles by object. */
import type { Fill, Font, Style } from 'exceljs';
import type { CellStyle } from '../../spreadsheet/model';
import { formatKind, GENERAL } from '../../spreadsheet/number-format';
import { toArgb } from '../colors';
import { AUTOMATIC_DATE } from '../number-formats';

export type XlsxStyle = Partial<Style>;

export interface StyleBook {
  /**
   * The look of a cell, one object for all equal looks; `isDate` when its value is one, which only a date format can
   * show.
   */
  styleOf(style: CellStyle | undefined, isDate: boolean): XlsxStyle;
  /** Of an empty cell without look in a column that has one: without a style of its own it would take the column's. */
  readonly bare: XlsxStyle;
}

/** Without name and size Excel takes a font of its own choice. */
const FONT: Partial<Font> = { name: 'Calibri', size: 11, family: 2 };
const PLAIN: XlsxStyle = {};

export function createStyleBook(): StyleBook {
  const styles = new Map<string, XlsxStyle>([[JSON.stringify(PLAIN), PLAIN]]);
  const known = { false: new Map<CellStyle, XlsxStyle>(), true: new Map<CellStyle, XlsxStyle>() };
  const automaticDate: XlsxStyle = { numFmt: AUTOMATIC_DATE };
  return {
    bare: { font: FONT },
    styleOf(style, isDate) {
      if (!style) return isDate ? automaticDate : PLAIN;
      const memo = known[`${isDate}`];
      const remembered = memo.get(style);
      if (remembered) return remembered;
      const built = shared(styles, buildStyle(style, isDate));
      memo.set(style, built);
      return built;
    },
  };
}

function shared(styles: Map<string, XlsxStyle>, style: XlsxStyle): XlsxStyle {
  const key = JSON.stringify(style);
  const known = styles.get(key) ?? style;
  styles.set(key, known);
  return known;
}

function buildStyle(style: CellStyle, isDate: boolean): XlsxStyle {
  const { horizontal, vertical, wrap } = style;
  const numFmt = isDate && formatKind(style.numberFormat) !== 'date' ? AUTOMATIC_DATE : style.numberFormat;
  const fill = solidFill(style.background);
  const hasAlignment = horizontal || vertical || wrap;
  return {
    ...(numFmt && numFmt !== GENERAL && { numFmt }),
    ...(fill && { fill }),
    ...((style.bold || toArgb(style.fontColor)) && { font: fontOf(style) }),
    ...(hasAlignment && {
      alignment: { ...(horizontal && { horizontal }), ...(vertical && { vertical }), ...(wrap && { wrapText: true }) },
    }),
  };
}

function solidFill(background: string | undefined): Fill | undefined {
  const argb = toArgb(background);
  return argb ? { type: 'pattern', pattern: 'solid', fgColor: { argb } } : undefined;
}

function fontOf({ bold, fontColor }: CellStyle): Partial<Font> {
  const argb = toArgb(fontColor);
  return { ...FONT, ...(bold && { bold }), color: argb ? { argb } : { theme: 1 } };
}
