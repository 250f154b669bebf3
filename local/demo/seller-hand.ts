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

/** Types the same cells into every row in which `header` shows one of the texts, and gives how many rows those are. */
export function typeWhere(
  { seller }: Runtime,
  tab: string,
  { header, texts }: { header: string; texts: readonly string[] },
  cells: Cells,
): number {
  const grid = seller.read(tab);
  const headers = headersOf(grid);
  const place = placeOf(headers, tab, header) - 1;
  const wanted = new Set(texts);
  const rows = grid.flatMap((row, at) => (at > 0 && wanted.has(String(row[place])) ? [at + 1] : []));
  for (const [name, text] of Object.entries(cells)) {
    const column = placeOf(headers, tab, name);
    for (const row of rows) seller.type(tab, row, column, text);
  }
  return rows.length;
}

/** As `typeWhere`, for the rows of one bundle; throws when it has none. */
export function typeBundle(runtime: Runtime, tab: '주문' | '송장', bundle: string, cells: Cells): void {
  const rows = typeWhere(runtime, tab, { header: '배송번호', texts: [bundle] }, cells);
  if (rows === 0) throw new Error(`「${tab}」 탭에 배송번호 ${bundle}의 행이 없습니다.`);
}

const headersOf = ([header = []]: readonly (readonly unknown[])[]): string[] => header.map(String);

function placeOf(headers: readonly string[], tab: string, header: string): number {
  const place = headers.indexOf(header);
  if (place < 0) throw new Error(`「${tab}」 탭에 「${header}」 열이 없습니다.`);
  return place + 1;
}
