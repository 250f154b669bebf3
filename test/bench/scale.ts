/**
 * `npm run bench:scale -- <rows>…`: how one spreadsheet bears its own growth. A tick and a search beside so many finished
 * orders, then the archive that takes them away, then the tick again; seconds by the cost model of the local runtime.
 */
import { spawnSync } from 'node:child_process';
import type { Run } from '../../src/engine/run';
import { runJob } from './at-work';
import { openStanding } from './standing';
import type { Bench } from './task';
import { openWorkshop } from './workshop';

const OPEN = 20;
const FRESH = 30;

const [first = '', ...others] = process.argv.slice(2);

if (first === '--here') process.stdout.write(`${JSON.stringify(measured(Number(others[0])))}\n`);
else {
  for (const rows of [first, ...others]) {
    // Each in a process of its own: the sheets of a hundred thousand rows are not small.
    const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', __filename, '--here', rows], {
      encoding: 'utf8',
    });
    process.stdout.write(stdout || stderr);
  }
}

function measured(rows: number): object {
  const scene = openStanding(rows, OPEN, 'NEW');
  scene.ask('saveSettings', { maskDays: 0, sure: true });
  for (const tab of ['주문', '송장']) backdate(scene, tab, rows - OPEN);
  const cells = scene.runtime.workbook.sheets.reduce((sum, sheet) => sum + sheet.rows.length * sheet.columnCount, 0);
  const placed = { count: FRESH, from: '2026-11-23 10:30:00', to: '2026-11-23 11:30:00' };
  scene.buyer.placeOrders(placed);
  const before = timed(scene, oneTick);
  const archive = timed(scene, (bench) => {
    runJob(bench, 'archiveOrders');
    return {};
  });
  scene.clock.advance(2 * 3_600_000);
  scene.buyer.placeOrders({ ...placed, from: '2026-11-23 12:30:00', to: '2026-11-23 13:30:00' });
  const after = timed(scene, oneTick);
  const search = timed(scene, ({ scene: at }) => at.ask('findArchived', { text: '900000001' }) as object);
  return { rows, cells, before, archive, after, search };
}

type Scene = ReturnType<typeof openStanding>;

/** The rows below those that are open are told to be of last winter. */
function backdate({ runtime: { seller } }: Scene, tab: string, count: number): void {
  const place = (seller.read(tab)[0] ?? []).indexOf('주문일시') + 1;
  const cells = Array.from({ length: count }, () => ['2026-02-02 09:00:00']);
  seller.paste(tab, OPEN + 2, place, cells);
  const paid = (seller.read(tab)[0] ?? []).indexOf('결제일시') + 1;
  if (paid > 0) seller.paste(tab, OPEN + 2, paid, cells);
}

/** What one execution of the trigger does, whether it comes to its end in it or not. */
function oneTick({ scene, execute }: Bench): object {
  const fired = execute(() => scene.runtime.fireDueTriggers());
  const runs = (fired?.[0]?.result ?? []) as Run[];
  return { ended: runs.length > 0 && runs.every(({ state }) => state === '완료') };
}

function timed(scene: Scene, work: (bench: Bench) => object): object {
  const { bench, counts } = openWorkshop(scene);
  const told = work(bench);
  const { seconds, httpSeconds, calls, cells, executions, killed } = counts();
  const rounded = (value: number) => Math.round(value * 10) / 10;
  const ended = 'ended' in told ? { ended: told.ended } : {};
  return { ...ended, seconds: rounded(seconds), httpSeconds: rounded(httpSeconds), calls, cells, executions, killed };
}
