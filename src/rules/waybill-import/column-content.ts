/** What the cells of a column look like, for columns whose header says nothing or more than one thing. */
import { findCourier } from '../waybill/courier-names';
import { isLink } from '../waybill/number-link';
import { splitCourierAndNumber } from '../waybill/waybill-number';
import { idsOf, looksLikePhone, looksLikeWaybill, plainCell } from './cell-text';
import { nameKey } from './person';
import { type IdColumn, idColumns, type Known } from './shipment';

/** How much of a column's filled cells is what, from 0 to 1. */
export interface ColumnContent {
  column: number;
  filled: number;
  /** Different texts in it: the sender's phone is the same in every row. */
  different: number;
  waybill: number;
  courier: number;
  phone: number;
  zip: number;
  recipient: number;
  /** How many cells are a known id of each kind. */
  ids: Readonly<Record<IdColumn, number>>;
}

/** Columns are judged by so many rows, spread over the block. */
const SAMPLE = 300;

/** The contents of every column of the rows, in order. */
export function readContents(rows: readonly (readonly string[])[], known: Known): ColumnContent[] {
  const step = Math.max(1, Math.ceil(rows.length / SAMPLE));
  const sample = rows.filter((_, at) => at % step === 0);
  const width = sample.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: width }, (_, column) =>
    contentOf(
      column,
      sample.map((row) => row[column] ?? ''),
      known,
    ),
  );
}

const isShort = (cell: string): boolean => cell.length <= 30;

/** Ids and phones have some in a row, couriers (GS25) and people hardly. */
const hasDigits = (cell: string): boolean => /\d{3}/.test(cell);

function contentOf(column: number, sample: readonly string[], known: Known): ColumnContent {
  const cells = sample.filter((cell) => cell.trim() !== '');
  const share = (test: (cell: string) => boolean) =>
    cells.length === 0 ? 0 : cells.filter(test).length / cells.length;
  const cellIds = cells.map((cell) => (cell.length > 100 || !hasDigits(cell) ? [] : idsOf(cell)));
  const matches = (kind: IdColumn) => cellIds.filter((ids) => ids.some((id) => known.ids[kind].has(id))).length;
  return {
    column,
    filled: cells.length,
    different: new Set(cells).size,
    waybill: share(holdsWaybill),
    courier: share((cell) => isShort(cell) && !hasDigits(cell) && findCourier(plainCell(cell)) !== undefined),
    phone: share((cell) => isShort(cell) && hasDigits(cell) && looksLikePhone(cell)),
    zip: share((cell) => /^'?\d{5}(?:\.0+)?$/.test(cell.trim())),
    recipient: share((cell) => isShort(cell) && !hasDigits(cell) && known.recipients.has(nameKey(cell))),
    ids: Object.fromEntries(idColumns.map((kind) => [kind, matches(kind)])) as Record<IdColumn, number>,
  };
}

/** The number alone, or beside the name of its courier. */
function holdsWaybill(cell: string): boolean {
  if (isLink(cell.trim())) return looksLikeWaybill(cell);
  if (cell.length > 40 || !/\d([ -]?\d){8}|e\+/i.test(cell)) return false;
  return looksLikeWaybill(cell) || looksLikeWaybill(splitCourierAndNumber(cell)?.number ?? '');
}

/** The kind of id that most cells of a column are; `undefined` when none is known. Of equals the header's, else the first. */
export function idKindOf({ ids }: ColumnContent, byHeader: IdColumn | undefined): IdColumn | undefined {
  const most = Math.max(...idColumns.map((kind) => ids[kind]));
  if (most === 0) return undefined;
  return byHeader && ids[byHeader] === most ? byHeader : idColumns.find((kind) => ids[kind] === most);
}
