/** Starts, continues and stops runs, one execution of a file at a time. */
import { malls } from '../mall';
import type { Outside } from '../ports';
import { josa } from '../rules/josa';
import { jobNamed } from '../jobs';
import type { ChosenRows } from '../store/chosen-rows';
import { collectionWords, hasBroken, hasNews } from './collection-news';
import type { HistoryEntry } from './history';
import type { Job } from './job';
import { keepKeys } from '../store/selection-store';
import { personTitle } from '../settings/person-name';
import { readPreferences } from '../settings/preferences';
import { Refusal } from '../rules/refusal';
import {
  allRuns,
  askToStop,
  draftRun,
  forgetOldRuns,
  isLeft,
  isLeftForADay,
  keptNow,
  newRun,
  type Run,
  type RunRecord,
  type RunRequest,
  readRun,
  runsIn,
  runView,
} from './run';
import { type WorkTime, workOn } from './runner';
import { patientShift, type Shift } from './execution';

/** How long an execution waits for another one before it says so. */
const PATIENCE = 5_000;
/** So that the sidebar's bar moves. */
const SIDEBAR_SECONDS = 20;
const STOPPED = '중지했습니다. 이미 한 일은 그대로 남습니다.';
const LEFT = '하루 넘게 멈춰 있어 끝냈습니다. 이미 한 일은 그대로 남습니다. 남은 것은 다시 실행해 주세요.';

export interface RunOrder {
  job: string;
  /** Arguments of the job; it checks them itself. */
  args: unknown;
  /** A 작업 on any other row is left alone. */
  chosen?: ChosenRows | undefined;
}

/** Registers a run; nothing is done yet. Throws `Refusal` for an unknown job, and `SheetError` when rows are chosen. */
export function startRun(outside: Outside, order: RunOrder, mode: RunRecord['mode']): RunRecord {
  const { chosen } = order;
  // First, so that no run stands without its rows: it would do all of them.
  return newRun(outside, requestOf(outside, order, mode), (runId) => {
    if (chosen) keepKeys(outside, runId, chosen, (id) => readRun(outside, id)?.state === '진행중');
  });
}

function requestOf({ person }: Outside, { job, args, chosen }: RunOrder, mode: RunRecord['mode']): RunRequest {
  const mall = malls[0]?.name ?? '';
  return { job: knownJob(job).name, mall, mode, person: person.email(), args, chosen: chosen?.keys.size };
}

/** Works on a run for at most 20 seconds. Throws `Refusal` when it cannot. */
export function continueRun(outside: Outside, runId: string): Run {
  const record = knownRun(outside, runId);
  if (record.state !== '진행중') return runView(record);
  const me = outside.person.email();
  if (record.person !== me) {
    throw new Refusal(
      `${personTitle(record.person)}이 시작한 실행입니다. 그 사람의 계정으로만 이어서 할 수 있습니다. 기다리거나, 중지하고 새로 실행하세요.`,
    );
  }
  // Read again: while we waited, another execution may have gone on with it.
  const work = () => goOn(outside, knownRun(outside, runId), workTime(outside, SIDEBAR_SECONDS));
  return runView(alone(outside, work));
}

/**
 * Ends a run, whoever started it: before its next step, or here and now when nobody is at work on it. What is done stays
 * done. Throws `Refusal` for an unknown run.
 */
export function stopRun(outside: Outside, runId: string): Run {
  const record = knownRun(outside, runId);
  if (record.state !== '진행중') return runView(record);
  const me = outside.person.email();
  askToStop(outside, runId, record.person === me ? STOPPED : `${personTitle(me)}이 ${STOPPED}`);
  const ended = outside.lock.alone(0, () => endAsked(outside, runId));
  return runView(ended?.value ?? record);
}

/** Nothing but the end: a run that is to stop makes no further step. */
const endAsked = (outside: Outside, runId: string): RunRecord =>
  goOn(outside, knownRun(outside, runId), workTime(outside, SIDEBAR_SECONDS));

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
  return workThrough(outside, jobs, {
    known: allRuns(outside),
    begin: ({ name: job }) => startRun(outside, { job, args: { asked } }, mode),
    all: (runs) => runs.map((run) => goOn(outside, run(), time)),
  });
}

/** Does this job alone, in this execution; what else was left behind waits. */
export function workOnce(outside: Outside, { name }: Job): Run {
  const time = workTime(outside, readPreferences(outside.settings).timeBudgetSeconds);
  return runView(goOn(outside, startRun(outside, { job: name, args: {} }, '수동'), time));
}

/**
 * The same for jobs that collect: each has its share of the time, and whoever needs more goes on when all had their turn, so
 * that nine days of orders keep no claim waiting. One that fails stops no other.
 */
export function collectInTurn(outside: Outside, jobs: readonly Job[], mode: RunRecord['mode']): Run[] {
  const shift = patientShift(outside);
  const time = workTime(outside, shift.preferences.timeBudgetSeconds);
  const kept = keptNow(outside);
  forgetOldRuns(outside, kept);
  const runs = workThrough(outside, jobs, {
    known: runsIn(kept),
    begin(job) {
      const record = draftRun(outside, requestOf(outside, { job: job.name, args: {} }, mode), kept);
      shift.drafts?.add(record.runId);
      return record;
    },
    all: (some) => inTurn(outside, some, time, shift),
  });
  if (hasNews(runs)) shift.book.add([sumOf(outside, runs, mode)], true);
  shift.book.close();
  return runs;
}

/** One line of 연동이력 for all that came: whoever reads it later need not add up the jobs. */
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

function workThrough(outside: Outside, jobs: readonly Job[], { known, begin, all }: Working): Run[] {
  endRunsOfOthers(outside, known);
  const left = abandonedRuns(outside, known);
  const isOurs = ({ job }: RunRecord) => jobs.some(({ name }) => name === job);
  const own = all(left.filter(isOurs).map((record) => () => record));
  const idle = jobs.filter(({ name }) => !own.some(({ job, state }) => job === name && state === '진행중'));
  const fresh = all(idle.map((job) => () => begin(job)));
  const others = all(left.filter((record) => !isOurs(record)).map((record) => () => record));
  return [...own, ...fresh, ...others].map(runView);
}

function goOn(outside: Outside, record: RunRecord, time: WorkTime, shift?: Shift): RunRecord {
  return workOn(outside, knownJob(record.job), record, time, shift);
}

/** Rounds, until all have ended or the time is over. */
function inTurn(outside: Outside, runs: readonly (() => RunRecord)[], time: WorkTime, shift: Shift): RunRecord[] {
  const worked = runs.map((run, at) => goOn(outside, run(), shareOf(outside, time, runs.length - at), shift));
  const isOpen = ({ state }: RunRecord) => state === '진행중';
  if (!worked.some(isOpen) || outside.clock.now() >= time.stepUntil) return worked;
  const next = inTurn(
    outside,
    worked.filter(isOpen).map((record) => () => record),
    time,
    shift,
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
function abandonedRuns(outside: Outside, known: readonly RunRecord[]): RunRecord[] {
  const me = outside.person.email();
  return known
    .filter((record) => record.person === me && isLeft(outside, record))
    .filter(({ job }) => jobNamed(job) !== undefined)
    .reverse();
}

/** Only they could go on with them, for their key is theirs alone; whoever has left does not keep the file waiting. */
function endRunsOfOthers(outside: Outside, known: readonly RunRecord[]): void {
  const me = outside.person.email();
  for (const record of known) {
    if (record.person === me || !isLeftForADay(outside, record) || !jobNamed(record.job)) continue;
    askToStop(outside, record.runId, LEFT);
    endAsked(outside, record.runId);
  }
}

/** Runs `work` when no other execution of this file is at work. Throws `Refusal` when one is and does not end soon. */
export function alone<T>(outside: Outside, work: () => T): T {
  const done = outside.lock.alone(PATIENCE, work);
  if (!done) throw new Refusal('다른 작업이 진행 중입니다. 끝난 뒤 다시 실행해 주세요.');
  return done.value;
}

/** No more than this serves an execution, whatever the setting says: it leaves what follows. */
const MOST_SECONDS = 270;
/** At the end of the time: no step begins in it, and nothing is tried again in its second half. */
const RESERVE = { most: 30_000, share: 0.22 };
/** See `workTime`. */
const ASK_BACK = 265_000;

/**
 * Google kills an execution at 360 s. What was handed over may hang for 60 s and must then be recorded, which takes up to
 * 22 s by the cost model in tabs of 10,000 rows (발주확인; 송장전송 7 s), and up to 8 s have gone by in waiting for the lock
 * and looking for what is to be done. So the last batch goes out before 360 - 60 - 22 - 8 = 270: of a usual 270 s steps
 * begin in the first 240, retries in the first 255, and a step that has begun hands nothing over after 260
 * (`LAST_BATCH`). What was written last may be asked back for until 265, for that question can hang as well.
 */
function workTime({ clock }: Outside, seconds: number): WorkTime {
  const start = clock.now();
  const usable = Math.min(seconds, MOST_SECONDS) * 1_000;
  const reserve = Math.min(RESERVE.most, usable * RESERVE.share);
  const until = start + usable;
  return { stepUntil: until - reserve, retryUntil: until - reserve / 2, askBackUntil: start + ASK_BACK };
}

function knownJob(name: string): Job {
  const job = jobNamed(name);
  if (!job) throw new Refusal(josa`「${name}」은(는) 모르는 작업입니다. 사이드바를 닫았다가 다시 열어 주세요.`);
  return job;
}

function knownRun(outside: Outside, runId: string): RunRecord {
  const record = readRun(outside, runId);
  if (!record) throw new Refusal('그 실행을 찾을 수 없습니다. 새로 시작해 주세요.');
  return record;
}
