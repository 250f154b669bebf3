/** The charts of a tab with what their cells say now. */
import type { Box, ChartData, SheetData } from '../../apps-script';
import type { ChartView } from '../contract';

const kinds: Readonly<Record<string, ChartView['kind']>> = { LINE: 'line', COLUMN: 'column', BAR: 'bar' };

export const chartViews = (sheet: SheetData): ChartView[] =>
  (sheet.charts ?? []).map((chart) => chartView(sheet, chart));

/** The first box holds the labels, the second one the values; what is no number counts as 0. */
function chartView(sheet: SheetData, { type, boxes, headers, options }: ChartData): ChartView {
  const [labels, values] = boxes;
  const below = (box: Box | undefined) => (box ? columnOf(sheet, box).slice(headers) : []);
  return {
    kind: kinds[type] ?? 'column',
    title: String(options['title'] ?? ''),
    labels: below(labels).map(String),
    values: below(values).map((value) => (typeof value === 'number' ? value : 0)),
  };
}

const columnOf = ({ rows }: SheetData, { row, column, rows: count }: Box) =>
  rows.slice(row - 1, row - 1 + count).map(({ values }) => values[column - 1] ?? '');
