/** Drop-downs that show what stands in another tab; made after all tabs stand. */
import type { Area, Workbook } from '../../ports';
import type { Column, ListFrom } from '../column';
import { findColumns, readHeader } from '../header';
import { columnOf, type Tab } from '../tab';

/**
 * A list whose tab or column is missing, or that is still empty, is left out; the next set-up finds it. With `source`
 * only the lists that show what stands there. As many calls for a long list as for a short one.
 */
export function linkLists(tab: Tab, workbook: Workbook, source?: Tab): void {
  const isWanted = ({ listFrom }: Column): boolean =>
    listFrom !== undefined && (source === undefined || listFrom.tab === source.name);
  const linked = Object.entries(tab.columns).filter(([, column]) => isWanted(column));
  const sheet = workbook.sheet(tab.name);
  if (linked.length === 0 || !sheet) return;
  const located = findColumns(tab, readHeader(sheet));
  for (const [name] of linked) {
    const place = located.get(name);
    const { listFrom } = columnOf(tab, name);
    const area = listFrom && sourceOf(listFrom, workbook);
    if (place === undefined || !area) continue;
    const below = { row: 2, column: place, rows: sheet.gridSize().rows - 1, columns: 1 };
    sheet.layout.setRule(below, { kind: 'range', tab: listFrom.tab, area });
  }
}

/** Bounded, like everything that is set for a whole column. */
function sourceOf({ tab, header, within }: ListFrom, workbook: Workbook): Area | undefined {
  const sheet = workbook.sheet(tab);
  const headers = sheet ? readHeader(sheet).map(String) : [];
  const column = headers.indexOf(header) + 1;
  if (!sheet || column === 0) return undefined;
  const all = { row: 2, column, rows: Math.max(sheet.gridSize().rows - 1, 1), columns: 1 };
  if (!within) return all;
  const where = headers.indexOf(within.header) + 1;
  const { rows } = sheet.usedSize();
  if (where === 0 || rows < 2) return undefined;
  const textsIn = (place: number) =>
    sheet.read({ row: 2, column: place, rows: rows - 1, columns: 1 }).map(([cell]) => cell);
  const alike = within.alike === undefined ? 0 : headers.indexOf(within.alike) + 1;
  const others = alike === 0 ? [] : textsIn(alike);
  const isListed = textsIn(where).map((text) => text === within.text);
  const first = isListed.indexOf(true);
  const last = isListed.map((is, at) => is && others[at] === others[first]).lastIndexOf(true);
  return first < 0 ? undefined : { ...all, row: first + 2, rows: last - first + 1 };
}
