/** The demo's stage: a workbook file, the shipped bundle over it, the local 위메프, and one clock for both. */
import { rm } from 'node:fs/promises';
import { createRuntime, type Runtime, virtualClock } from '../apps-script';
import { loadBundle } from '../bundle';
import type { SpawnedServer } from '../mall-kit/spawn';
import { spawnMall } from '../malls/spawn';
import { buyerAt, type DistantBuyer } from '../malls/wemakeprice/buyer';
import { openStoredWorkbook, type StoredWorkbook } from '../store/stored-workbook';

/** The mall's host, as the bundle knows it; here it stands for the local server. */
const MALL = 'https://w-api.wemakeprice.com';

export interface Stage {
  runtime: Runtime;
  buyer: DistantBuyer;
  /** Asks the add-on what the sidebar asks; gives the answer's value, throws its message. */
  ask(name: string, args?: object): unknown;
  /** Moves the clock of sheet and mall to `yyyy-MM-dd HH:mm`, Korean time. */
  goTo(kst: string): Promise<void>;
  /** Saves the workbook and ends the server. */
  close(): Promise<void>;
}

/** Begins with an empty workbook at `file`, whatever stood there, at the KST time `start`. */
export async function openStage(file: string, start: string): Promise<Stage> {
  await Promise.all([rm(file, { force: true }), rm(`${file}.state.json`, { force: true })]);
  const stored = await openStoredWorkbook(file);
  const server = await spawnMall('위메프');
  try {
    return await raise(stored, server, start);
  } catch (error) {
    stored.close();
    await server.stop();
    throw error;
  }
}

async function raise(stored: StoredWorkbook, server: SpawnedServer, start: string): Promise<Stage> {
  const buyer = buyerAt(server.url);
  // It moves by the story and by waiting alone, so a slow machine tells the same story.
  const clock = virtualClock(Date.parse(isoOf(start)), { frozen: true });
  const { workbook, state } = stored;
  const routes = { [MALL]: server.url };
  // What is asked before 강제완료 is answered as --yes would.
  const runtime = createRuntime({ ...loadBundle(), workbook, state, clock, routes, answerYes: true });
  await buyer.setClock(isoOf(start));
  return {
    runtime,
    buyer,
    ask(name, args = {}) {
      const answer = JSON.parse(String(runtime.callFromSidebar('call', [JSON.stringify({ name, args })])));
      if (!answer.ok) throw new Error(answer.message);
      return answer.value;
    },
    async goTo(kst) {
      clock.advance(Date.parse(isoOf(kst)) - clock.now());
      await buyer.setClock(isoOf(kst));
    },
    async close() {
      await stored.save();
      stored.close();
      await server.stop();
    },
  };
}

const isoOf = (kst: string): string => `${kst.replace(' ', 'T')}:00+09:00`;
