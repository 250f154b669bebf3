/** Lets several jobs work in one execution: what was left behind, what is new, and each in its turn. */
import type { Outside } from '../ports';
import { type AccountName, savedAccounts } from '../settings/accounts';
import { readPreferences } from '../settings/preferences';
import { isSameAccount, type Work, worksOf } from './accounts';
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
 * Does these works one after the other in this execution: first runs of them that were left behind, then new ones, then
 * what else was left behind, so that thousands of waybills keep no order waiting. A work that still has a run to go on with
 * gets no second one. `asked`: questions that were answered with yes; what else would be asked is not done, and said.
 */
export function workThroughWorks(
  engine: Engine,
  works: readonly Work[],
  mode: RunRecord['mode'],
  asked: readonly string[] = [],
): Run[] {
  const { outside } = engine;
  const time = workTime(outside, readPreferences(outside.settings).timeBudgetSeconds);
  return workThrough(engine, works, {
    known: allRuns(outside),
    begin: ({ job, account }) => startRun(engine, { job: job.name, account, args: { asked } }, mode),
    all: (runs) => runs.map(({ run }) => goOn(engine, run(), time)),
  });
}

/** Does this job alone for each account, in this execution; what else was left behind waits. */
export function workOnce(engine: Engine, job: Job): Run[] {
  const { outside } = engine;
  const time = workTime(outside, readPreferences(outside.settings).timeBudgetSeconds);
  const begin = ({ job: { name }, account }: Work) => startRun(engine, { job: name, account, args: {} }, '수동');
  return worksOf(savedAccounts(outside), [job]).map((work) => runView(goOn(engine, begin(work), time)));
}

/**
 * For jobs that collect, each for each account: each has its share of the time, and one that needs more goes on when all had
 * their turn, so that nine days of orders keep no claim waiting. One that fails stops no other.
 */
export function collectInTurn(engine: Engine, jobs: readonly Job[], mode: RunRecord['mode']): Run[] {
  const { outside } = engine;
  const execution = collectingExecution(outside);
  const time = workTime(outside, execution.preferences.timeBudgetSeconds);
  const kept = keptNow(outside);
  forgetOldRuns(outside, kept);
  const runs = workThrough(engine, worksOf(execution.accounts(), jobs), {
    known: runsIn(kept),
    begin({ job, account }) {
      const record = draftRun(outside, requestOf(engine, { job: job.name, account, args: {} }, mode), kept);
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
  begin(work: Work): RunRecord;
  all(runs: readonly Waiting[]): RunRecord[];
}

/** A run that is to have its turn. */
interface Waiting {
  account: AccountName;
  run(): RunRecord;
}

const waiting = (record: RunRecord): Waiting => ({ account: record, run: () => record });

function workThrough(engine: Engine, works: readonly Work[], { known, begin, all }: Working): Run[] {
  endRunsOfOthers(engine, known);
  const left = abandonedRuns(engine, known);
  const isOurs = ({ job }: RunRecord) => works.some((work) => work.job.name === job);
  const own = all(left.filter(isOurs).map(waiting));
  const isBusy = ({ job, account }: Work) =>
    own.some((run) => run.state === '진행중' && run.job === job.name && isSameAccount(run, account));
  const idle = works.filter((work) => !isBusy(work));
  const fresh = all(idle.map((work) => ({ account: work.account, run: () => begin(work) })));
  const others = all(left.filter((record) => !isOurs(record)).map(waiting));
  return [...own, ...fresh, ...others].map(runView);
}

/** Rounds, until all have ended or the time is over. */
function inTurn(engine: Engine, runs: readonly Waiting[], time: WorkTime, execution: Execution): RunRecord[] {
  const { outside } = engine;
  const worked = oneRound(engine, runs, time, execution);
  const isOpen = ({ state }: RunRecord) => state === '진행중';
  if (!worked.some(isOpen) || outside.clock.now() >= time.stepUntil) return worked;
  const next = inTurn(engine, worked.filter(isOpen).map(waiting), time, execution);
  return worked.map((record) => next.find(({ runId }) => runId === record.runId) ?? record);
}

/** Each in its turn; once something of an account fails, its other runs wait until all healthy accounts had theirs. */
function oneRound(engine: Engine, runs: readonly Waiting[], time: WorkTime, execution: Execution): RunRecord[] {
  const open = new Set(runs);
  const worked = new Map<Waiting, RunRecord>();
  const failing: AccountName[] = [];
  const isHealthy = ({ account }: Waiting) => !failing.some((one) => isSameAccount(one, account));
  while (open.size > 0) {
    const next = [...open].find(isHealthy) ?? [...open][0]!;
    const before = next.run();
    const record = goOn(engine, before, shareOf(engine.outside, time, open.size), execution);
    open.delete(next);
    worked.set(next, record);
    if (record.state === '실패' || record.failed > before.failed) failing.push(next.account);
  }
  return runs.flatMap((run) => worked.get(run) ?? []);
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
