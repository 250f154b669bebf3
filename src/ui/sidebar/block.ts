/** A list of waybills or products as the server takes it, and why it is not taken. */
import { MOST_COLUMNS, MOST_PASTED, MOST_ROWS } from '../contract/shipments';
import type { FileKind } from './file-kind';

export type Block = { text: string } | { cells: string[][] };

/** What is listed, for messages, and how much of it is taken. */
export interface Listing {
  /** 송장 or 상품. */
  what: string;
  kind: 'waybills' | 'products';
  /** Longer cells are cut: none that is needed is so long. */
  longestCell: number;
}

export const waybills: Listing = { what: '송장', kind: 'waybills', longestCell: 1_000 };

export const tooLarge = ({ what }: Listing): string =>
  `너무 큽니다. 한 번에 2만 줄, 한 줄에 200칸까지 넣을 수 있습니다. ${what} 목록만 골라 나누어 넣어 주세요.`;

/** Why a file of this kind is not read, and what to do. */
export const refusals: { [Kind in FileKind]?: string } = {
  oldExcel:
    '예전 형식의 엑셀 파일(.xls)이거나 암호가 걸린 파일이라 읽을 수 없습니다. Excel에서 열어 「다른 이름으로 저장」에서 .xlsx나 .csv로 저장해 넣어 주세요.',
  other: '읽을 수 없는 파일입니다. .xlsx, .csv, .txt 파일을 넣어 주세요.',
};

/** A pasted or read text. Throws an Error for one that holds nothing or too much. */
export function checkedText(text: string, listing: Listing = waybills): Block {
  if (text.trim() === '') throw new Error(`내용이 없습니다. ${listing.what} 목록을 붙여 넣거나 파일을 고르세요.`);
  if (text.length > MOST_PASTED) throw new Error(tooLarge(listing));
  return { text };
}

/** Cells of a sheet. Throws an Error as `checkedText`. */
export function checkedCells(cells: readonly (readonly string[])[], listing: Listing = waybills): Block {
  if (cells.every((row) => row.every((cell) => cell.trim() === ''))) {
    throw new Error(`파일에 ${listing.what} 목록이 없습니다. 목록이 있는 파일을 고르세요.`);
  }
  if (cells.length > MOST_ROWS || cells.some((row) => row.length > MOST_COLUMNS)) throw new Error(tooLarge(listing));
  return { cells: cells.map((row) => row.map((cell) => cell.slice(0, listing.longestCell))) };
}
