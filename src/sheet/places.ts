/** The places where set-up puts the columns: most sellers leave them there, which saves a call to find them. */
import type { Cell } from '../ports';
import { headerText } from './header';
import { columnOf, type Tab } from './tab';

/** Neighbouring columns, counted from 1. */
export interface Span {
  first: number;
  count: number;
}

/** From 1. */
export const placeOf = (tab: Tab, name: string): number => Object.keys(tab.columns).indexOf(name) + 1;

export function spanOf(tab: Tab, names: readonly string[]): Span {
  const places = names.map((name) => placeOf(tab, name));
  const first = Math.min(...places);
  return { first, count: Math.max(...places) - first + 1 };
}

/** Groups places into few spans, joining two that are at most this many columns apart. */
export function spansOf(places: readonly number[], between: number): Span[] {
  const spans: Span[] = [];
  for (const place of [...places].sort((one, other) => one - other)) {
    const last = spans[spans.length - 1];
    if (last && place - last.first - last.count <= between) last.count = place - last.first + 1;
    else spans.push({ first: place, count: 1 });
  }
  return spans;
}

export const isIn = ({ first, count }: Span, place: number): boolean => place >= first && place < first + count;

/** Whether the columns are where set-up puts them; `header` is the header cells of the span. */
export const standThere = (tab: Tab, names: readonly string[], header: readonly Cell[], { first }: Span): boolean =>
  names.every((name) => headerText(header[placeOf(tab, name) - first] ?? '') === columnOf(tab, name).header);

/** The number of cells that costs as much as a call: a gap up to this size is read along. */
export const CELLS_OF_A_CALL = 17_000;

/** The width of a gap that is read along before the number of rows is known. */
export const NEAR = 3;
