/** A cell of the sheet as Univer keeps it. */
import {
  BooleanNumber,
  CellValueType,
  HorizontalAlign,
  type ICellData,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { CellStyle } from '../../../apps-script/types';
import type { CellView, Scalar } from '../../contract';

const HORIZONTAL = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT };
const VERTICAL = { top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };

export function cellData(view: CellView): ICellData {
  if (view === null || typeof view !== 'object') return valueData(view);
  const { value, formula, style } = view;
  return {
    ...valueData(value),
    ...(formula !== undefined && { f: formula }),
    ...(style && { s: styleData(style) }),
  };
}

/** What Univer could take for a number, a yes or no, or a formula. */
const MAY_BE_MORE = /^[\s'=+\-(\d.₩$€£¥%]|^(?:true|false)$/i;

/** A text stays a text in any case: it may come from a buyer. */
function valueData(value: Scalar | null): ICellData {
  if (value === null) return {};
  if (typeof value === 'string') {
    return { v: value, t: MAY_BE_MORE.test(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
  }
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: CellValueType.NUMBER };
}

export function styleData(style: CellStyle): IStyleData {
  const { numberFormat, background, fontColor, bold, wrap, horizontal, vertical } = style;
  return {
    ...(numberFormat !== 'General' && { n: { pattern: numberFormat } }),
    ...(background !== undefined && { bg: { rgb: background } }),
    ...(fontColor !== undefined && { cl: { rgb: fontColor } }),
    ...(bold && { bl: BooleanNumber.TRUE }),
    ...(wrap && { tb: WrapStrategy.WRAP }),
    ...(horizontal && { ht: HORIZONTAL[horizontal] }),
    ...(vertical && { vt: VERTICAL[vertical] }),
  };
}
