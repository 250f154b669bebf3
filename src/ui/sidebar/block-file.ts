/** A file of a list as the server takes it: a text, or the cells of a sheet. */
import { type Block, checkedCells, checkedText, type Listing, refusals, tooLarge, waybills } from './block';
import { excelPart } from './excel-part';
import { fileKind } from './file-kind';
import { readHtmlTable } from './html-table';
import { textOf } from './text-of-bytes';

const MOST_BYTES = 20_000_000;

const UNREADABLE = '엑셀 파일을 열 수 없습니다. Excel에서 열어 .xlsx로 다시 저장하거나, .csv로 저장해 넣어 주세요.';

/** Rejects with an Error that tells the seller what to do. */
export async function readBlockFile(file: File, listing: Listing = waybills): Promise<Block> {
  if (file.size > MOST_BYTES) throw new Error(tooLarge(listing));
  const bytes = await file.arrayBuffer();
  const kind = fileKind(new Uint8Array(bytes));
  const refusal = refusals[kind];
  if (refusal !== undefined) throw new Error(refusal);
  if (kind === 'xlsx') return checkedCells(await readExcel(bytes), listing);
  const text = textOf(new Uint8Array(bytes));
  return kind === 'html' ? checkedCells(readHtmlTable(text), listing) : checkedText(text, listing);
}

async function readExcel(bytes: ArrayBuffer): Promise<string[][]> {
  const { readXlsx } = await excelPart();
  return readXlsx(bytes).catch(() => {
    throw new Error(UNREADABLE);
  });
}
