/** The conditional colours of the tabs, worked out for the cells that are drawn. */
import { type ICellData, InterceptorEffectEnum, type IStyleData, type Nullable, type Workbook } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import type { Box, ConditionalFormat } from '../../../apps-script/types';
import type { TabView } from '../../contract';
import { now } from '../clock';
import { type CellReader, type Formula, readFormula } from './color-formula';
import type { Sheets } from './univer';

interface Rule {
  boxes: Box[];
  formula: Formula;
  style: IStyleData;
}

const DAY = 86_400_000;
/** The sheet's day is Korea's. */
const KOREA = 9 * 3_600_000;

/** Gives the function that takes the rules of the tabs that are shown. */
export function startColors({ univer }: Sheets): (tabs: readonly TabView[]) => void {
  let rules = new Map<string, Rule[]>();
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      effect: InterceptorEffectEnum.Style,
      handler(cell, context, next) {
        const here = rules.get(context.subUnitId);
        const style = here && styleAt(here, readerOf(context.worksheet), context.row + 1, context.col + 1);
        if (!style) return next(cell);
        const own = ownStyle(context.workbook, cell ?? context.rawData);
        return next({ ...(cell ?? context.rawData), s: { ...own, ...style } });
      },
    });
  return (tabs) => {
    rules = new Map(tabs.map((tab) => [String(tab.id), tab.colors.flatMap(ruleOf)]));
  };
}

function ruleOf({ boxes, criteria, args, background, fontColor, bold }: ConditionalFormat): Rule[] {
  const formula = criteria === 'CUSTOM_FORMULA' ? readFormula(String(args[0])) : undefined;
  if (!formula) return [];
  const style: IStyleData = {
    ...(background !== undefined && { bg: { rgb: background } }),
    ...(fontColor !== undefined && { cl: { rgb: fontColor } }),
    ...(bold && { bl: 1 }),
  };
  return [{ boxes, formula, style }];
}

/** Of several rules that hold, the first one counts. */
function styleAt(rules: readonly Rule[], reader: CellReader, row: number, column: number): IStyleData | undefined {
  const holds = ({ boxes, formula }: Rule): boolean =>
    boxes.some(
      (box) =>
        isInside(box, row, column) && formula(reader, { rows: row - box.row, columns: column - box.column }) === true,
    );
  return rules.find(holds)?.style;
}

const isInside = (box: Box, row: number, column: number): boolean =>
  row >= box.row && row < box.row + box.rows && column >= box.column && column < box.column + box.columns;

function readerOf(worksheet: { getCellRaw(row: number, column: number): Nullable<ICellData> }): CellReader {
  return {
    cell: (row, column) => worksheet.getCellRaw(row - 1, column - 1)?.v ?? '',
    day: (ahead) => new Date(now() + KOREA + ahead * DAY).toISOString().slice(0, 10),
  };
}

const ownStyle = (workbook: Workbook, cell: Nullable<ICellData>): IStyleData | undefined =>
  workbook.getStyles().getStyleByCell(cell ?? undefined) ?? undefined;
