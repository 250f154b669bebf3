/** Random spreadsheets, with all that the model can hold. */
import fc from 'fast-check';
import { isFiltered } from '../../../../local/apps-script/spreadsheet/filter-rows';
import type {
  Box,
  ConditionalFormat,
  RowData,
  SheetData,
  WorkbookData,
} from '../../../../local/apps-script/spreadsheet/model';
import { anyStyle, color, content, date, formula, number, text, validation } from './arbitrary-cell';

/** Styles and validations in blocks, as set-up makes them, and single cells over them. */
function sheetRows(rowCount: number, columnCount: number): fc.Arbitrary<RowData[]> {
  const box = arbitraryBox(rowCount, columnCount);
  const parts = fc.record({
    styles: fc.array(fc.tuple(box, anyStyle), { maxLength: 4 }),
    validations: fc.array(fc.tuple(box, validation), { maxLength: 4 }),
    cells: fc.array(fc.tuple(box, content, fc.option(text, { nil: undefined })), { maxLength: 30 }),
    looks: fc.array(
      fc.tuple(
        fc.nat({ max: rowCount - 1 }),
        fc.boolean(),
        fc.option(fc.integer({ min: 5, max: 300 }), { nil: undefined }),
      ),
      { maxLength: 3 },
    ),
  });
  return parts.map(({ styles, validations, cells, looks }) => {
    const rows: RowData[] = Array.from({ length: rowCount }, () => ({
      values: [],
      formulas: [],
      styles: [],
      validations: [],
      notes: [],
    }));
    for (const [area, look] of styles) {
      eachCell(rows, area, (row, column) => {
        row.styles[column] = look;
      });
    }
    for (const [area, rule] of validations) {
      eachCell(rows, area, (row, column) => {
        row.validations[column] = rule;
      });
    }
    for (const [area, cell, note] of cells) {
      eachCell(rows, { ...area, rows: 1, columns: 1 }, (row, column) => {
        row.values[column] = cell.value;
        row.styles[column] = cell.style;
        row.formulas[column] = cell.formula;
        row.notes[column] = note;
      });
    }
    for (const [index, hidden, height] of looks) {
      if (hidden) rows[index]!.hidden = 'hand';
      if (height !== undefined) rows[index]!.height = height;
    }
    return rows;
  });
}

function eachCell(rows: RowData[], box: Box, change: (row: RowData, column: number) => void): void {
  for (const row of rows.slice(box.row - 1, box.row - 1 + box.rows)) {
    for (let column = box.column - 1; column < box.column - 1 + box.columns; column += 1) change(row, column);
  }
}

function arbitraryBox(rowCount: number, columnCount: number): fc.Arbitrary<Box> {
  return fc
    .tuple(
      fc.integer({ min: 1, max: rowCount }),
      fc.integer({ min: 1, max: columnCount }),
      fc.nat({ max: rowCount }),
      fc.nat({ max: columnCount }),
    )
    .map(([row, column, height, width]) => ({
      row,
      column,
      rows: Math.min(height + 1, rowCount - row + 1),
      columns: Math.min(width + 1, columnCount - column + 1),
    }));
}

function colorRules(box: fc.Arbitrary<Box>): fc.Arbitrary<ConditionalFormat[]> {
  const rule: fc.Arbitrary<Pick<ConditionalFormat, 'criteria' | 'args'>> = fc.oneof(
    fc.record({ criteria: fc.constant('CUSTOM_FORMULA'), args: fc.tuple(formula) }),
    fc.record({
      criteria: fc.constantFrom('TEXT_EQUAL_TO', 'TEXT_CONTAINS', 'TEXT_STARTS_WITH'),
      args: fc.tuple(text),
    }),
    fc.record({ criteria: fc.constantFrom('CELL_NOT_EMPTY', 'CELL_EMPTY'), args: fc.constant<string[]>([]) }),
    fc.record({ criteria: fc.constant('NUMBER_BETWEEN'), args: fc.tuple(number, number) }),
    fc.record({ criteria: fc.constant('DATE_BEFORE'), args: fc.tuple(date) }),
  );
  const look = fc.record({ background: color, fontColor: color, bold: fc.constant(true) }, { requiredKeys: [] });
  return fc.array(
    fc
      .tuple(fc.array(box, { minLength: 1, maxLength: 3 }), rule, look)
      .map(([boxes, judged, shown]) => ({ boxes, ...judged, ...shown })),
    { maxLength: 5 },
  );
}

function sheet(id: number, name: string): fc.Arbitrary<SheetData> {
  return fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 12 })).chain(([rowCount, columnCount]) => {
    const box = arbitraryBox(rowCount, columnCount);
    const column = fc.integer({ min: 1, max: columnCount });
    const protection = fc.record(
      { id: fc.uuid(), box, description: text, warningOnly: fc.boolean() },
      { requiredKeys: ['id', 'description', 'warningOnly'] },
    );
    const metadata = fc.record(
      { id: fc.nat(), key: text, value: text, column },
      { requiredKeys: ['id', 'key', 'value'] },
    );
    const filter = fc.tuple(box, fc.array(fc.tuple(column, fc.array(text)))).map(([area, hidden]) => ({
      box: area,
      criteria: Object.fromEntries(hidden.map(([place, hiddenValues]) => [place, { hiddenValues }])),
    }));
    const data = fc.record(
      {
        id: fc.constant(id),
        name: fc.constant(name),
        rows: sheetRows(rowCount, columnCount),
        columnCount: fc.constant(columnCount),
        columnWidths: fc.array(fc.option(fc.integer({ min: 2, max: 600 }), { nil: undefined }), {
          maxLength: columnCount,
        }),
        hiddenColumns: fc.array(column).map((columns) => new Set(columns)),
        frozenRows: fc.nat({ max: rowCount }),
        frozenColumns: fc.nat({ max: columnCount }),
        hidden: fc.boolean(),
        tabColor: color,
        filter,
        conditionalFormats: colorRules(box),
        protections: fc.array(protection, { maxLength: 3 }),
        metadata: fc.array(metadata, { maxLength: 3 }),
      },
      {
        requiredKeys: [
          'id',
          'name',
          'rows',
          'columnCount',
          'columnWidths',
          'hiddenColumns',
          'frozenRows',
          'frozenColumns',
          'hidden',
          'conditionalFormats',
          'protections',
          'metadata',
        ],
      },
    );
    return data.map(withFilteredRows);
  });
}

/** Every other hidden row that the filter decides on was hidden by it. */
function withFilteredRows(data: SheetData): SheetData {
  data.rows.forEach((row, index) => {
    if (row.hidden && data.filter && index % 2 === 0 && isFiltered(data.filter.box, index + 1)) row.hidden = 'filter';
  });
  return data;
}

const sheetName = fc.oneof(
  fc.constantFrom('주문', '상품/옵션', '_목록', "'따옴표'", 'a'.repeat(60), 'A'.repeat(60), '코드 [숨김]'),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
);

/** Any spreadsheet. */
export const arbitraryWorkbook: fc.Arbitrary<WorkbookData> = fc
  .uniqueArray(sheetName, { minLength: 1, maxLength: 4, selector: (name) => name.toLowerCase() })
  .chain((names) =>
    fc.record({
      id: fc.uuid(),
      name: text,
      timeZone: fc.constantFrom('Asia/Seoul', 'UTC', 'Asia/Kolkata'),
      sheets: fc.tuple(...names.map((name, index) => sheet(index * 7, name))),
      activeSheetId: fc.nat({ max: names.length - 1 }).map((index) => index * 7),
      selection: arbitraryBox(10, 10),
    }),
  );
