/** The layout port of one fake tab: remembers how everything looks. */
import type { Area, SheetLayout } from '../../src/ports';
import type { Gate } from './workbook-calls';
import type { Typing } from './workbook-cell';
import { applyFilter, changeOpenArea, type FakeGrid, refuseOtherSize, refuseOutside, usedSize } from './workbook-grid';

/** `onHide`: what the file does when a tab is to be hidden; it may refuse. */
export function fakeLayout(grid: FakeGrid, gate: Gate, typing: () => Typing, onHide: () => void): SheetLayout {
  const pass = (method: string, area?: Area) => gate.pass('layout', method, grid.name, area);
  const columnAt = (column: number) => {
    const found = grid.columns[column - 1];
    if (!found) throw new Error(`「${grid.name}」 탭에 ${column}열이 없습니다.`);
    return found;
  };
  return {
    hide() {
      pass('hide');
      onHide();
    },
    freeze(rows, columns) {
      pass('freeze');
      if (rows >= grid.cells.length || columns >= grid.columns.length)
        throw new Error(`「${grid.name}」 탭에는 그만큼이 없습니다.`);
      grid.frozen = { rows: Math.max(grid.frozen.rows, rows), columns: Math.max(grid.frozen.columns, columns) };
    },
    setFormat(area, format) {
      pass('setFormat', area);
      changeOpenArea(grid, area, (cell) => ({ ...cell, format: format || 'General' }));
    },
    setRule(area, rule) {
      pass('setRule', area);
      changeOpenArea(grid, area, ({ rule: _rule, ...cell }) => (rule ? { ...cell, rule } : cell));
    },
    setNotes(area, notes) {
      pass('setNotes', area);
      refuseOtherSize(area, notes);
      changeOpenArea(grid, area, (cell, y, x) => ({ ...cell, note: notes[y]?.[x] ?? '' }));
    },
    setBackgrounds(area, colors) {
      pass('setBackgrounds', area);
      refuseOtherSize(area, colors);
      changeOpenArea(grid, area, (cell, y, x) => ({ ...cell, background: colors[y]?.[x] ?? '' }));
    },
    setBold(area) {
      pass('setBold', area);
      changeOpenArea(grid, area, (cell) => ({ ...cell, bold: true }));
    },
    setWidth(column, pixels) {
      pass('setWidth');
      columnAt(column).width = pixels;
    },
    hideColumns(column, count) {
      pass('hideColumns');
      refuseOutside(grid, { row: 1, column, rows: 1, columns: count });
      for (let at = column; at < column + count; at += 1) columnAt(at).hidden = true;
    },
    setColorRules(rules) {
      pass('setColorRules');
      grid.colorRules = [...rules];
    },
    setWarnings(areas, description) {
      pass('setWarnings');
      for (const area of areas) refuseOutside(grid, area);
      grid.warnings = [
        ...grid.warnings.filter((one) => one.description !== description),
        { areas: [...areas], description },
      ];
    },
    warnedRows(description) {
      pass('warnedRows');
      const areas = grid.warnings.filter((one) => one.description === description).flatMap((one) => one.areas);
      return areas.length === 0 ? 0 : Math.min(...areas.map(({ row, rows }) => row + rows - 1));
    },
    hideByFilter(column, values) {
      pass('hideByFilter');
      coverByFilter(grid, column);
      applyFilter(grid, typing());
      const found = columnAt(column);
      if (!grid.filter || !isCovered(grid.filter, column)) throw new Error(`필터에 ${column}열이 없습니다.`);
      found.hides = [...new Set([...(found.hides ?? []), ...values])];
      applyFilter(grid, typing());
    },
    unhideByFilter(column) {
      pass('unhideByFilter');
      if (!grid.filter || !isCovered(grid.filter, column)) return;
      delete columnAt(column).hides;
      applyFilter(grid, typing());
    },
    replaceCharts(titles, charts) {
      pass('replaceCharts');
      grid.charts = [...grid.charts.filter(({ title }) => !titles.includes(title)), ...charts];
    },
    columnIds() {
      pass('columnIds');
      return new Map(
        grid.columns.flatMap(({ id }, at): [number, string][] => (id === undefined ? [] : [[at + 1, id]])),
      );
    },
    setColumnId(column, id) {
      pass('setColumnId');
      columnAt(column).id = id;
    },
    // A sheet of the fake has never seen an earlier version.
    renewColumnIds: () => pass('renewColumnIds'),
  };
}

/** A filter over all rows and used columns, where there is none that reaches so far. */
function coverByFilter(grid: FakeGrid, column: number): void {
  const { filter: there } = grid;
  const used = usedSize(grid);
  if (there && there.row === 1 && isCovered(there, column) && there.rows >= used.rows) return;
  const columns = Math.max(used.columns, there ? there.column + there.columns - 1 : 0);
  const filter = { row: 1, column: 1, rows: grid.cells.length, columns };
  refuseOutside(grid, filter);
  grid.filter = filter;
}

const isCovered = (filter: Area, column: number): boolean =>
  filter.column <= column && column < filter.column + filter.columns;
