/** A whole scene for a test: the shipped bundle in the local runtime, over an empty workbook, against a mall in this process. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  createRuntime,
  emptyState,
  emptyWorkbook,
  type FetchAnswer,
  type FetchRequest,
  type Runtime,
  type RuntimeClock,
  type RuntimeOptions,
  type Transport,
  usedSize,
  virtualClock,
} from '../../local/apps-script';
import { mallRequest } from '../../local/mall-kit/http';
import { type Buyer, buyerOf } from '../../local/malls/wemakeprice/buyer';
import { demoApiKey, demoUserId } from '../../local/malls/wemakeprice/core/accounts';
import { createMall, type LocalMall } from '../../local/malls/wemakeprice/mall';
import type { Run } from '../../src/engine/run';
import { madeOnce } from './made-once';

const dist = (name: string) => readFileSync(path.resolve(__dirname, '../../dist', name), 'utf8');

let shipped: ReturnType<typeof readBundle> | undefined;

/** What would be pushed to Google. Read once: somebody may build anew while thousands of trials go on. */
export function bundle() {
  shipped ??= readBundle();
  return shipped;
}

const readBundle = () => ({
  code: dist('Code.js'),
  manifest: JSON.parse(dist('appsscript.json')),
  files: { sidebar: dist('sidebar.html'), excel: dist('excel.html') },
});

export interface Scene extends SheetScene {
  mall: LocalMall;
  buyer: Buyer;
}

export interface SheetScene {
  runtime: Runtime;
  clock: RuntimeClock;
  /** The answer's value; throws the answer's message. */
  ask(name: string, args?: object): unknown;
  /** 양식 만들기. */
  makeTabs(): void;
  /** 양식, account and schedule, as a seller sets up. */
  setUp(): void;
  /** Moves the clock and fires what is due; the runs of the tick. */
  tick(minutes?: number): Run[];
  collectNow(): Run[];
  /** Rows of a tab as texts by header. */
  rows(tab: string): Record<string, unknown>[];
  goTo(kst: string): void;
}

export const START = '2026-11-23 10:00:00';
const ms = (kst: string): number => Date.parse(`${kst.replace(' ', 'T')}+09:00`);

type Given = Partial<RuntimeOptions> & { start?: string };

/** The clock stands still unless it is moved or something sleeps; sheet and mall share it. */
export function openScene(given: Given & { mall?: LocalMall } = {}): Scene {
  const clock = given.clock ?? virtualClock(ms(given.start ?? START), { frozen: true });
  const mall = given.mall ?? createMall({ realTime: () => clock.now() });
  const sheet = openSheet({ ...given, clock, transport: given.transport ?? transportTo(mall) });
  const isUsual = Object.keys(given).length === 0;
  return { ...sheet, ...(isUsual && beginningsOf(sheet)), mall, buyer: buyerOf(mall) };
}

/** Most tests begin so: a scene in which nothing was done yet takes over what the same has left in another. */
const beginningsOf = (sheet: SheetScene): Pick<SheetScene, 'makeTabs' | 'setUp'> => ({
  makeTabs: () => takeOver(sheet, 'tabs', sheet.makeTabs),
  setUp: () => takeOver(sheet, 'set-up', sheet.setUp),
});

function takeOver({ runtime }: SheetScene, name: string, begin: () => void): void {
  const [first] = runtime.workbook.sheets;
  if (runtime.gate.counts().calls > 0 || !first || usedSize(first).rows > 0) {
    begin();
    return;
  }
  const { workbook, state } = madeOnce(name, () => {
    begin();
    return { workbook: runtime.workbook, state: runtime.state };
  });
  Object.assign(runtime.workbook, workbook);
  Object.assign(runtime.state, state);
}

/** Only the sheet's side; the mall is wherever `routes` or `transport` lead. */
export function openSheet(given: Given = {}): SheetScene {
  const clock = given.clock ?? virtualClock(ms(given.start ?? START), { frozen: true });
  const blank = { workbook: emptyWorkbook('시험'), state: emptyState() };
  const runtime = createRuntime({ ...bundle(), ...blank, ...given, clock });
  const ask = (name: string, args: object = {}): unknown => {
    const answer = JSON.parse(String(runtime.callFromSidebar('call', [JSON.stringify({ name, args })])));
    if (!answer.ok) throw new Error(answer.message);
    return answer.value;
  };
  return {
    runtime,
    clock,
    ask,
    makeTabs: () => void runtime.run('setUpWorkbook'),
    setUp() {
      runtime.run('setUpWorkbook');
      ask('saveAccount', account);
      runtime.run('startSchedule');
    },
    tick(minutes = 120) {
      clock.advance(minutes * 60_000);
      return runtime.fireDueTriggers().flatMap(({ ok, error, result }) => {
        if (!ok) throw new Error(error);
        return result as Run[];
      });
    },
    collectNow: () => runtime.run('collectNow') as Run[],
    rows: (tab) => rowsOf(runtime, tab),
    goTo: (kst) => clock.advance(ms(kst) - clock.now()),
  };
}

/** What the page sends to save an account of 위메프. */
export const accountOf = (userId: string, apiKey: string) => ({
  ...{ mall: '위메프', expiresOn: '2027-10-31' },
  fields: { userId, apiKey },
});
export const account = accountOf(demoUserId, demoApiKey);
/** How the page names it. */
export const accountName = { mall: '위메프', sellerId: demoUserId };

/** Rows below the header, by header; blank rows (an unticked checkbox is blank) are left out. */
export function rowsOf(runtime: Runtime, tab: string): Record<string, unknown>[] {
  const [header = [], ...rows] = runtime.seller.read(tab);
  return rows
    .filter((row) => row.some((cell) => cell !== '' && cell !== false))
    .map((row) => Object.fromEntries(header.map((name, at) => [String(name), row[at]])));
}

/** Requests go straight into a mall of this process; a cut connection loses the answer. */
export function transportTo(mall: LocalMall): Transport {
  return (requests) => requests.map((request) => answerOf(mall, request));
}

function answerOf(mall: LocalMall, { method, url, headers, body = '' }: FetchRequest): FetchAnswer {
  const reply = mall.handle(mallRequest({ method, url, headers, body }));
  return reply.effects?.cut ? { failure: '연결이 끊겼습니다.' } : reply;
}
