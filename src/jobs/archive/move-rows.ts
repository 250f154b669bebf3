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
import { type ArchiveKind, archiveTab, sellersName } from '../../tabs/archive';
import { rememberPersons } from '../personal-data/archived-persons';
import { type ArchivableRows, hasOpenPersons, textAt } from './archivable-rows';
import { keepRows } from './keep-rows';

/** Rows of a step, and the stretches of neighbours that they may lie in: each is a deletion of its own. */
const MOST_ROWS = 5_000;
const MOST_STRETCHES = 40;

type Where = Pick<Outside, 'workbook' | 'clock' | 'settings'>;

/** Gives how many rows went. Throws `SheetError`. */
export function moveRows(
  { workbook, clock, settings }: Where,
  kind: ArchiveKind,
  { snapshot, indexes }: ArchivableRows,
): number {
  const year = yearOf(kind, snapshot, indexes[0] ?? 0);
  const chosen = fitting(indexes.filter((index) => yearOf(kind, snapshot, index) === year));
  const { tab, places } = target(kind, year, snapshot);
  const rows = chosen.map((index) => carriedRow(tab, snapshot, places, index));
  if (chosen.some((index) => hasOpenPersons(kind.source, snapshot, index))) {
    rememberPersons(settings.document, kind, year);
  }
  const kept = keepRows(workbook, tab, rows, { archivedAt: kstText(clock.now()) });
  const safe = chosen.filter((index) => kept.has(snapshot.keys[index] ?? ''));
  return removeRows(kind.source, sheetOf(kind.source, workbook), snapshot, safe).length;
}

/** The tab of the year, with the columns that the seller has added, and where each column stands in the source. */
function target(kind: ArchiveKind, year: string, { header, located, rows }: Snapshot) {
  const sellers = sellersColumns(kind.source, header).filter(({ place }) =>
    rows.some((row) => (row[place - 1] ?? '') !== ''),
  );
  const headers = sellers.map((one) => one.header);
  const added = sellers.map((one): [string, number] => [sellersName(one.header), one.place]);
  return { tab: archiveTab(kind, year, headers), places: new Map([...located, ...added]) };
}

/** By the order's own time, so that a row always comes into the same tab. */
const yearOf = ({ source }: ArchiveKind, snapshot: Snapshot, index: number): string =>
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
