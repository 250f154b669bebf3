/** Puts the workbench together: the local 위메프, the host's thread, one clock, the open pages, the server. */
import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { demoStart } from '../demo/set-up-story';
import { PortError } from '../http/listen';
import type { SpawnedServer } from '../mall-kit/spawn';
import { spawnMall } from '../malls/spawn';
import { buyerAt, type DistantBuyer } from '../malls/wemakeprice/buyer';
import { answersOf } from './answers';
import { startServer, type WorkbenchServer } from './http/server';
import type { WorkbenchOptions } from './options';
import { openPages } from './pages';
import { createRelay } from './relay';
import { clockCells, sharedClock } from './shared-clock';
import { connectHost } from './worker/connection';

export interface Workbench {
  /** With the token, for the person's browser. */
  readonly url: string;
  /** Of the local 위메프. */
  readonly mall: string;
  /** Saves everything and ends. */
  close(): Promise<void>;
}

const PORT = 8976;

/** Rejects with a Korean message when the workbook cannot be opened or the port is taken, which is known before anything is done. */
export async function startWorkbench(options: WorkbenchOptions, say: (line: string) => void): Promise<Workbench> {
  const server = await openServer(options.port, say);
  try {
    return await openWith(server, options, say);
  } catch (error) {
    await server.close();
    throw error;
  }
}

async function openServer(port: number | undefined, say: (line: string) => void): Promise<WorkbenchServer> {
  try {
    return await startServer(port ?? PORT);
  } catch (error) {
    if (port !== undefined || !(error instanceof PortError)) throw error;
    say(`${PORT}번 포트는 다른 프로그램이 쓰고 있어 비어 있는 포트로 엽니다.`);
    return startServer(0);
  }
}

async function openWith(
  server: WorkbenchServer,
  options: WorkbenchOptions,
  say: (line: string) => void,
): Promise<Workbench> {
  const { file, isStory } = options;
  const data = `${file}.mall.state.json`;
  const story = isStory && !existsSync(file);
  if (isStory) await mkdir(dirname(file), { recursive: true });
  // The story begins at a mall where nothing has happened; a state without its workbook is of one that was stopped half-way.
  if (story) await rm(data, { force: true });
  const mall = await spawnMall('위메프', { data });
  try {
    return await open(server, mall, { ...options, story }, say);
  } catch (error) {
    await mall.stop();
    throw error;
  }
}

async function open(
  server: WorkbenchServer,
  mall: SpawnedServer,
  { file, story, now }: WorkbenchOptions & { story: boolean },
  say: (line: string) => void,
): Promise<Workbench> {
  const buyer = buyerAt(mall.url);
  const pages = openPages();
  const cells = clockCells(
    now ?? (story ? Date.parse(`${demoStart.replace(' ', 'T')}:00+09:00`) : await timeOf(buyer)),
  );
  const clock = sharedClock(cells);
  const relay = createRelay(pages, clock, say);
  const host = await connectHost({ file, mall: mall.url, clock: cells, story }, relay.pass);
  const answers = answersOf({ host, buyer, clock, pages, relay });
  const view = async () => ({ ...(await host.ask('view', {})), version: pages.version() });
  server.serve({ pages, answers, view });
  return {
    url: server.url,
    mall: mall.url,
    async close() {
      await server.close();
      // A script that still waits for an answer gets no.
      host.answer(false);
      await host.close();
      await mall.stop();
    },
  };
}

/** A mall whose clock was moved goes on from that time, any other from now. */
async function timeOf(buyer: DistantBuyer): Promise<number> {
  const { now, standing } = await buyer.clock();
  return standing ? Date.parse(now) : Date.now();
}
