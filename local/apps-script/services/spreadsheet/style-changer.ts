/** Changes styles without making one object a cell: equal cells go on sharing theirs. */
import type { CellStyle } from '../../spreadsheet/model';
import { GENERAL } from '../../spreadsheet/number-format';

/** What is to change; an `undefined` takes the property away. */
export type StyleChange = { [K in keyof CellStyle]?: CellStyle[K] | undefined };

/** A function that applies the change to a style. */
export function styleChanger(change: StyleChange): (style: CellStyle | undefined) => CellStyle {
  const known = new Map<CellStyle | undefined, CellStyle>();
  return (style) => {
    const changed = known.get(style) ?? applied(style, change);
    known.set(style, changed);
    return changed;
  };
}

function applied(style: CellStyle | undefined, change: StyleChange): CellStyle {
  const entries = Object.entries({ numberFormat: GENERAL, ...style, ...change });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as unknown as CellStyle;
}
