/** Charts of a tab, in Google's words. A chart has no mark that we could give it, so ours are known by their titles. */
import type { Area, ChartSpec } from '../ports';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** As `SheetLayout.replaceCharts`; a handful of calls a chart, for any number of rows. */
export function replaceCharts(sheet: GoogleSheet, titles: readonly string[], charts: readonly ChartSpec[]): void {
  for (const there of sheet.getCharts()) {
    if (titles.includes(String(there.getOptions().get('title')))) sheet.removeChart(there);
  }
  for (const spec of charts) sheet.insertChart(chartOf(sheet, spec));
}

function chartOf(sheet: GoogleSheet, spec: ChartSpec): GoogleAppsScript.Spreadsheet.EmbeddedChart {
  const range = ({ row, column, rows, columns }: Area) => sheet.getRange(row, column, rows, columns);
  return sheet
    .newChart()
    .setChartType(typeOf(spec.kind))
    .addRange(range(spec.labels))
    .addRange(range(spec.values))
    .setNumHeaders(1)
    .setPosition(spec.row, spec.column, 0, 0)
    .setOption('title', spec.title)
    .setOption('width', spec.width)
    .setOption('height', spec.height)
    .build();
}

function typeOf(kind: ChartSpec['kind']): GoogleAppsScript.Charts.ChartType {
  switch (kind) {
    case 'line':
      return Charts.ChartType.LINE;
    case 'column':
      return Charts.ChartType.COLUMN;
    case 'bar':
      return Charts.ChartType.BAR;
  }
}
