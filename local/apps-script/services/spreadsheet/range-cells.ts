/** What a Range reads and writes of the contents of its cells. */
import { GoogleException } from '../../exceptions';
import { resultOf } from '../../spreadsheet/calculate';
import { mapCells, readTexts, readValues } from '../../spreadsheet/read-cells';
import { sortedRows } from '../../spreadsheet/sort';
import { clearValues, writeValues } from '../../spreadsheet/write-cells';
import { grid } from '../arguments';
import { type Place, refuseOutside, type SpreadsheetContext, writeRules } from './context';
import { sortKeys } from './sort-spec';

type Range = GoogleAppsScript.Spreadsheet.Range;

export function rangeCells(context: SpreadsheetContext, place: Place, self: () => Range) {
  const { sheet, box } = place;
  const zone = () => context.workbook.timeZone;
  const first = { ...box, rows: 1, columns: 1 };
  const called = (method: string) => ({ service: 'Range', method });
  const inside = () => refuseOutside(context, place);

  const write = (cells: readonly (readonly unknown[])[]): Range => {
    inside();
    writeValues(sheet, box, cells, writeRules(context));
    return self();
  };
  const calculated = (cells: readonly (readonly unknown[])[]): Range => {
    write(cells);
    calculate(context, place);
    return self();
  };
  const everywhere = (value: unknown) =>
    Array.from({ length: box.rows }, () => new Array<unknown>(box.columns).fill(value));
  const formulas = () => {
    inside();
    return mapCells(sheet, box, (row, column) => row.formulas[column] ?? '');
  };

  return {
    getValue() {
      inside();
      return readValues(sheet, first, zone())[0]?.[0];
    },
    getValues() {
      inside();
      return readValues(sheet, box, zone());
    },
    getDisplayValue() {
      inside();
      return readTexts(sheet, first, zone())[0]?.[0] ?? '';
    },
    getDisplayValues() {
      inside();
      return readTexts(sheet, box, zone());
    },
    isBlank() {
      inside();
      return readValues(sheet, box, zone()).every((row) => row.every((value) => value === ''));
    },
    isChecked() {
      inside();
      const values = readValues(sheet, box, zone()).flat();
      return values.every((value) => value === values[0]) && typeof values[0] === 'boolean' ? values[0] : null;
    },
    setValue: (value: unknown) => write(everywhere(value)),
    setValues: (values: unknown[][]) => write(grid<unknown>(values, box, called('setValues'))),
    getFormula: () => formulas()[0]?.[0] ?? '',
    getFormulas: formulas,
    setFormula: (formula: string) => calculated(everywhere(asFormula(formula))),
    setFormulas: (given: string[][]) =>
      calculated(grid<string>(given, box, called('setFormulas')).map((row) => row.map(asFormula))),
    clearContent() {
      inside();
      clearValues(sheet, box);
      return self();
    },
    sort(spec: unknown) {
      inside();
      sortCells(place, sortKeys(spec, box));
      return self();
    },
  } satisfies Partial<Range>;
}

/** Formulas that are known by their result get it now; it does not follow what changes later. */
function calculate({ workbook }: SpreadsheetContext, { sheet, box }: Place): void {
  for (const row of sheet.rows.slice(box.row - 1, box.row - 1 + box.rows)) {
    for (let at = box.column - 1; at < box.column - 1 + box.columns; at += 1) {
      const formula = row.formulas[at];
      const result = formula === undefined ? undefined : resultOf(workbook, sheet, formula);
      if (result !== undefined) row.values = Object.assign(row.values.slice(), { [at]: result });
    }
  }
}

function asFormula(formula: unknown): string {
  if (typeof formula !== 'string') throw new GoogleException('A formula must be a text.');
  return formula === '' || formula.startsWith('=') ? formula : `=${formula}`;
}

/** Only the cells of the range change places; the rest of each row stays. */
function sortCells({ sheet, box }: Place, keys: ReturnType<typeof sortKeys>): void {
  const rows = sheet.rows.slice(box.row - 1, box.row - 1 + box.rows);
  const taken = sortedRows(rows, keys).map((row) => ({ ...row }));
  rows.forEach((row, index) => {
    const source = taken[index]!;
    for (const part of ['values', 'formulas', 'styles', 'validations', 'notes'] as const) {
      const items: unknown[] = row[part].slice();
      while (items.length < box.column - 1) items.push(part === 'values' ? '' : undefined);
      for (let column = box.column - 1; column < box.column - 1 + box.columns; column += 1)
        items[column] = source[part][column];
      Object.assign(row, { [part]: items });
    }
  });
}
