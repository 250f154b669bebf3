/**
 * Reads an .xlsx file as texts, as a seller sees them in the cells. In one walk through each part, within limits (too-large.ts):
 * a file of a few KB must not let the page stand still.
 */
import type { CellContext } from './cell-text';
import { type NumberFormat, readNumberFormat } from './number-format';
import { openPackage, type Package } from './package';
import { readSharedTexts } from './shared-texts';
import { readSheetCells, type SheetCells } from './sheet-cells';
import { readFormats } from './styles';
import { countdown, MOST_CELLS, TooLarge } from './too-large';
import { readWorkbookPart, type WorkbookPart } from './workbook';

export interface ExcelSheet extends SheetCells {
  name: string;
}

export interface ExcelFile {
  /** The visible sheets that hold anything, in order. */
  sheets: ExcelSheet[];
  /** How many sheets are hidden; they are not read. */
  hiddenSheets: number;
}

/** Rejects with any Error for what is no such file. */
export async function readXlsx(bytes: ArrayBuffer): Promise<ExcelFile | 'tooLarge'> {
  try {
    return readFile(openPackage(new Uint8Array(bytes)));
  } catch (error) {
    if (error instanceof TooLarge) return 'tooLarge';
    throw error;
  }
}

function readFile(file: Package): ExcelFile {
  const workbook = readWorkbookPart(file);
  const visible = workbook.sheets.filter(({ isHidden }) => !isHidden);
  const context = contextOf(file, workbook);
  const take = countdown(MOST_CELLS);
  const sheets = visible.map(({ name, path }) => ({ name, ...readSheetCells(file.xml(path) ?? '', context, take) }));
  return {
    sheets: sheets.filter(({ cells }) => cells.length > 0),
    hiddenSheets: workbook.sheets.length - visible.length,
  };
}

function contextOf(file: Package, { texts, styles, from1904 }: WorkbookPart): CellContext {
  const codes = readFormats((styles === undefined ? undefined : file.xml(styles)) ?? '');
  const formats = new Map<string, NumberFormat>();
  const format = (style: number): NumberFormat => {
    const code = codes[style] ?? 'General';
    const known = formats.get(code) ?? readNumberFormat(code);
    formats.set(code, known);
    return known;
  };
  return { texts: readSharedTexts((texts === undefined ? undefined : file.xml(texts)) ?? ''), format, from1904 };
}
