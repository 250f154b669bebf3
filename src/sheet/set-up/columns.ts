/**
 * Makes a tab's columns: finds each by header, else by the identity that set-up gave it, else by a former header, so
 * that none is made twice.
 */
import type { Cell, Sheet } from '../../ports';
import { columnLetters, doubledHeaders, findColumns, headerText, readHeader } from '../header';
import type { Tab } from '../tab';

/** A header that is another one now: its column carries our identity, or the name that it had in an earlier version. */
export interface Renamed {
  place: number;
  header: string;
  now: string;
}

export interface ColumnReport {
  /** Column number by the program's name; without those that are renamed. */
  located: Map<string, number>;
  made: string[];
  renamed: Renamed[];
  /** Korean; things that set-up leaves to the seller. */
  problems: string[];
}

/** Puts missing columns in behind their left neighbours; everything else stays where it is. */
export function bringColumns(tab: Tab, sheet: Sheet): ColumnReport {
  sheet.layout.renewColumnIds();
  const header = readHeader(sheet);
  const isBlank = header.every((cell) => String(cell).trim() === '');
  if (hasLostHeader(tab, sheet, header, isBlank)) return lostHeader();
  const report = isBlank ? freshColumns(tab, sheet) : repairedColumns(tab, sheet, header);
  for (const [text, places] of doubledHeaders(tab, readHeader(sheet))) {
    report.problems.push(
      `「${text}」 열이 ${places.map(columnLetters).join(', ')}에 겹쳐 있습니다. 하나만 남기고 이름을 바꿔 주세요.`,
    );
  }
  return report;
}

/** Rows were put in above the header, or it was deleted: what stands below it is data, and headers are not written on it. */
function hasLostHeader(tab: Tab, sheet: Sheet, header: readonly Cell[], isBlank: boolean): boolean {
  if (isBlank) return sheet.usedSize().rows > 1;
  return findColumns(tab, header).size === 0 && sheet.layout.columnIds().size > 0;
}

const lostHeader = (): ColumnReport => ({
  located: new Map(),
  made: [],
  renamed: [],
  problems: ['첫 행에 머리글이 없습니다. 머리글 위의 행을 지우거나, 지운 머리글 행을 되살린 뒤 다시 눌러 주세요.'],
});

function freshColumns(tab: Tab, sheet: Sheet): ColumnReport {
  const names = Object.keys(tab.columns);
  const lacking = names.length - sheet.gridSize().columns;
  if (lacking > 0) sheet.insertColumns(sheet.gridSize().columns, lacking);
  const headers = Object.values(tab.columns).map(({ header }) => header);
  sheet.write({ row: 1, column: 1, rows: 1, columns: names.length }, [headers]);
  const ids = sheet.layout.columnIds();
  names.forEach((name, at) => {
    if (ids.get(at + 1) !== name) sheet.layout.setColumnId(at + 1, name);
  });
  return { located: new Map(names.map((name, at) => [name, at + 1])), made: names, renamed: [], problems: [] };
}

function repairedColumns(tab: Tab, sheet: Sheet, header: readonly Cell[]): ColumnReport {
  const located = findColumns(tab, header);
  const ids = sheet.layout.columnIds();
  const renamed = findRenamed(tab, header, located, ids);
  const given = new Map(renamed.map(({ name, place }) => [name, place]));
  const made: string[] = [];
  let left = 0;
  for (const [name, column] of Object.entries(tab.columns)) {
    const place = located.get(name) ?? given.get(name);
    if (place === undefined) {
      insertColumn(sheet, left, column.header);
      for (const places of [located, given]) moveBehind(places, left);
      located.set(name, left + 1);
      made.push(name);
    }
    left = located.get(name) ?? given.get(name) ?? left;
  }
  identify(sheet, located);
  return {
    located,
    made,
    renamed: renamed.map((one) => ({ ...one, place: given.get(one.name) ?? one.place })),
    problems: [],
  };
}

/** A column that carries another identity was given its header by the seller; it keeps what it is. */
function identify(sheet: Sheet, located: ReadonlyMap<string, number>): void {
  const ids = sheet.layout.columnIds();
  const known = new Set(ids.values());
  for (const [name, place] of located) {
    if (!known.has(name) && !ids.has(place)) sheet.layout.setColumnId(place, name);
  }
}

/** Columns whose header was written over or emptied, or is one of an earlier version. */
function findRenamed(
  tab: Tab,
  header: readonly Cell[],
  located: ReadonlyMap<string, number>,
  ids: ReadonlyMap<number, string>,
): (Renamed & { name: string })[] {
  const known = new Map([
    ...formerPlaces(tab, header, ids),
    ...[...ids].map(([place, name]) => [name, place] as const),
  ]);
  return [...known].flatMap(([name, place]) => {
    const column = tab.columns[name];
    if (!column || located.has(name)) return [];
    return [{ name, place, header: column.header, now: String(header[place - 1] ?? '').trim() }];
  });
}

/** Where a former header stands, by the program's name; in a file that came as .xlsx no column carries an identity. */
function formerPlaces(tab: Tab, header: readonly Cell[], ids: ReadonlyMap<number, string>): [string, number][] {
  const texts = header.map((cell, at) => (ids.has(at + 1) ? '' : headerText(cell)));
  return Object.entries(tab.columns).flatMap(([name, { formerly }]): [string, number][] => {
    const place = texts.findIndex((text) => text !== '' && formerly.includes(text)) + 1;
    return place > 0 ? [[name, place]] : [];
  });
}

function insertColumn(sheet: Sheet, left: number, header: string): void {
  sheet.insertColumns(left, 1);
  sheet.write({ row: 1, column: left + 1, rows: 1, columns: 1 }, [[header]]);
}

function moveBehind(places: Map<string, number>, left: number): void {
  for (const [name, place] of places) if (place > left) places.set(name, place + 1);
}
