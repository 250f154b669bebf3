/** How the cells of a Range look: formats, colours, weight, alignment, notes. */

import { nameOf } from '../../enumeration';
import { GoogleException, mismatch } from '../../exceptions';
import type { CellStyle } from '../../spreadsheet/model';
import { GENERAL } from '../../spreadsheet/number-format';
import { mapCells } from '../../spreadsheet/read-cells';
import { changePart, fillPart, setPart } from '../../spreadsheet/rows';
import { grid } from '../arguments';
import { colorOf } from './colors';
import { type Place, refuseOutside, type SpreadsheetContext } from './context';
import { type StyleChange, styleChanger } from './style-changer';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Weight = GoogleAppsScript.Spreadsheet.FontWeight;

export function rangeFormat(context: SpreadsheetContext, place: Place, self: () => Range) {
  const { sheet, box } = place;
  const inside = () => refuseOutside(context, place);

  const everyCell = (change: StyleChange): Range => {
    inside();
    changePart(sheet.rows, box, 'styles', styleChanger(change));
    return self();
  };
  const cellByCell = <T>(method: string, given: T[][], change: (item: T) => StyleChange): Range => {
    inside();
    const items = grid<T>(given, box, { service: 'Range', method });
    const changes = new Map<T, ReturnType<typeof styleChanger>>();
    for (const item of items.flat()) if (!changes.has(item)) changes.set(item, styleChanger(change(item)));
    setPart(sheet.rows, box, 'styles', (y, x, style) => changes.get(items[y]![x]!)!(style));
    return self();
  };
  const read = <T>(show: (style: CellStyle | undefined) => T): T[][] => {
    inside();
    return mapCells(sheet, box, (row, column) => show(row.styles[column]));
  };
  const notes = () => {
    inside();
    return mapCells(sheet, box, (row, column) => row.notes[column] ?? '');
  };
  const formats = () => read((style) => style?.numberFormat ?? GENERAL);
  const backgrounds = () => read((style) => style?.background ?? '#ffffff');
  const weights = () => read((style): Weight => (style?.bold ? 'bold' : 'normal'));
  const fontColors = () => read((style) => style?.fontColor ?? '#000000');

  return {
    getNumberFormat: () => formats()[0]![0]!,
    getNumberFormats: formats,
    setNumberFormat: (format: string) => everyCell({ numberFormat: formatOf(format) }),
    setNumberFormats: (given: string[][]) =>
      cellByCell('setNumberFormats', given, (format) => ({ numberFormat: formatOf(format) })),
    getBackground: () => backgrounds()[0]![0]!,
    getBackgrounds: backgrounds,
    setBackground: (color: string | null) => everyCell({ background: colorOf(color) }),
    setBackgrounds: (given: (string | null)[][]) =>
      cellByCell('setBackgrounds', given, (color) => ({ background: colorOf(color) })),
    getFontWeight: () => weights()[0]![0]!,
    getFontWeights: weights,
    setFontWeight: (weight: Weight | null) => everyCell({ bold: boldOf(weight) }),
    setFontWeights: (given: (Weight | null)[][]) =>
      cellByCell('setFontWeights', given, (weight) => ({ bold: boldOf(weight) })),
    getFontColors: fontColors,
    setFontColor: (color: string | null) => everyCell({ fontColor: colorOf(color) }),
    setFontColors: (given: (string | null)[][]) =>
      cellByCell('setFontColors', given, (color) => ({ fontColor: colorOf(color) })),
    getWrap: () => read((style) => style?.wrap ?? false)[0]![0]!,
    setWrap: (wrap: boolean) => everyCell({ wrap }),
    setWrapStrategy: (strategy: GoogleAppsScript.Spreadsheet.WrapStrategy) =>
      everyCell({ wrap: nameOf(strategy) === 'WRAP' }),
    setHorizontalAlignment: (alignment: 'left' | 'center' | 'normal' | 'right' | null) =>
      everyCell({ horizontal: alignment === 'normal' || alignment === null ? undefined : alignment }),
    setVerticalAlignment: (alignment: 'top' | 'middle' | 'bottom' | null) =>
      everyCell({ vertical: alignment ?? undefined }),
    clearFormat() {
      inside();
      fillPart(sheet.rows, box, 'styles', undefined);
      return self();
    },
    getNote: () => notes()[0]![0]!,
    getNotes: notes,
    setNote(note: string | null) {
      inside();
      fillPart(sheet.rows, box, 'notes', note || undefined);
      return self();
    },
    setNotes(given: (string | null)[][]) {
      inside();
      const items = grid<string | null>(given, box, { service: 'Range', method: 'setNotes' });
      setPart(sheet.rows, box, 'notes', (y, x) => items[y]![x] || undefined);
      return self();
    },
    clearNote() {
      inside();
      fillPart(sheet.rows, box, 'notes', undefined);
      return self();
    },
  } satisfies Partial<Range> & { getFontColors: () => string[][] };
}

function formatOf(format: unknown): string {
  if (typeof format !== 'string') throw mismatch('Range', 'setNumberFormat', [format]);
  return format === '' ? GENERAL : format;
}

function boldOf(weight: unknown): boolean {
  if (weight === 'bold') return true;
  if (weight === 'normal' || weight === null) return false;
  throw new GoogleException(`Invalid font weight: ${String(weight)}`);
}
