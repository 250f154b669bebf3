/** The layout port of one fake tab: remembers how everything looks. */
import type { Area, SheetLayout } from '../../src/ports';
import type { Gate } from './workbook-calls';
import { applyFilter, changeArea, type FakeGrid } from './workbook-grid';

export function fakeLayout(grid: FakeGrid, gate: Gate): SheetLayout {
  const pass = (method: string, area?: Area) => gate.pass('layout', method, grid.name, area);
  const columnAt = (column: number) => {
    const found = grid.columns[column - 1];
    if (!found) throw new Error(`「${grid.name}」 탭에 ${column}열이 없습니다.`);
    return found;
  };
  return {
    hide() {
      pass('hide');
      grid.hidden = true;
    },
    freeze(rows, columns) {
      pass('freeze');
      grid.frozen = { rows: Math.max(grid.frozen.rows, rows), columns: Math.max(grid.frozen.columns, columns) };
    },
    setFormat(area, format) {
      pass('setFormat', area);
      changeArea(grid, area, (cell) => ({ ...cell, format }));
    },
    setRule(area, rule) {
      pass('setRule', area);
      changeArea(grid, area, ({ rule: _rule, ...cell }) => (rule ? { ...cell, rule } : cell));
    },
    setNotes(area, notes) {
      pass('setNotes', area);
      changeArea(grid, area, (cell, y, x) => ({ ...cell, note: notes[y]?.[x] ?? '' }));
    },
    setBackgrounds(area, colors) {
      pass('setBackgrounds', area);
      changeArea(grid, area, (cell, y, x) => ({ ...cell, background: colors[y]?.[x] ?? '' }));
    },
    setBold(area) {
      pass('setBold', area);
      changeArea(grid, area, (cell) => ({ ...cell, bold: true }));
    },
    setWidth(column, pixels) {
      pass('setWidth');
      columnAt(column).width = pixels;
    },
    hideColumns(column, count) {
      pass('hideColumns');
      for (let at = column; at < column + count; at += 1) columnAt(at).hidden = true;
    },
    setColorRules(rules) {
      pass('setColorRules');
      grid.colorRules = [...rules];
    },
    setWarnings(areas, description) {
      pass('setWarnings');
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
      const found = columnAt(column);
      found.hides = [...new Set([...(found.hides ?? []), ...values])];
      applyFilter(grid);
    },
    unhideByFilter(column) {
      pass('unhideByFilter');
      delete columnAt(column).hides;
      applyFilter(grid);
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
  };
}
