/** Pastes rows into a tab as a seller does: by header, the rest blank. */
import type { CellValue, Runtime } from '../../local/apps-script';
import type { Tab } from '../../src/sheet';

/** A row by header. */
export type Pasted = Record<string, CellValue>;

/** Puts the rows below what is there; unknown headers throw. */
export function pasteRows(runtime: Runtime, tab: Tab, rows: readonly Pasted[]): void {
  const { seller } = runtime;
  const grid = seller.read(tab.name);
  const header = (grid[0] ?? []).map(String);
  const filled = grid.slice(1).filter((row) => row.some((cell) => cell !== '' && cell !== false)).length;
  rows.forEach((row, at) => {
    for (const [name, value] of Object.entries(row)) {
      const place = header.indexOf(name);
      if (place < 0) throw new Error(`「${tab.name}」에 「${name}」 열이 없습니다.`);
      seller.paste(tab.name, filled + 2 + at, place + 1, [[value]]);
    }
  });
}

/** The sample row of a tab, by header, without what the add-on and the mall fill in. */
export function sampleOf(tab: Tab): Pasted {
  const columns = Object.values(tab.columns).filter(({ owner }) => owner === 'seller' || owner === 'initial');
  return Object.fromEntries(
    columns.flatMap((column) =>
      column.sample === undefined ? [] : [[column.header, column.encode(column.sample) as CellValue]],
    ),
  );
}
