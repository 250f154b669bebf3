/** A run as the seller sees it: bar, live log, counts, stop. Each question to the server is a new execution, so long work goes on for as long as the page is open. */
import type { Calls } from '../contract';
import { onOverview, refresh } from './overview';
import { showStatus } from './page';
import { hideStrip, showRun, showStrip, stopWaits } from './run-view';
import { ask, Refused } from './server';
import { isSure } from './sure';

type Run = Calls['continueJob']['value'];
type Order = Calls['startJob']['args'];
type Rows = Pick<Calls['selection']['value'], 'tab' | 'keys'>;

/** A lost connection, or another execution of this file that does not end soon. */
const TRIES = 5;
const WAIT = 3_000;

const ended: ((run: Run) => void)[] = [];

/** `hear` is called with each run that has ended. */
export const onRunEnd = (hear: (run: Run) => void): void => void ended.push(hear);

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The next stretch of work; what does not come through is asked for again, because a run loses nothing by it. */
async function nextOf(runId: string): Promise<Run> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await ask('continueJob', { runId });
    } catch (error) {
      if (tried === TRIES) throw error;
      if (error instanceof Refused) showStatus(`${error.message} 잠시 뒤 저절로 다시 합니다.`);
      await pause(WAIT * tried);
    }
  }
}

/** Whether the page itself works on a run. */
let isWorking = false;

/** Works on a run to its end and shows its result. */
export async function goOn(run: Run, title = ''): Promise<Run> {
  isWorking = true;
  const now = await workThrough(run, title).finally(() => {
    isWorking = false;
    hideStrip();
  });
  showStatus(now.lines[now.lines.length - 1]?.text ?? now.state, now.state === '실패');
  for (const hear of ended) hear(now);
  await refresh();
  return now;
}

async function workThrough(run: Run, title: string): Promise<Run> {
  let now = run;
  while (now.state === '진행중') {
    showRun(now, title);
    showStrip(now);
    now = await nextOf(run.runId);
  }
  showRun(now, title);
  return now;
}

/** Runs come one after the other: two at once would only wait for each other at the server. */
let last: Promise<unknown> = Promise.resolve();

export function inLine<Value>(work: () => Promise<Value>): Promise<Value> {
  const mine = last.then(work, work);
  last = mine;
  return mine;
}

/**
 * Starts a job, for each account where there are several; where it must ask first, the seller answers, and it starts once more
 * with the answers. Gives its last run.
 */
export const startAndGoOn = (order: Order, title = ''): Promise<Run> =>
  inLine(async () => {
    const { others, ...first } = await ask('startJob', order);
    let last = await answered(order, first, title);
    for (const other of others) last = await answered(order, other, title);
    return last;
  });

async function answered(order: Order, begun: Run, title: string): Promise<Run> {
  const run = await goOn(begun, title);
  if (run.state !== '질문') return run;
  const asked: string[] = [];
  for (const question of run.questions) if (await isSure(question, '예')) asked.push(question);
  const { mall, sellerId } = run;
  return goOn(await ask('startJob', { ...order, ...(mall === '' ? {} : { mall, sellerId }), asked }), title);
}

/** One job after the other; one that does not end well stops no other. */
export async function runAll(jobs: Calls['collectingJobs']['value']['jobs'], rows: Partial<Rows> = {}): Promise<Run[]> {
  const runs: Run[] = [];
  for (const { job, title, mall, sellerId } of jobs) {
    const account = mall === '' ? {} : { mall, sellerId };
    runs.push(await startAndGoOn({ job, ...account, ...rows }, title));
  }
  return runs;
}

export function startRuns(): void {
  onOverview(({ runs }) => {
    const [latest] = runs;
    if (latest && !isWorking) showRun(latest, latest.title);
  });
  stopWaits(async (runId) => {
    await ask('stopJob', { runId });
    showStatus('지금 하는 단계가 끝나면 멈춥니다. 한 일은 그대로 남습니다.');
  });
}
