/** Which rows are over: finished so long ago that the person's data is no longer needed. */
import type { Workbook } from '../../ports';
import { hasPersons, maskedCells, type PartOf, readRows, type Tab, takeParts, takeSnapshot } from '../../sheet';
import { claimsTab } from '../../tabs/claims.tab';
import { type IdKind, orderRowsOf, type PersonalTab } from './personal-tabs';

/** Whether the order that an id names is over; `undefined` for an id that stands in no row of 주문. */
export type IsOver = (kind: IdKind, id: string) => boolean | undefined;

const idOf = (kind: IdKind, id: string): string => `${kind}:${id}`;

/** Of 주문 as it stands. An order is over with all of its lines, and never while a claim on it is open. */
export function ordersOver(workbook: Workbook, until: string): IsOver {
  const open = openClaims(workbook);
  const over = new Map<string, boolean>();
  for (const { values } of rowsOf(workbook, orderRowsOf).rows) {
    const ids = orderRowsOf.links.map(([kind, name]) => idOf(kind, textOf(values, name)));
    const isOver = isEnded(orderRowsOf, values, until) && !ids.some((id) => open.has(id));
    for (const id of ids) over.set(id, isOver && over.get(id) !== false);
  }
  return (kind, id) => (id === '' ? undefined : over.get(idOf(kind, id)));
}

export interface OverRows {
  /** What is left of each row that still tells of a person, by key. */
  changes: Map<string, PartOf<Tab>>;
  /** Rows that are over and cannot be found again, because nothing of their key stands. */
  unnamed: number;
}

/** The rows of a tab that are over and still tell of a person; none in a file that has no such tab. Throws `SheetError`. */
export function overRows(workbook: Workbook, place: PersonalTab, isOver: IsOver, until: string): OverRows {
  const found: OverRows = { changes: new Map(), unnamed: 0 };
  // Without a due row the columns of persons are not read.
  if (!rowsOf(workbook, place).rows.some(({ values }) => isRowOver(place, values, isOver, until))) return found;
  const { rows, masks } = rowsOf(workbook, place, takeSnapshot);
  for (const { key, row, values } of rows) {
    if (!isRowOver(place, values, isOver, until)) continue;
    const change = masks(row);
    if (Object.keys(change).length === 0) continue;
    if (key === undefined) found.unnamed += 1;
    else found.changes.set(key, { ...found.changes.get(key), ...change });
  }
  return found;
}

/** As its order says; what belongs to no order that stands here goes by its own time. */
function isRowOver(place: PersonalTab, values: PartOf<Tab>, isOver: IsOver, until: string): boolean {
  if (!isFinished(place.tab, values)) return false;
  const answers = place.links.map(([kind, name]) => isOver(kind, textOf(values, name)));
  return answers.find((is) => is !== undefined) ?? isEnded(place, values, until);
}

function isFinished({ finished }: Tab, values: PartOf<Tab>): boolean {
  return finished?.words.includes(textOf(values, finished.column)) === true;
}

function isEnded({ tab, times }: PersonalTab, values: PartOf<Tab>, until: string): boolean {
  const ended = times.map((name) => textOf(values, name)).find((time) => time !== '');
  return isFinished(tab, values) && ended !== undefined && ended <= until;
}

const textOf = (values: PartOf<Tab>, name: string): string => String(values[name] ?? '');

function openClaims(workbook: Workbook): ReadonlySet<string> {
  const place: PersonalTab = { tab: claimsTab, links: [['bundle', 'bundleId']], times: [] };
  const open = rowsOf(workbook, place).rows.filter(({ values }) => !isFinished(claimsTab, values));
  return new Set(open.map(({ values }) => idOf('bundle', textOf(values, 'bundleId'))));
}

/** Only the columns of the order and its state: personal data is not read. */
function rowsOf(
  workbook: Workbook,
  { tab, links, times }: PersonalTab,
  take: typeof takeParts | typeof takeSnapshot = takeParts,
) {
  const sheet = workbook.sheet(tab.name);
  if (!sheet || !hasPersons(tab)) return { rows: [], masks: () => ({}) };
  const state = tab.finished ? [tab.finished.column] : [];
  const wanted = [...new Set([...tab.key, ...links.map(([, name]) => name), ...times, ...state])];
  const snapshot = take(tab, sheet, wanted);
  return {
    rows: readRows(tab, snapshot, wanted),
    masks: (row: number) => maskedCells(tab, snapshot, row),
  };
}
