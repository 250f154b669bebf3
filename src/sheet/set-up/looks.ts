/** Sets the looks of a tab: formats, drop-downs, notes, colours, warnings. Idempotent. */
import type { Area, ColorRule, Sheet } from '../../ports';
import type { Column, Owner } from '../column';
import { columnLetters } from '../header';
import { columnOf, type Tab } from '../tab';

const ownerWords: Record<Owner, { color: string; who: string }> = {
  seller: { color: '#ffffff', who: '판매자가 적습니다.' },
  initial: { color: '#fff2cc', who: '애드온이 처음 한 번 채우고, 그 뒤로는 판매자가 고칩니다.' },
  mall: { color: '#cfe2f3', who: '제휴몰의 값입니다. 수집할 때마다 새로 적힙니다.' },
  addon: { color: '#e7e6e6', who: '애드온이 적습니다.' },
};

const MENTIONED = '#ffe599';
const OVERDUE = '#ea9999';
const DUE_SOON = '#f9cb9c';

/** Everything but the header texts. `made` are the columns that this set-up has just put in. */
export function dressTab(tab: Tab, sheet: Sheet, located: ReadonlyMap<string, number>, made: readonly string[]): void {
  const places = [...located].sort(([, left], [, right]) => left - right);
  const columns = places.map(([name, place]) => ({ column: columnOf(tab, name), name, place }));
  const below = { row: 2, rows: sheet.gridSize().rows - 1 };
  for (const { first, last, value } of runs(columns, ({ column }) => column.format)) {
    sheet.layout.setFormat({ ...below, column: first, columns: last - first + 1 }, value);
  }
  // A column put in between others has inherited its neighbour's rule.
  setRules(sheet, columns, below, made.length < located.size ? made : []);
  for (const { column, name, place } of columns) {
    if (made.includes(name)) sheet.layout.setWidth(place, column.width);
    if (made.includes(name) && column.hidden) sheet.layout.hideColumns(place, 1);
  }
  dressHeader(sheet, columns);
  sheet.layout.freeze(1, 0);
  sheet.layout.setColorRules(colorRules(sheet, columns, below));
  const owned = runs(columns, ({ column }) => String(isOurs(column)));
  const areas = owned
    .filter(({ value }) => value === 'true')
    .map(({ first, last }) => ({ ...below, column: first, columns: last - first + 1 }));
  sheet.layout.setWarnings(areas, warningOf(tab));
}

const warningOf = ({ name }: Tab): string => `${name}: 애드온이 채우는 열`;

const isOurs = ({ owner }: Pick<Column, 'owner'>): boolean => owner === 'mall' || owner === 'addon';

/** Whether rows were added behind the last one that the warnings cover; the colours and rules then end there too. */
export const hasOutgrownLooks = (tab: Tab, sheet: Sheet, rows: number): boolean =>
  Object.values(tab.columns).some(isOurs) && sheet.layout.warnedRows(warningOf(tab)) < rows;

interface Placed {
  column: Column;
  name: string;
  place: number;
}

type Below = Pick<Area, 'row' | 'rows'>;

/** Stretches of neighbouring columns with the same value, so that one call serves several. */
function runs(columns: readonly Placed[], wordOf: (placed: Placed) => string) {
  const found: { first: number; last: number; value: string }[] = [];
  for (const placed of columns) {
    const last = found[found.length - 1];
    const value = wordOf(placed);
    if (last && last.last + 1 === placed.place && last.value === value) last.last = placed.place;
    else found.push({ first: placed.place, last: placed.place, value });
  }
  return found;
}

/** Only the seller's columns are checked as they type; a rule on ours could only stand in the mall's way. */
function setRules(sheet: Sheet, columns: readonly Placed[], below: Below, inherited: readonly string[]): void {
  for (const { column, name, place } of columns) {
    const isSellers = column.owner === 'seller' || column.owner === 'initial';
    if (isSellers && (column.rule || inherited.includes(name)))
      sheet.layout.setRule({ ...below, column: place, columns: 1 }, column.rule);
  }
  for (const { first, last, value } of runs(columns, ({ column }) => String(isOurs(column)))) {
    if (value === 'true') sheet.layout.setRule({ ...below, column: first, columns: last - first + 1 }, undefined);
  }
}

function dressHeader(sheet: Sheet, columns: readonly Placed[]): void {
  for (const { first, last } of runs(columns, () => '')) {
    const here = columns.filter(({ place }) => place >= first && place <= last).map(({ column }) => column);
    const area = { row: 1, column: first, rows: 1, columns: here.length };
    sheet.layout.setNotes(area, [here.map(noteOf)]);
    sheet.layout.setBackgrounds(area, [here.map(({ owner }) => ownerWords[owner].color)]);
    sheet.layout.setBold(area);
  }
}

/** What the header's note says: what the column is, who fills it, whether it must be filled. */
export const noteOf = ({ note, owner, required }: Column): string =>
  [note, ownerWords[owner].who, required ? '꼭 있어야 합니다.' : ''].filter((line) => line !== '').join('\n');

/** One rule a coloured word, two a deadline, and one that colours each cell whose header the row's 메시지 names in 「」. */
function colorRules(sheet: Sheet, columns: readonly Placed[], below: Below): ColorRule[] {
  const words = columns.flatMap(({ column, place }) =>
    Object.entries(column.colors).map(([word, background]) => ({
      area: { ...below, column: place, columns: 1 },
      formula: `$${columnLetters(place)}2="${word}"`,
      background,
    })),
  );
  const states = [...words, ...columns.flatMap((placed) => deadlineRules(placed, columns, below))];
  const message = columns.find(({ name }) => name === 'message')?.place;
  if (message === undefined || !columns.some(({ name }) => name === 'action')) return states;
  const area = { ...below, column: 1, columns: Math.max(sheet.usedSize().columns, 1) };
  const named = `AND(A$1<>"",ISNUMBER(SEARCH("「"&A$1&"」",$${columnLetters(message)}2)))`;
  return [...states, { area, formula: named, background: MENTIONED }];
}

/** A day that is over, then one that is today or tomorrow; days are texts, which compare as days do. */
function deadlineRules({ column, place }: Placed, columns: readonly Placed[], below: Below): ColorRule[] {
  const { deadline } = column;
  const state = columns.find(({ name }) => name === deadline?.column)?.place;
  if (!deadline || state === undefined) return [];
  const words = deadline.words.map((word) => `$${columnLetters(state)}2="${word}"`).join(',');
  const day = `LEFT($${columnLetters(place)}2,10)`;
  const area = { ...below, column: place, columns: 1 };
  const rule = (isDue: string, background: string): ColorRule => ({
    area,
    formula: `AND(${day}<>"",OR(${words}),${isDue})`,
    background,
  });
  return [rule(`${day}<TEXT(TODAY(),"yyyy-mm-dd")`, OVERDUE), rule(`${day}<=TEXT(TODAY()+1,"yyyy-mm-dd")`, DUE_SOON)];
}
