/** The seller's hand in the demo: pastes rows and types into cells, found by the headers of the sheet. */
import type { Runtime } from '../apps-script';

/** Cells by header; a header that is missing is a blank cell. */
export type Cells = Readonly<Record<string, string>>;

/** Pastes rows as one block, `firstRow` on; throws when the tab has no such header. */
export function pasteRows({ seller }: Runtime, tab: string, rows: readonly Cells[], firstRow = 2): void {
  const headers = headersOf(seller.read(tab));
  for (const header of rows.flatMap(Object.keys)) placeOf(headers, tab, header);
  seller.paste(
    tab,
    firstRow,
    1,
    rows.map((row) => headers.map((header) => row[header] ?? '')),
  );
}

/** Types cells over those of one row; throws when the tab has no such header. */
export function typeCells({ seller }: Runtime, tab: string, row: number, cells: Cells): void {
  const headers = headersOf(seller.read(tab));
  for (const [header, text] of Object.entries(cells)) seller.type(tab, row, placeOf(headers, tab, header), text);
}

const headersOf = ([header = []]: readonly (readonly unknown[])[]): string[] => header.map(String);

function placeOf(headers: readonly string[], tab: string, header: string): number {
  const place = headers.indexOf(header);
  if (place < 0) throw new Error(`「${tab}」 탭에 「${header}」 열이 없습니다.`);
  return place + 1;
}
