/** One step of 주문보관: some rows of one year are put into its tab, looked for there, and only then taken away. */
import type { Outside } from '../../ports';
import { kstText } from '../../rules/kst';
import {
  cellAt,
  columnOf,
  type PartOf,
  removeRows,
  type Snapshot,
  sellersColumns,
  sheetOf,
  type Tab,
} from '../../sheet';
import { archiveTab, type Shelf, sellersName } from '../../tabs/archive';
import { rememberPersons } from '../personal-data/archived-persons';
import { keepRows } from './keep-rows';
import { hasOpenPersons, type RipeRows, textAt } from './ripe-rows';

/** Rows of a step, and the stretches of neighbours that they may lie in: each is a deletion of its own. */
const MOST_ROWS = 5_000;
const MOST_STRETCHES = 40;

type Where = Pick<Outside, 'workbook' | 'clock' | 'settings'>;

/** Gives how many rows went. Throws `SheetError`. */
export function moveRows({ workbook, clock, settings }: Where, shelf: Shelf, { snapshot, indexes }: RipeRows): number {
  const year = yearOf(shelf, snapshot, indexes[0] ?? 0);
  const chosen = fitting(indexes.filter((index) => yearOf(shelf, snapshot, index) === year));
  const { tab, places } = target(shelf, year, snapshot);
  const rows = chosen.map((index) => carriedRow(tab, snapshot, places, index));
  if (chosen.some((index) => hasOpenPersons(shelf.source, snapshot, index))) {
    rememberPersons(settings.document, shelf, year);
  }
  const kept = keepRows(workbook, tab, rows, { archivedAt: kstText(clock.now()) });
  const safe = chosen.filter((index) => kept.has(snapshot.keys[index] ?? ''));
  return removeRows(shelf.source, sheetOf(shelf.source, workbook), snapshot, safe).length;
}

/** The tab of the year, with the columns that the seller has added, and where each column stands in the source. */
function target(shelf: Shelf, year: string, { header, located, rows }: Snapshot) {
  const sellers = sellersColumns(shelf.source, header).filter(({ place }) =>
    rows.some((row) => (row[place - 1] ?? '') !== ''),
  );
  const headers = sellers.map((one) => one.header);
  const added = sellers.map((one): [string, number] => [sellersName(one.header), one.place]);
  return { tab: archiveTab(shelf, year, headers), places: new Map([...located, ...added]) };
}

/** By the order's own time, so that a row always comes into the same tab. */
const yearOf = ({ source }: Shelf, snapshot: Snapshot, index: number): string =>
  textAt(source, snapshot, index, 'orderedAt').slice(0, 4);

function fitting(indexes: readonly number[]): number[] {
  let stretches = 0;
  const found: number[] = [];
  for (const index of indexes) {
    if (found[found.length - 1] !== index - 1) stretches += 1;
    if (found.length === MOST_ROWS || stretches > MOST_STRETCHES) break;
    found.push(index);
  }
  return found;
}

function carriedRow(tab: Tab, snapshot: Snapshot, places: ReadonlyMap<string, number>, index: number): PartOf<Tab> {
  return Object.fromEntries(
    [...places].flatMap(([name, place]): [string, unknown][] => {
      if (!(name in tab.columns)) return [];
      const reading = columnOf(tab, name).decode(cellAt(snapshot, index, place));
      return [[name, 'value' in reading ? reading.value : '']];
    }),
  );
}
