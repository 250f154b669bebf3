/** `npm run bench`: one table of what 점검 and 수집 cost; each line is measured in a process of its own. */
import { spawnSync } from 'node:child_process';
import { aligned } from '../../local/demo/show';
import { type Measured, measure } from './measure';
import { tasks } from './tasks';

const COUNTS = [100, 1_000, 10_000];
const HEADER = ['작업', '행', '시트 호출', '옮긴 칸', 'CPU 초', '행/CPU초', '최대 메모리 MB'];

const [task, count] = process.argv.slice(2);
if (task !== undefined) process.stdout.write(JSON.stringify(measure(task, Number(count))));
else printTable();

function printTable(): void {
  const rows = Object.keys(tasks).flatMap((name) => COUNTS.map((rows) => lineOf(name, rows)));
  for (const line of aligned([HEADER, ...rows])) process.stdout.write(`${line}\n`);
}

/** Peak memory belongs to a process, so another one does the work. */
function lineOf(name: string, rows: number): string[] {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', __filename, name, String(rows)], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${name} ${rows}행: ${stderr}`);
  const { calls, cells, cpuSeconds, megabytes } = JSON.parse(stdout) as Measured;
  const numbers = [rows, calls, cells].map((number) => number.toLocaleString('ko-KR'));
  return [
    name,
    ...numbers,
    cpuSeconds.toFixed(2),
    Math.round(rows / cpuSeconds).toLocaleString('ko-KR'),
    String(megabytes),
  ];
}
