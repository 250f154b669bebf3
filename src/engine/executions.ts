/** Starts, continues and stops runs, one execution of a file at a time. */
import type { Outside } from '../ports';
import { josa } from '../rules/josa';
import { Refusal } from '../rules/refusal';
import type { AccountName } from '../settings/accounts';
import { personTitle } from '../settings/person-name';
import type { ChosenRows } from '../store/chosen-rows';
import { keepKeys } from '../store/selection-store';
import { alone } from './alone';
import type { Execution } from './execution';
import { type Job, jobNamed } from './job';
import { askToStop, newRun, type Run, type RunRecord, type RunRequest, readRun, runView } from './run';
import { workOn } from './runner';
import { type WorkTime, workTime } from './work-time';

/** So that the sidebar's bar moves. */
const SIDEBAR_SECONDS = 20;
const STOPPED = '중지했습니다. 이미 한 일은 그대로 남습니다.';

/** What runs need: the outside, and all jobs that there are. */
export interface Engine {
  outside: Outside;
  jobs: readonly Job[];
}

export interface RunOrder {
  job: string;
  account: AccountName;
  /** Arguments of the job; it checks them itself. */
  args: unknown;
  /** A 작업 on any other row is left alone. */
  chosen?: ChosenRows | undefined;
}

/** Registers a run; nothing is done yet. Throws `Refusal` for an unknown job, and `SheetError` when rows are chosen. */
export function startRun(engine: Engine, order: RunOrder, mode: RunRecord['mode']): RunRecord {
  const { outside } = engine;
  const { chosen } = order;
  // First, so that no run stands without its rows: it would do all of them.
  return newRun(outside, requestOf(engine, order, mode), (runId) => {
    if (chosen) keepKeys(outside, runId, chosen, (id) => readRun(outside, id)?.state === '진행중');
  });
}

export function requestOf(
  { outside, jobs }: Engine,
  { job, account: { mall, sellerId }, args, chosen }: RunOrder,
  mode: RunRecord['mode'],
): RunRequest {
  const { name } = knownJob(jobs, job);
  return { job: name, mall, sellerId, mode, person: outside.person.email(), args, chosen: chosen?.keys.size };
}

/** Works on a run for at most 20 seconds. Throws `Refusal` when it cannot. */
export function continueRun(engine: Engine, runId: string): Run {
  const { outside } = engine;
  const record = knownRun(outside, runId);
  if (record.state !== '진행중') return runView(record);
  const me = outside.person.email();
  if (record.person !== me) {
    throw new Refusal(
      `${personTitle(record.person)}이 시작한 실행입니다. 그 사람의 계정으로만 이어서 할 수 있습니다. 기다리거나, 중지하고 새로 실행하세요.`,
    );
  }
  // Read again: while we waited, another execution may have gone on with it.
  const work = () => goOn(engine, knownRun(outside, runId), workTime(outside, SIDEBAR_SECONDS));
  return runView(alone(outside, work));
}

/**
 * Ends anybody's run: before its next step, or here and now when nobody is at work on it. What is done stays
 * done. Throws `Refusal` for an unknown run.
 */
export function stopRun(engine: Engine, runId: string): Run {
  const { outside } = engine;
  const record = knownRun(outside, runId);
  if (record.state !== '진행중') return runView(record);
  const me = outside.person.email();
  askToStop(outside, runId, record.person === me ? STOPPED : `${personTitle(me)}이 ${STOPPED}`);
  const ended = outside.lock.alone(0, () => endAsked(engine, runId));
  return runView(ended?.value ?? record);
}

/** Nothing but the end: a run that is to stop makes no further step. */
export const endAsked = (engine: Engine, runId: string): RunRecord =>
  goOn(engine, knownRun(engine.outside, runId), workTime(engine.outside, SIDEBAR_SECONDS));

export function goOn({ outside, jobs }: Engine, record: RunRecord, time: WorkTime, execution?: Execution): RunRecord {
  return workOn(outside, knownJob(jobs, record.job), record, time, execution);
}

/** Throws `Refusal` for a name that no job has. */
export function knownJob(jobs: readonly Job[], name: string): Job {
  const job = jobNamed(jobs, name);
  if (!job) throw new Refusal(josa`「${name}」은(는) 모르는 작업입니다. 사이드바를 닫았다가 다시 열어 주세요.`);
  return job;
}

function knownRun(outside: Outside, runId: string): RunRecord {
  const record = readRun(outside, runId);
  if (!record) throw new Refusal('그 실행을 찾을 수 없습니다. 새로 시작해 주세요.');
  return record;
}
