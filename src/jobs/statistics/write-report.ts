/** Writes the report into its tab: one block below the other, everything in a fixed number of calls, charts beside them. */
import type { Area, Cell, Grid, Sheet, Workbook } from '../../ports';
import { Refusal } from '../../rules/refusal';
import { writeFormatted } from '../../sheet';
import { type ReportTable, reportCharts, reportTables, statisticsTab, type TableName } from '../../tabs/statistics';
import type { Block } from './blocks';

const TEXT = '@';
const PLAIN = 'General';
const HEADER = '#e7e6e6';
const TITLE = '#cfe2f3';
const BLANK = '#ffffff';

const CHART = { width: 560, height: 300, rows: 15 } as const;
/** Pixels of the first two columns, which hold days, categories, products and reasons. */
const WIDE = 180;
/** Columns that the charts need to the right of the tables. */
const CHART_COLUMNS = 7;

const WIDTH = Math.max(...Object.values(reportTables).map(({ columns }) => Object.keys(columns).length));

interface Line {
  cells: Cell[];
  formats: string[];
  color: string;
}

/** Where the header of a table stands and how many rows follow it. */
interface Standing {
  row: number;
  count: number;
}

export interface Report {
  /** Below the title: the period, when it was made, what could not be read. */
  words: readonly string[];
  blocks: readonly Block[];
}

/** Throws `Refusal` when a tab of this name is not ours. */
export function writeReport(workbook: Workbook, { words, blocks }: Report): void {
  const sheet = ownSheet(workbook);
  const head = [statisticsTab.mark, ...words, statisticsTab.advice].map((text, at) =>
    wordsLine(text, at === 0 ? TITLE : BLANK),
  );
  const standing = new Map<TableName, Standing>();
  const lines = [...head];
  for (const block of blocks) {
    lines.push(wordsLine(''), ...blockLines(block));
    standing.set(block.table, { row: lines.length - bodySize(block), count: block.rows.length });
  }
  putLines(sheet, lines);
  putCharts(sheet, standing);
}

/** Rows of a block from below its header on. */
const bodySize = ({ rows, total }: Block): number => Math.max(rows.length, 1) + (total ? 1 : 0);

function ownSheet(workbook: Workbook): Sheet {
  const { name, mark, formerMark } = statisticsTab;
  const there = workbook.sheet(name);
  if (!there) {
    const made = workbook.addSheet(name, workbook.sheetNames().length);
    for (const column of [1, 2]) made.layout.setWidth(column, WIDE);
    return made;
  }
  if (there.usedSize().rows === 0) return there;
  const [[first = ''] = []] = there.read({ row: 1, column: 1, rows: 1, columns: 1 });
  if (first === mark || first === formerMark) return there;
  throw new Refusal(`「${name}」 탭에 다른 내용이 있어 적지 않았습니다. 그 탭의 이름을 바꾸고 다시 만드세요.`);
}

function wordsLine(text: string, color: string = BLANK): Line {
  const cells: Cell[] = Array.from({ length: WIDTH }, (_, at) => (at === 0 ? text : ''));
  return { cells, formats: cells.map((cell) => (cell === '' ? PLAIN : TEXT)), color };
}

function blockLines({ table, rows, total }: Block): Line[] {
  const definition: ReportTable = reportTables[table];
  const columns = Object.entries(definition.columns);
  const filled = (cells: readonly Cell[], format: (at: number) => string, color = BLANK): Line => ({
    cells: Array.from({ length: WIDTH }, (_, at) => cells[at] ?? ''),
    formats: Array.from({ length: WIDTH }, (_, at) => (at < columns.length ? format(at) : PLAIN)),
    color,
  });
  const valueLine = (row: Readonly<Record<string, Cell>>, color?: string): Line =>
    filled(
      columns.map(([name]) => row[name] ?? ''),
      (at) => columns[at]?.[1].format ?? PLAIN,
      color,
    );
  return [
    wordsLine(definition.title, TITLE),
    wordsLine(definition.note),
    filled(
      columns.map(([, { header }]) => header),
      () => TEXT,
      HEADER,
    ),
    ...(rows.length === 0 ? [wordsLine('해당하는 것이 없습니다.')] : rows.map((row) => valueLine(row))),
    ...(total ? [valueLine(total, HEADER)] : []),
  ];
}

/** Empties the rows that an earlier report left below; columns beside ours stay. */
function putLines(sheet: Sheet, lines: readonly Line[]): void {
  const rows = Math.max(lines.length, sheet.usedSize().rows);
  makeRoom(sheet, rows);
  const blank = wordsLine('');
  const all = Array.from({ length: rows }, (_, at) => lines[at] ?? blank);
  const area: Area = { row: 1, column: 1, rows, columns: WIDTH };
  const cells: Grid = all.map((line) => line.cells);
  writeFormatted(
    sheet,
    area,
    cells,
    all.map(({ formats }) => formats),
  );
  sheet.layout.setBackgrounds(
    area,
    all.map(({ color }) => new Array<string>(WIDTH).fill(color)),
  );
}

function makeRoom(sheet: Sheet, rows: number): void {
  const size = sheet.gridSize();
  const columns = WIDTH + CHART_COLUMNS;
  if (size.rows < rows) sheet.insertRows(size.rows, rows - size.rows);
  if (size.columns < columns) sheet.insertColumns(size.columns, columns - size.columns);
}

function putCharts(sheet: Sheet, standing: ReadonlyMap<TableName, Standing>): void {
  const titles = reportCharts.map(({ title }) => title);
  const drawn = reportCharts.flatMap(({ table, title, kind, most, ...chart }) => {
    const { row = 0, count = 0 } = standing.get(table) ?? {};
    if (count === 0) return [];
    const names = Object.keys(reportTables[table].columns);
    const columnOf = (name: string) => ({
      row,
      column: names.indexOf(name) + 1,
      rows: Math.min(count, most) + 1,
      columns: 1,
    });
    const values = columnOf('values' in chart ? chart.values : 'net');
    return [{ title, kind, labels: columnOf('labels' in chart ? chart.labels : (names[0] ?? '')), values }];
  });
  sheet.layout.replaceCharts(
    titles,
    drawn.map((chart, at) => ({
      ...chart,
      row: 1 + at * CHART.rows,
      column: WIDTH + 2,
      width: CHART.width,
      height: CHART.height,
    })),
  );
}
