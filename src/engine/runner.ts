/** Works on a run step by step until it ends or the time of this execution is over; the one place that catches. */
import type { Outside } from '../ports';
import { kstText } from '../rules/kst';
import { once } from '../rules/once';
import { refuseStranger } from '../settings/allowed-senders';
import { confirmFile } from '../settings/file-identity';
import { sayError } from './error-text';
import { type Execution, singleExecution } from './execution';
import type { HistoryEntry } from './history';
import { askedSchema, type Job, type JobContext, type OpenJob, type Step } from './job';
import { jobContext } from './job-context';
import { refuseLockedColumns } from './locked-columns';
import { questionsOf } from './questions';
import { addCounts, countsText, noRows } from './row-counts';
import { type RunRecord, saveRun, stopAsked, withLines } from './run';
import type { WorkTime } from './work-time';

/** What an execution works with on one run. */
interface Running {
  outside: Outside;
  execution: Execution;
  job: Job;
}

/**
 * Does as many steps of the run as fit, and gives it as it has become, kept or not. Never throws: what goes wrong ends the
 * run and is told in it. A given `execution` has its book closed by the caller.
 */
export function workOn(
  outside: Outside,
  job: Job,
  record: RunRecord,
  time: WorkTime,
  execution?: Execution,
): RunRecord {
  const running = { outside, execution: execution ?? singleExecution(outside), job };
  const worked = workThrough(running, record, time);
  // What has failed is written already.
  if (execution || worked.state === '실패') return worked;
  return orGivenUp(running, worked, () => {
    running.execution.book.close();
    return worked;
  });
}

function workThrough(running: Running, first: RunRecord, time: WorkTime): RunRecord {
  const { clock } = running.outside;
  const context = once(() => admitted(running, jobContext(running, first, time)));
  const open = once(() => running.job.open(context()));
  let record = first;
  while (record.state === '진행중' && clock.now() < time.stepUntil) {
    const before = record;
    record = orGivenUp(running, before, () => nextStep(running, before, context, open));
  }
  const worked = record;
  const isToBeKept = worked.state === '진행중' && isDraft(running, worked);
  return isToBeKept ? orGivenUp(running, worked, () => saved(running, worked)) : worked;
}

/** What throws ends the run as it was before. */
function orGivenUp(running: Running, before: RunRecord, work: () => RunRecord): RunRecord {
  try {
    return work();
  } catch (error) {
    return giveUp(running, before, error);
  }
}

/** In each execution once: who was taken off the list sends no further, not by the schedule either. */
function admitted({ outside, job }: Running, context: JobContext): JobContext {
  refuseStranger(outside, job, context.preferences);
  refuseLockedColumns(outside, job);
  return context;
}

function nextStep(
  running: Running,
  record: RunRecord,
  context: () => JobContext,
  open: () => OpenJob<unknown>,
): RunRecord {
  const { outside, job } = running;
  const startedAt = outside.clock.now();
  const stop = isDraft(running, record) ? undefined : stopAsked(outside, record.runId);
  if (stop !== undefined) return end(running, record, '중지', stop);
  const begins = record.cursor === undefined;
  const questions = begins ? openQuestions(context(), job, record) : [];
  if (questions.length > 0) return ask(running, record, questions);
  const cursor = begins ? job.plan(context(), record.args) : record.cursor;
  return afterStep(running, record, open().step(cursor), { begins, startedAt });
}

/** Nobody else knows of it yet. */
const isDraft = ({ execution }: Running, { runId }: RunRecord): boolean => execution.drafts?.has(runId) === true;

/** None once somebody was asked, whatever the answers were: the job does not do what was not agreed to. */
function openQuestions(context: JobContext, job: Job, { args }: RunRecord): string[] {
  const asked = askedSchema.safeParse(args).data?.asked;
  if (asked === undefined) return questionsOf(context, job);
  confirmFile(context.outside, job, asked);
  return [];
}

/** The run waits; its person starts it once more with the answers. */
function ask(running: Running, before: RunRecord, questions: string[]): RunRecord {
  const now = running.outside.clock.now();
  const record: RunRecord = { ...before, state: '질문', questions, touchedAt: now };
  return saved(running, withLines(record, kstText(now), [`${running.job.title}: 먼저 확인할 것이 있습니다.`]));
}

interface StepMoment {
  begins: boolean;
  startedAt: number;
}

/** History first, then the record: a death in between repeats a harmless step instead of losing its trace. */
function afterStep(
  running: Running,
  before: RunRecord,
  step: Step<unknown>,
  { begins, startedAt }: StepMoment,
): RunRecord {
  const { execution, job } = running;
  const now = running.outside.clock.now();
  const ended = step.next === undefined;
  const record: RunRecord = {
    ...before,
    // The cursor goes on from here: kept beside it, the arguments would take the property's 9 KB twice.
    args: undefined,
    cursor: step.next,
    state: ended ? '완료' : '진행중',
    touchedAt: now,
    workedMs: before.workedMs + now - startedAt,
    done: step.done,
    total: step.total,
    ok: before.ok + step.ok,
    failed: before.failed + step.failed,
    skipped: before.skipped + step.skipped,
    rows: addCounts(before.rows, step.rows ?? noRows),
    news: step.news ?? before.news,
  };
  const summary = step.summary ?? countsText(record.rows);
  const texts = [
    ...(begins ? [startText(job)] : []),
    ...step.notes.map(({ text }) => text),
    ...(ended ? [endText(job, summary)] : []),
  ];
  const reported = step.notes.filter(({ history }) => history);
  const entries = [
    ...(begins ? [entry(job, record, { message: startText(job) })] : []),
    ...reported.map(({ text, ...note }) => entry(job, record, { ...note, message: text })),
    ...(ended ? [entry(job, record, endOf(job, record, summary))] : []),
  ];
  execution.book.add(entries, reported.length === 0 && step.failed === 0);
  const next = withLines(record, kstText(now), texts);
  const hasDoneNothing = !ended && reported.length === 0 && step.ok + step.failed + step.skipped === 0;
  return isDraft(running, next) && hasDoneNothing ? next : saved(running, next);
}

const startText = (job: Job): string => `[시작] ${job.title}`;
const endText = (job: Job, summary: string): string => `[종료] ${job.title}: ${summary}`;

type Words = Pick<HistoryEntry, 'target' | 'result' | 'message' | 'seconds'>;

const endOf = (job: Job, record: RunRecord, summary: string): Words => ({
  message: endText(job, summary),
  result: record.failed > 0 ? '실패' : '성공',
  seconds: Math.round(record.workedMs / 1000),
});

function entry(job: Job, record: RunRecord, words: Words): HistoryEntry {
  const { runId, mode, person, mall, sellerId } = record;
  const account = mall === '' ? {} : { mall, sellerId };
  return { ...words, ...account, runId, mode, person, job: job.title, tab: job.tab };
}

function saved({ outside, execution }: Running, record: RunRecord): RunRecord {
  saveRun(outside, record);
  execution.drafts?.delete(record.runId);
  return record;
}

/** Ends a run before its work is done. */
function end(running: Running, before: RunRecord, state: '중지' | '실패', reason: string): RunRecord {
  const { outside, execution, job } = running;
  const now = outside.clock.now();
  const record: RunRecord = { ...before, state, touchedAt: now };
  const begins = before.lines.length === 0 ? [startText(job)] : [];
  const reported = saved(running, withLines(record, kstText(now), [...begins, endText(job, reason)]));
  const entries = [
    ...begins.map((message) => entry(job, record, { message })),
    entry(job, record, { ...endOf(job, record, reason), result: state === '실패' ? '실패' : '건너뜀' }),
  ];
  execution.book.add(entries, false);
  return reported;
}

function giveUp(running: Running, record: RunRecord, error: unknown): RunRecord {
  const { outside, job } = running;
  const reason = sayError(error, outside.log);
  try {
    return end(running, record, '실패', reason);
  } catch (second) {
    outside.log.error(`history of ${record.runId}: ${sayError(second, outside.log)}`);
    return withLines({ ...record, state: '실패' }, kstText(outside.clock.now()), [endText(job, reason)]);
  }
}
