/** The workbench put together: the local 위메프, the desk in its thread, one clock, the open pages, the server. */
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { demoStart } from '../demo/set-up-story';
import { buyerAt, type DistantBuyer } from '../wemakeprice/buyer';
import { type SpawnedServer, spawnServer } from '../wemakeprice/spawn';
import { answersOf } from './answers';
import { openDesk } from './desk/desk-line';
import { startServer } from './http/server';
import type { WorkbenchOptions } from './options';
import { openPages } from './pages';
import { clockCells, sharedClock } from './shared-clock';
import { telling } from './telling';

export interface Workbench {
  /** With the token, for the person's browser. */
  readonly url: string;
  /** Of the local 위메프. */
  readonly mall: string;
  /** Saves everything and ends. */
  close(): Promise<void>;
}

const STORY = join(__dirname, '..', '..', 'out', '위메프 체험.xlsx');

/** Rejects with a Korean message when the workbook cannot be opened or the port is taken. */
export async function startWorkbench(options: WorkbenchOptions, say: (line: string) => void): Promise<Workbench> {
  const file = options.file ?? STORY;
  const story = options.file === undefined && !existsSync(file);
  if (options.file === undefined) await mkdir(dirname(file), { recursive: true });
  const mall = await spawnServer({ data: `${file}.mall.state.json` });
  try {
    return await open(mall, file, story, options, say);
  } catch (error) {
    await mall.stop();
    throw error;
  }
}

async function open(
  mall: SpawnedServer,
  file: string,
  story: boolean,
  { port, now }: WorkbenchOptions,
  say: (line: string) => void,
): Promise<Workbench> {
  const buyer = buyerAt(mall.url);
  const pages = openPages();
  const cells = clockCells(
    now ?? (story ? Date.parse(`${demoStart.replace(' ', 'T')}:00+09:00`) : await timeOf(buyer)),
  );
  const clock = sharedClock(cells);
  const tell = telling(pages, clock, say);
  const desk = await openDesk({ file, mall: mall.url, clock: cells, story }, tell.pass);
  const answers = answersOf({ desk, buyer, clock, pages, tell });
  const view = async () => ({ ...(await desk.ask('view', {})), version: pages.version() });
  const server = await startServer(port, { pages, answers, view });
  return {
    url: server.url,
    mall: mall.url,
    async close() {
      await server.close();
      // A script that waits for an answer gets none any more.
      desk.answer(false);
      await desk.close();
      await mall.stop();
    },
  };
}

/** A mall whose clock was moved is gone on with where it stood; else it is now. */
async function timeOf(buyer: DistantBuyer): Promise<number> {
  const { now, standing } = await buyer.clock();
  return standing ? Date.parse(now) : Date.now();
}
