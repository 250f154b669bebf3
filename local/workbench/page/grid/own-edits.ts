/** What the person does in the grid, as edits for the server: each mutation of Univer that is the person's own. */
import { CommandType, type ICellData, ICommandService, type IRange, type Nullable } from '@univerjs/core';
import type { Edit } from '../../contract';
import { cellEdits } from './cell-edits';
import { boxOf } from './range';
import type { Sheets } from './univer';

interface Params {
  unitId: string;
  subUnitId: string;
  range: IRange;
  ranges: IRange[];
  cellValue: Record<number, Record<number, Nullable<ICellData>>>;
  name: string;
  colWidth: number | Record<number, number>;
  col: number;
  criteria: { filters?: { blank?: true; filters?: string[] } } | null;
}

type Reader = (tab: string, params: Params) => Edit[];

const lines =
  (kind: 'insert' | 'delete', axis: 'rows' | 'columns'): Reader =>
  (tab, { range }) => {
    const { row, rows, column, columns } = boxOf(range);
    return [{ kind, tab, axis, ...(axis === 'rows' ? { at: row, count: rows } : { at: column, count: columns }) }];
  };

const hiding =
  (axis: 'rows' | 'columns', hidden: boolean): Reader =>
  (tab, { ranges }) =>
    ranges.map(boxOf).map(({ row, rows, column, columns }) => ({
      kind: 'hide',
      tab,
      axis,
      hidden,
      ...(axis === 'rows' ? { at: row, count: rows } : { at: column, count: columns }),
    }));

const readers: Record<string, Reader> = {
  'sheet.mutation.set-range-values': (tab, { cellValue }) => cellEdits(tab, cellValue),
  'sheet.mutation.insert-row': lines('insert', 'rows'),
  'sheet.mutation.insert-col': lines('insert', 'columns'),
  'sheet.mutation.remove-rows': lines('delete', 'rows'),
  'sheet.mutation.remove-col': lines('delete', 'columns'),
  'sheet.mutation.set-row-hidden': hiding('rows', true),
  'sheet.mutation.set-row-visible': hiding('rows', false),
  'sheet.mutation.set-col-hidden': hiding('columns', true),
  'sheet.mutation.set-col-visible': hiding('columns', false),
  'sheet.mutation.set-worksheet-col-width': widths,
  'sheet.mutation.set-filter-range': (tab, { range }) => [{ kind: 'filterRange', tab, box: boxOf(range) }],
  'sheet.mutation.remove-filter': (tab) => [{ kind: 'filterRange', tab, box: null }],
  'sheet.mutation.set-filter-criteria': (tab, { col, criteria }) => [
    { kind: 'filter', tab, column: col + 1, shown: criteria ? shownBy(criteria) : null },
  ],
};

/** What the sheet does not know stays as it was: the whole is shown again. */
const REFUSED = new Set([
  'sheet.mutation.insert-sheet',
  'sheet.mutation.remove-sheet',
  'sheet.mutation.set-worksheet-name',
  'sheet.mutation.set-worksheet-order',
  'sheet.mutation.move-rows',
  'sheet.mutation.move-columns',
  'sheet.mutation.move-range',
  'sheet.mutation.reorder-range',
]);

/** `tabName` knows a tab's name by its id. */
export function watchOwnEdits(
  { univer }: Sheets,
  tabName: (id: string) => string,
  edit: (edits: Edit[]) => void,
  refuse: () => void,
): void {
  univer
    .__getInjector()
    .get(ICommandService)
    .onCommandExecuted(({ id, type, params }, options) => {
      if (type !== CommandType.MUTATION || options?.fromCollab || options?.onlyLocal) return;
      const given = params as Params;
      if (REFUSED.has(id) || isOtherFilter(given)) return refuse();
      const edits = readers[id]?.(tabName(given.subUnitId), given) ?? [];
      if (edits.length > 0) edit(edits);
    });
}

/** The sheet's filters know values only, neither conditions nor colours. */
const isOtherFilter = ({ criteria }: Partial<Params>): boolean => Boolean(criteria) && !criteria?.filters;

function widths(tab: string, { ranges, colWidth }: Params): Edit[] {
  const columns = ranges.map(boxOf).flatMap((box) => Array.from({ length: box.columns }, (_, at) => box.column + at));
  if (typeof colWidth === 'number') return [{ kind: 'width', tab, columns, pixels: Math.round(colWidth) }];
  return Object.entries(colWidth).map(([column, pixels]) => ({
    kind: 'width',
    tab,
    columns: [Number(column) + 1],
    pixels: Math.round(pixels),
  }));
}

function shownBy({ filters }: NonNullable<Params['criteria']>): string[] {
  return [...(filters?.filters ?? []), ...(filters?.blank ? [''] : [])];
}
