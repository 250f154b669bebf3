/** A file of a list as the server takes it: a text, or the cells of a sheet. */
import { HEAD_ROWS, MOST_SHEETS } from '../contract/files';
import { MOST_COLUMNS } from '../contract/shipments';
import { type Block, checkedCells, checkedText, type Listing, refusals, tooLarge, waybills } from './block';
import type * as Excel from './excel/part';
import { excelPart } from './excel-part';
import { fileKind } from './file-kind';
import { EXCEL_TOO_LARGE, emptyWords, sheetWords } from './file-words';
import { readHtmlTable } from './html-table';
import { ask } from './server';
import { textOf } from './text-of-bytes';

const MOST_BYTES = 20_000_000;

const UNREADABLE = '엑셀 파일을 열 수 없습니다. Excel에서 열어 .xlsx로 다시 저장하거나, .csv로 저장해 넣어 주세요.';

export interface FileBlock {
  block: Block;
  /** Korean: which sheet was read, and what the seller does not see in it; '' when there is nothing to say. */
  note: string;
}

/** Rejects with an Error that tells the seller what to do. */
export async function readBlockFile(file: File, listing: Listing = waybills): Promise<FileBlock> {
  if (file.size > MOST_BYTES) throw new Error(tooLarge(listing));
  const bytes = await file.arrayBuffer();
  const kind = fileKind(new Uint8Array(bytes));
  const refusal = refusals[kind];
  if (refusal !== undefined) throw new Error(refusal);
  if (kind === 'xlsx') return readExcel(bytes, listing);
  const text = textOf(new Uint8Array(bytes));
  return { block: kind === 'html' ? checkedCells(readHtmlTable(text), listing) : checkedText(text, listing), note: '' };
}

type ExcelFile = Exclude<Awaited<ReturnType<typeof Excel.readXlsx>>, string>;

async function readExcel(bytes: ArrayBuffer, listing: Listing): Promise<FileBlock> {
  const { readXlsx } = await excelPart();
  const file = await readXlsx(bytes).catch(() => {
    throw new Error(UNREADABLE);
  });
  if (file === 'tooLarge') throw new Error(EXCEL_TOO_LARGE);
  const sheet = file.sheets[await placeOfList(file, listing)];
  if (!sheet) throw new Error(emptyWords(listing.what, file.hiddenSheets));
  return { block: checkedCells(sheet.cells, listing), note: sheetWords(sheet, file) };
}

/** The server knows the headers; the first sheet where it knows none. */
async function placeOfList({ sheets }: ExcelFile, { kind }: Listing): Promise<number> {
  if (sheets.length < 2) return 0;
  const heads = sheets
    .slice(0, MOST_SHEETS)
    .map(({ cells }) => cells.slice(0, HEAD_ROWS).map((row) => row.slice(0, MOST_COLUMNS).map(shortened)));
  const { place = 0 } = await ask('chooseSheet', { kind, heads });
  return place;
}

/** No header is so long. */
const LONGEST_HEADER = 200;

const shortened = (cell: string): string => cell.slice(0, LONGEST_HEADER);
