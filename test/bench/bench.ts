/**
 * `npm run bench`: one table of what each job costs, beside the same work as it is usually written, how that grows with the
 * rows, and what it costs to open the bundle. `-- --only 송장` measures the tasks with this word in their name,
 * `--most 10000` tabs of no more rows, `--rows 1000` tabs of so many rows alone, `--markdown` prints the tables as
 * Markdown, and `--write` writes them into docs/performance-figures.md.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { aligned } from '../../local/demo/show';
import { bundleCost } from './bundle';
import { figuresPage, figuresPath, machine } from './figures-page';
import { type Measured, measure } from './measure';
import { fitHeader, fitRow, type Line, markdown, tableHeader, tableRow } from './table';
import { type BenchTask, type Way, ways } from './task';
import { tasks } from './tasks';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    most: { type: 'string', default: '100000' },
    rows: { type: 'string' },
    markdown: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    /** One line, for the process that measures it: task, way, rows. */
    line: { type: 'string', multiple: true },
  },
});

if (values.line) {
  const [task = '', way, rows] = values.line;
  process.stdout.write(JSON.stringify(measure(task, way as Way, Number(rows))));
} else printTables(tasks.filter(({ name }) => name.includes(values.only)));

function printTables(chosen: readonly BenchTask[]): void {
  const lines = chosen.flatMap(linesOf);
  const ours = (line: Line) =>
    lines.find(({ task, rows, way }) => way === ways[0] && task === line.task && rows === line.rows);
  const table = lines.map((line) => tableRow(line, line.way === ways[0] ? undefined : ours(line)?.measured));
  const own = (name: string) =>
    lines.filter(({ task, way, measured }) => task === name && way === ways[0] && measured.ended);
  const fits = chosen.filter(({ sizes }) => sizes.length > 2).map(({ name }) => fitRow(name, own(name)));
  if (values.write) {
    const tables = { tasks: markdown([tableHeader, ...table]), growth: markdown([fitHeader, ...fits]) };
    writeFileSync(figuresPath, figuresPage({ ...tables, ...machine(), bundle: bundleLine() }));
    return;
  }
  const show = values.markdown ? markdown : aligned;
  const printed = [...show([tableHeader, ...table]), '', ...show([fitHeader, ...fits])];
  for (const text of [...printed, '', bundleLine()]) process.stdout.write(`${text}\n`);
}

function bundleLine(): string {
  const { bytes, middle, shortest } = bundleCost();
  const [usual, least] = [middle, shortest].map((ms) => ms.toFixed(1));
  return `dist/Code.js: ${bytes.toLocaleString('ko-KR')}바이트, 맨 V8에서 여는 데 ${usual} ms(가장 짧을 때 ${least} ms)`;
}

function linesOf({ name, sizes, peerSizes, prepare }: BenchTask): Line[] {
  const known = Object.keys(prepare(sizes[0] ?? 0).ways) as Way[];
  const sizesOf = (way: Way) => (way === ways[0] ? sizes : (peerSizes?.[way] ?? sizes));
  const measured = sizes.filter((rows) => (values.rows ? rows === Number(values.rows) : rows <= Number(values.most)));
  return measured.flatMap((rows) =>
    known
      .filter((way) => sizesOf(way).includes(rows))
      .map((way): Line => ({ task: name, rows, way, measured: inProcess(name, way, rows) })),
  );
}

/** Peak memory belongs to a process, so another one does the work. */
function inProcess(...line: [task: string, way: Way, rows: number]): Measured {
  const words = line.flatMap((word) => ['--line', String(word)]);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', __filename, ...words], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${line.join(' ')}: ${stderr}`);
  process.stderr.write('.');
  return JSON.parse(stdout) as Measured;
}
