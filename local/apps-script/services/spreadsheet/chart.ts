/** Charts of a tab: the settings of the builder, kept with the tab. Nothing is drawn here; the workbench draws. */
import { enumeration, nameOf } from '../../enumeration';
import { GoogleException } from '../../exceptions';
import type { Execution } from '../../execution';
import { expose, reveal } from '../../guard';
import type { ChartData, SheetData } from '../../spreadsheet/model';
import { whole } from '../arguments';
import { type Place, refuseGone, refuseOutside, type SpreadsheetContext } from './context';

type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const ChartType = enumeration<typeof GoogleAppsScript.Charts.ChartType>('ChartType', ['LINE', 'COLUMN', 'BAR']);

/** `Charts`: only its enum of the kinds. */
export const chartsService = (execution: Execution): GoogleAppsScript.Charts.Charts =>
  expose<GoogleAppsScript.Charts.Charts>(execution, { name: 'Charts', members: { other: { ChartType } } });

/** What a tab can do with charts. */
export function sheetCharts(context: SpreadsheetContext, sheet: SheetData) {
  const alive = (): ChartData[] => {
    refuseGone(context, sheet);
    return sheet.charts ?? [];
  };
  const backing = (chart: unknown, method: string) =>
    reveal<ChartData>(chart, 'EmbeddedChart', { service: 'Sheet', method });
  return {
    getCharts: () => alive().map((chart) => chartService(context, sheet, chart)),
    newChart: () => {
      alive();
      return chartBuilder(context, sheet);
    },
    insertChart(chart: Chart) {
      const built = backing(chart, 'insertChart');
      const id = alive().reduce((highest, one) => Math.max(highest, one.id), 0) + 1;
      sheet.charts = [...alive(), { ...built, id }];
    },
    removeChart(chart: Chart) {
      const { id } = backing(chart, 'removeChart');
      if (!alive().some((one) => one.id === id)) throw new GoogleException('Chart not found.');
      sheet.charts = alive().filter((one) => one.id !== id);
    },
  } satisfies Partial<Sheet>;
}

function chartBuilder(context: SpreadsheetContext, sheet: SheetData): Builder {
  let chart: ChartData = { id: 0, type: 'COLUMN', boxes: [], headers: 0, row: 1, column: 1, options: {} };
  const changed = (part: Partial<ChartData>): Builder => {
    chart = { ...chart, ...part };
    return builder;
  };
  const called = (method: string) => ({ service: 'EmbeddedChartBuilder', method });
  const builder: Builder = expose<Builder>(context.execution, {
    name: 'EmbeddedChartBuilder',
    members: {
      other: {
        setChartType: (type: unknown) => changed({ type: nameOf(type) }),
        addRange(range: unknown) {
          const place = reveal<Place>(range, 'Range', called('addRange'));
          refuseOutside(context, place);
          if (place.sheet !== sheet)
            throw new GoogleException('Ranges of other tabs are not part of the local runtime.');
          return changed({ boxes: [...chart.boxes, { ...place.box }] });
        },
        setNumHeaders: (count: unknown) => changed({ headers: whole(count, called('setNumHeaders'), 0) }),
        setPosition: (row: unknown, column: unknown) =>
          changed({ row: whole(row, called('setPosition'), 1), column: whole(column, called('setPosition'), 1) }),
        setOption: (name: string, value: string | number | boolean) =>
          changed({ options: { ...chart.options, [String(name)]: value } }),
        build: () => chartService(context, sheet, chart),
      },
    },
  });
  return builder;
}

function chartService(context: SpreadsheetContext, sheet: SheetData, chart: ChartData): Chart {
  return expose<Chart>(context.execution, {
    name: 'EmbeddedChart',
    backing: chart,
    members: {
      other: {
        getOptions: () =>
          expose<GoogleAppsScript.Charts.ChartOptions>(context.execution, {
            name: 'ChartOptions',
            members: { other: { get: (name: string) => chart.options[name] ?? null } },
          }),
        getRanges: () => chart.boxes.map((box) => context.range({ sheet, box: { ...box } })),
      },
    },
  });
}
