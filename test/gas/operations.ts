/** Calls of the workbook's ports as data, and what a workbook answers; the same code runs beside the fake and inside of the runtime. */
import type { Cell, Sheet, SheetLayout, Workbook } from '../../src/ports';

type Called<Port> = {
  [Method in keyof Port]: Port[Method] extends (...args: infer Args) => unknown
    ? { method: Method; args: Args }
    : never;
}[keyof Port];

export type Operation =
  | ({ on: 'sheet'; tab: string } & Called<Sheet>)
  | ({ on: 'layout'; tab: string } & Called<SheetLayout>)
  | ({ on: 'workbook' } & Called<Workbook>);

/** What a call gave, or that it was refused: how each of the two says so is its own business. */
export type Answer = { gave: unknown } | { refused: true };

/** As JSON carries it: dates, maps and numbers that are none by their content. */
export const packed = (value: unknown): unknown => {
  if (isDate(value)) return { date: String(value.getTime()) };
  if (typeof value === 'number' && !Number.isFinite(value)) return { number: String(value) };
  if (value instanceof Map) return { entries: [...value].sort(([one], [other]) => (one < other ? -1 : 1)).map(packed) };
  if (value instanceof Set) return { items: [...value].sort((one, other) => Number(one) - Number(other)) };
  return Array.isArray(value) ? value.map(packed) : value;
};

/** The cells of `packed`, as they were. */
export const unpacked = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(unpacked);
  if (typeof value !== 'object' || value === null) return value;
  if ('number' in value) return Number(value.number);
  return 'date' in value ? new Date(Number(value.date)) : value;
};

const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]';

/** Makes the calls one after another. */
export const answersOf = (workbook: Workbook, operations: readonly Operation[]): Answer[] =>
  operations.map((operation) => {
    try {
      return { gave: packed(carried(called(workbook, operation))) ?? null };
    } catch {
      return { refused: true };
    }
  });

function called(workbook: Workbook, operation: Operation): unknown {
  const { method, args } = operation;
  const port = portOf(workbook, operation) as unknown as Record<string, (...given: unknown[]) => unknown>;
  return port[method]?.(...(args as unknown[]).map(unpacked));
}

function portOf(workbook: Workbook, operation: Operation): object {
  if (operation.on === 'workbook') return workbook;
  const sheet = workbook.sheet(operation.tab);
  if (!sheet) throw new Error(`No tab ${operation.tab}.`);
  return operation.on === 'sheet' ? sheet : sheet.layout;
}

/** A port is no answer, only its name. */
const carried = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'gridSize' in value ? (value as Sheet).name : value;

/** All that the ports tell of what stands. */
export function standing(workbook: Workbook, warnings: readonly string[]): unknown {
  const tabs = workbook.sheetNames().map((name) => {
    const sheet = workbook.sheet(name) as Sheet;
    const { rows, columns } = sheet.gridSize();
    const all = { row: 1, column: 1, rows, columns };
    const lines = Array.from({ length: rows }, (_, at) => at + 1);
    return {
      name,
      used: sheet.usedSize(),
      cells: sheet.read(all).map((line: Cell[]) => line.map(packed)),
      formulas: sheet.formulas(all),
      hidden: lines.filter((row) => sheet.isRowHidden(row)),
      editable: [
        lines.map((row) => sheet.canEdit({ ...all, row, rows: 1 })),
        sheet
          .read({ ...all, rows: 1 })
          .flatMap((line) => line.map((_, at) => sheet.canEdit({ ...all, column: at + 1, columns: 1 }))),
      ],
      ids: packed(sheet.layout.columnIds()),
      warned: warnings.map((description) => sheet.layout.warnedRows(description)),
    };
  });
  return {
    tabs,
    sizes: packed(workbook.gridSizes()),
    active: workbook.activeSheetName(),
    selected: workbook.selectedRows(),
    zones: workbook.timeZones(),
    owner: workbook.ownerEmail(),
  };
}
