/** A tab whose rows are moved, not read: every cell is carried unchanged, even one that its column cannot read. */
import type { Cell } from '../ports';
import { type Column, column } from './column';
import { columnLetters, findColumns, headerText } from './header';
import { plainText } from './plain-text';
import type { Tab } from './tab';

/** Gives the same columns, all owned by the add-on; a readable cell is carried in its normal form. */
export function asCarried(tab: Tab): Tab {
  return {
    ...tab,
    columns: Object.fromEntries(Object.entries(tab.columns).map(([name, one]) => [name, carried(one)])),
  };
}

function carried(from: Column): Column {
  return {
    ...from,
    owner: 'addon',
    rule: undefined,
    listFrom: undefined,
    deadline: undefined,
    clearedByJobs: false,
    decode: (cell) => ({ value: carriedCell(from, cell) }),
    encode: (value) => (value === undefined ? '' : (value as Cell)),
  };
}

function carriedCell(from: Column, cell: Cell): Cell {
  const reading = from.decode(cell);
  if ('value' in reading) return from.encode(reading.value);
  const text = plainText(cell);
  return 'value' in text ? text.value : String(cell);
}

/** A column that a seller has added to a tab. */
export interface SellersColumn {
  /** Number in the sheet. */
  place: number;
  /** Its header, or a made-up one where it has none of its own. */
  header: string;
}

/** Gives every column that the tab does not declare; `header` is the first row with its blanks. */
export function sellersColumns(tab: Tab, header: readonly Cell[]): SellersColumn[] {
  const ours = new Set(findColumns(tab, header).values());
  const given = new Set(Object.values(tab.columns).map((one) => one.header));
  const found: SellersColumn[] = [];
  for (let place = 1; place <= header.length; place += 1) {
    if (ours.has(place)) continue;
    const text = headerText(header[place - 1] ?? '');
    const name = text !== '' && !given.has(text) ? text : [text, `(${columnLetters(place)}열)`].join(' ').trim();
    given.add(name);
    found.push({ place, header: name });
  }
  return found;
}

/** A column for what stands in a seller's own column; numbers, dates and checkboxes stay what they are. */
export const sellersColumn = (header: string): Column =>
  column<Cell, { owner: 'addon'; note: string }>(
    header,
    { owner: 'addon', note: '판매자가 만든 열' },
    { format: 'General', width: 120, decode: (cell) => ({ value: cell }), encode: (cell) => cell },
  );
