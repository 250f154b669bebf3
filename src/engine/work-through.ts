/** Lets several jobs work in one execution: what was left behind, what is new, and each in its turn. */
import type { Outside } from '../ports';
import { readPreferences } from '../settings/preferences';
import { collectionWords, hasBroken, hasNews } from './collection-news';
import { collectingExecution, type Execution } from './execution';
import { type Engine, endAsked, goOn, requestOf, startRun } from './executions';
import type { HistoryEntry } from './history';
import { type Job, jobNamed } from './job';
import {
  allRuns,
  askToStop,
  draftRun,
  forgetOldRuns,
  isLeft,
  isLeftForADay,
  keptNow,
  type Run,
  type RunRecord,
  runsIn,
  runView,
} from './run';
import { type WorkTime, workTime } from './work-time';

const LEFT = '하루 넘게 멈춰 있어 끝냈습니다. 이미 한 일은 그대로 남습니다. 남은 것은 다시 실행해 주세요.';

/**
 * Does these jobs one after the other in this execution: first runs of them that were left behind, then new ones, then
 * what else was left behind, so that thousands of waybills keep no order waiting. A job that still has a run to go on with
 * gets no second one. `asked`: questions that were answered with yes; what else would be asked is not done, and said.
 */
export function workThroughJobs(
  engine: Engine,
  jobs: readonly Job[],
  mode: RunRecord['mode'],
  asked: readonly string[] = [],
): Run[] {
  const { outside } = engine;
  const time = workTime(outside, readPreferences(outside.settings).timeBudgetSeconds);
  return workThrough(engine, jobs, {
    known: allRuns(outside),
    begin: ({ name: job }) => startRun(engine, { job, args: { asked } }, mode),
    all: (runs) => runs.map((run) => goOn(engine, run(), time)),
  });
}

/** Does this job alone, in this execution; what else was left behind waits. */
export function workOnce(engine: Engine, { name }: Job): Run {
  const { outside } = engine;
  const time = workTime(outside, readPreferences(outside.settings).timeBudgetSeconds);
  return runView(goOn(engine, startRun(engine, { job: name, args: {} }, '수동'), time));
}

/**
 * The same for jobs that collect: each has its share of the time, and a job that needs more goes on when all had their turn, so
 * that nine days of orders keep no claim waiting. One that fails stops no other.
 */
export function collectInTurn(engine: Engine, jobs: readonly Job[], mode: RunRecord['mode']): Run[] {
  const { outside } = engine;
  const execution = collectingExecution(outside);
  const time = workTime(outside, execution.preferences.timeBudgetSeconds);
  const kept = keptNow(outside);
  forgetOldRuns(outside, kept);
  const runs = workThrough(engine, jobs, {
    known: runsIn(kept),
    begin(job) {
      const record = draftRun(outside, requestOf(engine, { job: job.name, args: {} }, mode), kept);
      execution.drafts?.add(record.runId);
      return record;
    },
    all: (some) => inTurn(engine, some, time, execution),
  });
  if (hasNews(runs)) execution.book.add([sumOf(outside, runs, mode)], true);
  execution.book.close();
  return runs;
}

/** One line of 연동이력 for all that came, so that a reader need not add up the jobs. */
const sumOf = ({ person }: Outside, runs: readonly Run[], mode: RunRecord['mode']): HistoryEntry => ({
  ...{ runId: '', job: '가져오기', mode, person: person.email(), tab: '' },
  ...{ result: hasBroken(runs) ? '실패' : '성공', message: collectionWords(runs) },
});

interface Working {
  /** Runs that are kept. */
  known: readonly RunRecord[];
  begin(job: Job): RunRecord;
  all(runs: readonly (() => RunRecord)[]): RunRecord[];
}

function workThrough(engine: Engine, jobs: readonly Job[], { known, begin, all }: Working): Run[] {
  endRunsOfOthers(engine, known);
  const left = abandonedRuns(engine, known);
  const isOurs = ({ job }: RunRecord) => jobs.some(({ name }) => name === job);
  const own = all(left.filter(isOurs).map((record) => () => record));
  const idle = jobs.filter(({ name }) => !own.some(({ job, state }) => job === name && state === '진행중'));
  const fresh = all(idle.map((job) => () => begin(job)));
  const others = all(left.filter((record) => !isOurs(record)).map((record) => () => record));
  return [...own, ...fresh, ...others].map(runView);
}

/** Rounds, until all have ended or the time is over. */
function inTurn(engine: Engine, runs: readonly (() => RunRecord)[], time: WorkTime, execution: Execution): RunRecord[] {
  const { outside } = engine;
  const worked = runs.map((run, at) => goOn(engine, run(), shareOf(outside, time, runs.length - at), execution));
  const isOpen = ({ state }: RunRecord) => state === '진행중';
  if (!worked.some(isOpen) || outside.clock.now() >= time.stepUntil) return worked;
  const next = inTurn(
    engine,
    worked.filter(isOpen).map((record) => () => record),
    time,
    execution,
  );
  return worked.map((record) => next.find(({ runId }) => runId === record.runId) ?? record);
}

/** One of so many equal parts of the time that is left; at its end a retry has as long as at the end of all. */
function shareOf({ clock }: Outside, time: WorkTime, parts: number): WorkTime {
  const { stepUntil, retryUntil } = time;
  const now = clock.now();
  const shared = now + (stepUntil - now) / parts;
  return { ...time, stepUntil: shared, retryUntil: Math.min(retryUntil, shared + retryUntil - stepUntil) };
}

/** Runs of this person that nobody works on any more; called only by the execution that holds the lock. */
function abandonedRuns({ outside, jobs }: Engine, known: readonly RunRecord[]): RunRecord[] {
  const me = outside.person.email();
  return known
    .filter((record) => record.person === me && isLeft(outside, record))
    .filter(({ job }) => jobNamed(jobs, job) !== undefined)
    .reverse();
}

/** Only they could go on with them, for their key is theirs alone; a person who has left does not keep the file waiting. */
function endRunsOfOthers(engine: Engine, known: readonly RunRecord[]): void {
  const { outside, jobs } = engine;
  const me = outside.person.email();
  for (const record of known) {
    if (record.person === me || !isLeftForADay(outside, record) || !jobNamed(jobs, record.job)) continue;
    askToStop(outside, record.runId, LEFT);
    endAsked(engine, record.runId);
  }
}
