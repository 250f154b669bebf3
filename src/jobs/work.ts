/** Starts, continues and stops runs, one execution of a file at a time. */
import { malls } from '../mall';
import type { Outside } from '../ports';
import { jobNamed } from '.';
import type { Job } from './job';
import { readPreferences } from './preferences';
import { Refusal } from './refusal';
import { allRuns, askToStop, newRun, type Run, type RunRecord, readRun, runView } from './run';
import { type WorkTime, workOn } from './runner';

/** How long an execution waits for another one before it says so. */
const PATIENCE = 5_000;
/** So that the sidebar's bar moves (design.md). */
const SIDEBAR_SECONDS = 20;
/** An untouched run belongs to nobody any more: its execution has died or its sidebar was closed. */
const LEASE = 60_000;

export interface RunOrder {
  job: string;
  /** Arguments of the job; it checks them itself. */
  args: unknown;
}

/** Registers a run; nothing is done yet. Throws `Refusal` for an unknown job. */
export function startRun(outside: Outside, order: RunOrder, mode: RunRecord['mode']): RunRecord {
  const job = knownJob(order.job);
  const mall = malls[0]?.name ?? '';
  return newRun(outside, { job: job.name, mall, mode, person: outside.person.email(), args: order.args });
}

/** Works on a run for at most 20 seconds. Throws `Refusal` when it cannot. */
export function continueRun(outside: Outside, runId: string): Run {
  const record = knownRun(outside, runId);
  if (record.state !== '진행중') return runView(record);
  const me = outside.person.email();
  if (record.person !== me) {
    throw new Refusal(`${record.person} 님이 시작한 실행입니다. 그 사람의 계정으로만 이어서 할 수 있습니다.`);
  }
  return runView(
    alone(outside, () => workOn(outside, knownJob(record.job), record, workTime(outside, SIDEBAR_SECONDS))),
  );
}

/** Ends a run before its next step; what is done stays done. Throws `Refusal` for an unknown run. */
export function stopRun(outside: Outside, runId: string): Run {
  const record = knownRun(outside, runId);
  askToStop(outside, runId);
  return runView(record);
}

/**
 * Does these jobs one after the other in this execution: first runs of them that were left behind, then new ones, then
 * what else was left behind, so that thousands of waybills keep no order waiting. A job that still has a run to go on with
 * gets no second one. `asked`: questions that were answered with yes; what else would be asked is not done, and said.
 */
export function workThroughJobs(
  outside: Outside,
  jobs: readonly Job[],
  mode: RunRecord['mode'],
  asked: readonly string[] = [],
): Run[] {
  const time = workTime(outside, readPreferences(outside.settings).timeBudgetSeconds);
  const goOn = (record: RunRecord) => workOn(outside, knownJob(record.job), record, time);
  const left = abandonedRuns(outside);
  const isOurs = ({ job }: RunRecord) => jobs.some(({ name }) => name === job);
  const own = left.filter(isOurs).map(goOn);
  const idle = jobs.filter(({ name }) => !own.some(({ job, state }) => job === name && state === '진행중'));
  const fresh = idle.map(({ name: job }) => goOn(startRun(outside, { job, args: { asked } }, mode)));
  const others = left.filter((record) => !isOurs(record)).map(goOn);
  return [...own, ...fresh, ...others].map(runView);
}

/** Runs of this person that nobody works on any more; called only by the execution that holds the lock. */
function abandonedRuns(outside: Outside): RunRecord[] {
  const me = outside.person.email();
  const now = outside.clock.now();
  return allRuns(outside)
    .filter(({ state, person, touchedAt }) => state === '진행중' && person === me && now - touchedAt > LEASE)
    .filter(({ job }) => jobNamed(job) !== undefined)
    .reverse();
}

/** Runs `work` when no other execution of this file is at work. Throws `Refusal` when one is and does not end soon. */
export function alone<T>(outside: Outside, work: () => T): T {
  const done = outside.lock.alone(PATIENCE, work);
  if (!done) throw new Refusal('다른 작업이 진행 중입니다. 끝난 뒤 다시 실행해 주세요.');
  return done.value;
}

/** Steps begin in the first 78 %, retries in the first 89 % of the time: 3.5 and 4 of Google's 6 minutes by default. */
function workTime({ clock }: Outside, seconds: number): WorkTime {
  const start = clock.now();
  return { stepUntil: start + seconds * 780, retryUntil: start + seconds * 890 };
}

function knownJob(name: string): Job {
  const job = jobNamed(name);
  if (!job) throw new Refusal(`「${name}」은(는) 모르는 작업입니다.`);
  return job;
}

function knownRun(outside: Outside, runId: string): RunRecord {
  const record = readRun(outside, runId);
  if (!record) throw new Refusal('그 실행을 찾을 수 없습니다. 새로 시작해 주세요.');
  return record;
}
