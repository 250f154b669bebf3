/** What refers to rows and columns by number follows when they shift: filter, colours, protections, metadata, formulas. */
import { type Axis, shiftBox } from './box';
import { applyFilter, removeFilter } from './filter-rows';
import { type LineChange, placeOf } from './lines';
import type { Box, RowData, SheetData, Validation, WorkbookData } from './model';
import { type Shift, shiftFormula } from './references';

/** Called after the lines themselves were changed. */
export function followChange(workbook: WorkbookData, sheet: SheetData, axis: Axis, change: LineChange): void {
  followFilter(workbook, sheet, axis, change);
  followProtections(sheet, axis, change);
  followCharts(sheet, axis, change);
  if (axis === 'columns') followColumns(sheet, change);
  const shift: Shift = { axis, change, sheetName: sheet.name };
  for (const other of workbook.sheets) followFormulas(other, (formula) => shiftFormula(formula, other.name, shift));
  followColors(sheet, axis, change);
}

/** Rewrites every formula of a sheet: of cells, of colour rules and of validations. */
export function followFormulas(sheet: SheetData, rewrite: (formula: string) => string): void {
  for (const row of sheet.rows) {
    if (row.formulas.some((formula) => formula !== undefined)) {
      row.formulas = row.formulas.map((formula) => (formula === undefined ? undefined : rewrite(formula)));
    }
  }
  for (const rule of sheet.conditionalFormats) {
    rule.args = rule.args.map((arg) => (isFormula(arg) ? rewrite(arg) : arg));
  }
  followValidations(sheet.rows, rewrite);
}

/** Rows share their validations, so each array of them is looked through once. */
function followValidations(rows: RowData[], rewrite: (formula: string) => string): void {
  const arrays = new Map<RowData['validations'], RowData['validations']>();
  const rules = new Map<Validation, Validation>();
  const followed = (old: RowData['validations']): RowData['validations'] => {
    const next = old.map((rule) => rule && remembered(rules, rule, rewrite));
    return next.some((rule, index) => rule !== old[index]) ? next : old;
  };
  for (const row of rows) {
    const next = arrays.get(row.validations) ?? followed(row.validations);
    arrays.set(row.validations, next);
    row.validations = next;
  }
}

function remembered(
  rules: Map<Validation, Validation>,
  rule: Validation,
  rewrite: (formula: string) => string,
): Validation {
  const known = rules.get(rule);
  if (known) return known;
  const [first, ...rest] = rule.args;
  const refers = rule.criteria === 'VALUE_IN_RANGE' || isFormula(first);
  const text = refers && typeof first === 'string' ? rewrite(first) : first;
  const next = text === first || text === undefined ? rule : { ...rule, args: [text, ...rest] };
  rules.set(rule, next);
  return next;
}

function followFilter(workbook: WorkbookData, sheet: SheetData, axis: Axis, change: LineChange): void {
  const { filter } = sheet;
  if (!filter) return;
  const box = shiftBox(filter.box, axis, change);
  const headerGone = axis === 'rows' && placeOf(change, filter.box.row) === undefined;
  if (box.length === 0 || headerGone) {
    removeFilter(sheet);
    return;
  }
  filter.box = axis === 'columns' && change.kind === 'move' ? filter.box : box[0]!;
  if (axis === 'rows') return;
  filter.criteria = Object.fromEntries(
    Object.entries(filter.criteria).flatMap(([column, criteria]) => {
      const place = placeOf(change, Number(column));
      return place === undefined ? [] : [[place, criteria]];
    }),
  );
  if (change.kind === 'delete') applyFilter(sheet, workbook.timeZone);
}

function followProtections(sheet: SheetData, axis: Axis, change: LineChange): void {
  sheet.protections = sheet.protections.flatMap((protection) => {
    if (!protection.box) return [protection];
    const box = largest(shiftBox(protection.box, axis, change));
    return box ? [{ ...protection, box }] : [];
  });
}

/** A chart whose corner went with its line stays where it was; one of whose cells nothing is left shows nothing. */
function followCharts(sheet: SheetData, axis: Axis, change: LineChange): void {
  if (!sheet.charts) return;
  const corner = axis === 'rows' ? 'row' : 'column';
  sheet.charts = sheet.charts.map((chart) => ({
    ...chart,
    boxes: chart.boxes.flatMap((box) => shiftBox(box, axis, change)),
    [corner]: placeOf(change, chart[corner]) ?? chart[corner],
  }));
}

function followColors(sheet: SheetData, axis: Axis, change: LineChange): void {
  sheet.conditionalFormats = sheet.conditionalFormats
    .map((rule) => ({ ...rule, boxes: rule.boxes.flatMap((box) => shiftBox(box, axis, change)) }))
    .filter((rule) => rule.boxes.length > 0);
}

function followColumns(sheet: SheetData, change: LineChange): void {
  sheet.metadata = sheet.metadata.flatMap((item) => {
    if (item.column === undefined) return [item];
    const column = placeOf(change, item.column);
    return column === undefined ? [] : [{ ...item, column }];
  });
  const hidden = [...sheet.hiddenColumns].map((column) => placeOf(change, column));
  sheet.hiddenColumns = new Set(hidden.filter((column) => column !== undefined));
}

/** A protection covers one rectangle, so of what a move tears apart it keeps the larger part. */
function largest(boxes: Box[]): Box | undefined {
  return [...boxes].sort((one, other) => other.rows * other.columns - one.rows * one.columns)[0];
}

function isFormula(value: unknown): value is string {
  return typeof value === 'string' && value.startsWith('=');
}
