/** Tells which column of a block is the waybill, the courier, the order and the recipient: by header, else by content. */

import { josa } from '../josa';
import { quoted } from '../nearest';
import { type ColumnContent, idKindOf, readContents } from './column-content';
import { findHeaderRow, type HeaderRow } from './header-row';
import type { ImportColumn } from './headers';
import { type IdColumn, idColumns, type Known, nothingKnown } from './shipment';

export type Columns = { [column in ImportColumn]?: number };

export interface Recognised {
  /** Places from 0. */
  columns: Columns;
  /** The header's place from 0 (of two lines the lower one); missing when the data begins at once. */
  headerRow?: number;
  /** How each column was recognised; `chosen` means by the seller. */
  how: { [column in ImportColumn]?: 'header' | 'content' | 'chosen' };
  /** Korean: what the seller must decide before the block can be used. */
  problems: string[];
}

export interface RecogniseOptions {
  /** From `knownOf`: ids and recipients tell columns without a header. */
  known?: Known;
  /** The seller's choice where the columns were not recognised. */
  chosen?: Columns;
}

/** So many of the filled cells must look like it. */
const MOST_OF_THEM = 0.6;
/** A block of several malls holds only some of our recipients. */
const SOME_OF_THEM = 0.2;

interface Search {
  rows: readonly (readonly string[])[];
  contents: readonly ColumnContent[];
  header: HeaderRow | undefined;
  found: Recognised;
}

/** The columns of a block. What could equally be two columns is asked for in `problems`, never guessed. */
export function recognise(cells: readonly (readonly string[])[], options: RecogniseOptions = {}): Recognised {
  const { known = nothingKnown, chosen = {} } = options;
  const header = findHeaderRow(cells);
  const rows = cells.slice(header ? header.row + 1 : 0);
  const found: Recognised = { columns: {}, how: {}, problems: [], ...(header && { headerRow: header.row }) };
  const search: Search = { rows, contents: readContents(rows, known), header, found };
  for (const [column, at] of Object.entries(chosen) as [ImportColumn, number][]) take(found, column, at, 'chosen');
  findIds(search);
  findWaybill(search);
  findOnly(search, 'courier', unheaded(search));
  findPhones(search);
  findFirst(search, 'zip', MOST_OF_THEM);
  findFirst(search, 'recipient', SOME_OF_THEM);
  reportUnusable(search);
  return found;
}

function take(found: Recognised, column: ImportColumn, at: number, how: 'header' | 'content' | 'chosen'): void {
  found.columns[column] = at;
  found.how[column] = how;
}

/** The columns whose header says so, as far as none of them is taken already. */
function headed({ header, contents, found }: Search, column: ImportColumn): ColumnContent[] {
  return contents.filter(({ column: at }) => header?.columns[at] === column && !isTaken(found, at));
}

/** The columns of which the header says nothing that we know. */
const unheaded = ({ header, contents, found }: Search): ColumnContent[] =>
  contents.filter(({ column: at }) => !header?.known.has(at) && !isTaken(found, at));

/** The columns without any header: a price has five digits as a zip has. */
const silent = (search: Search): ColumnContent[] =>
  unheaded(search).filter(({ column: at }) => (search.header?.texts[at] ?? '').trim() === '');

const isTaken = (found: Recognised, at: number): boolean => Object.values(found.columns).includes(at);

/** Every kind of id may head every kind: what decides is which ids of ours stand in the column. */
function findIds(search: Search): void {
  const { contents, header, found } = search;
  const byMatches = contents
    .filter(({ column }) => !isTaken(found, column))
    .map((content) => ({ content, kind: idKindOf(content, headedId(header, content.column)) }))
    .sort((one, other) => matches(other) - matches(one));
  for (const { content, kind } of byMatches) {
    if (!kind || found.columns[kind] !== undefined) continue;
    take(found, kind, content.column, headedId(header, content.column) === kind ? 'header' : 'content');
  }
  for (const kind of idColumns) {
    const [first] = headed(search, kind).sort((one, other) => other.filled - one.filled || one.column - other.column);
    if (first && found.columns[kind] === undefined) take(found, kind, first.column, 'header');
  }
}

const matches = ({ content, kind }: { content: ColumnContent; kind: IdColumn | undefined }): number =>
  kind ? content.ids[kind] : 0;

const headedId = (header: HeaderRow | undefined, at: number): IdColumn | undefined =>
  idColumns.find((kind) => kind === header?.columns[at]);

/** Barcodes and ids of other malls look like waybills too: by content only a column that has no header at all. */
function findWaybill(search: Search): void {
  const { found } = search;
  findOnly(search, 'waybill', silent(search));
  if (found.columns.waybill === undefined && found.problems.length === 0) found.problems.push(noWaybill(search));
}

/** A waybill or a courier: when two columns could be it, and say different things, the seller is asked. */
function findOnly(search: Search, column: 'waybill' | 'courier', others: readonly ColumnContent[]): void {
  if (search.found.columns[column] !== undefined) return;
  const byHeader = headed(search, column);
  const filled = byHeader.filter((content) => content.filled > 0);
  const candidates = filled.length > 0 ? filled : others.filter((content) => content[column] >= MOST_OF_THEM);
  const [first, ...rest] = candidates;
  if (first && rest.every((other) => sameCells(search.rows, first.column, other.column))) {
    take(search.found, column, first.column, filled.length > 0 ? 'header' : 'content');
  } else if (first) {
    search.found.problems.push(whichOne(search, column, candidates));
  } else if (byHeader[0]) {
    take(search.found, column, byHeader[0].column, 'header');
  }
}

const sameCells = (rows: Search['rows'], one: number, other: number): boolean =>
  rows.every((row) => (row[one] ?? '').trim() === (row[other] ?? '').trim());

/** Two columns of phones count as phone and mobile under any header: a row is compared by both. */
function findPhones(search: Search): void {
  const { columns, how } = search.found;
  for (const column of ['phone', 'mobile'] as const) findFirst(search, column, MOST_OF_THEM);
  if (columns.phone === undefined && columns.mobile !== undefined && how.mobile) {
    take(search.found, 'phone', columns.mobile, how.mobile);
    delete columns.mobile;
    delete how.mobile;
  }
  const second = headed(search, 'phone')
    .concat(headed(search, 'mobile'))
    .find(({ filled }) => filled > 0);
  if (second && columns.mobile === undefined) take(search.found, 'mobile', second.column, 'header');
}

/** A field of the recipient: a wrong column matches no shipment, so the first filled column is enough. */
function findFirst(search: Search, column: 'phone' | 'mobile' | 'zip' | 'recipient', share: number): void {
  if (search.found.columns[column] !== undefined) return;
  const byHeader = headed(search, column);
  const header = byHeader.find(({ filled }) => filled > 0) ?? byHeader[0];
  const [first] = header ? [header] : likely(search, column === 'mobile' ? 'phone' : column, share);
  if (first) take(search.found, column, first.column, header ? 'header' : 'content');
}

/** The sender's phone is the same in every row, so the column with the most different cells comes first. */
const likely = (search: Search, looked: 'phone' | 'zip' | 'recipient', share: number): ColumnContent[] =>
  (looked === 'zip' ? silent : unheaded)(search)
    .filter((content) => content[looked] >= share)
    .sort((one, other) => other.different - one.different || one.column - other.column);

/** A column as the seller finds it: its header, else its letter. */
function named({ header }: Search, at: number): string {
  const text = header?.texts[at]?.trim() ?? '';
  const letter =
    at < 26
      ? String.fromCharCode(65 + at)
      : `${String.fromCharCode(64 + Math.floor(at / 26))}${String.fromCharCode(65 + (at % 26))}`;
  return text === '' ? `${letter}열` : `${quoted(text)}(${letter}열)`;
}

function whichOne(search: Search, column: 'waybill' | 'courier', candidates: readonly ColumnContent[]): string {
  const what = column === 'waybill' ? '송장번호' : '택배사';
  const names = candidates.slice(0, 5).map(({ column: at }) => named(search, at));
  return josa`${what}(으)로 보이는 열이 여럿입니다: ${names.join(', ')}. 어느 열인지 골라 주세요.`;
}

/** A column that looks like waybills under another header may be it, but it must be the seller who says so. */
function noWaybill(search: Search): string {
  const alike = search.contents.find(
    ({ waybill, ids }) => waybill >= MOST_OF_THEM && idColumns.every((kind) => ids[kind] === 0),
  );
  return alike
    ? josa`송장번호 열이 없습니다. ${named(search, alike.column)}이(가) 송장번호라면 그 열을 골라 주세요.`
    : '송장번호 열을 찾지 못했습니다. 머리글 줄까지 골라 붙여 넣거나 송장번호 열을 골라 주세요.';
}

function reportUnusable(search: Search): void {
  const { columns, problems } = search.found;
  const content = search.contents[columns.waybill ?? -1];
  if (content && content.filled > 0 && content.waybill === 0) {
    problems.push(
      `${named(search, content.column)}에 송장번호로 보이는 값이 없습니다. 칸이 밀리지 않았는지 확인하세요.`,
    );
  }
  const byPerson = columns.recipient !== undefined && (columns.phone !== undefined || columns.zip !== undefined);
  if (!byPerson && idColumns.every((kind) => columns[kind] === undefined)) {
    problems.push(
      '어느 배송인지 알 수 있는 열이 없습니다. 배송번호나 주문번호, 또는 받는 분과 전화번호의 열도 함께 붙여 넣으세요.',
    );
  }
}
