/** Works on a run step by step until it ends or the time of this execution is over; the one place that catches. */
import { mallNamed } from '../mall';
import type { Outside } from '../ports';
import { kstText } from '../rules/kst';
import { accountFor } from './account';
import { type HistoryBook, type HistoryEntry, promptBook } from './history';
import { askedSchema, type Job, type JobContext, type OpenJob, type Step } from './job';
import { readPreferences } from './preferences';
import { Refusal } from './refusal';
import { type RunRecord, readRun, saveRun, stopAsked, withLines } from './run';
import { sayError } from './say-error';
import { questionsOf, settleFile } from './this-file';

/** Until when this execution may work, in epoch milliseconds. */
export interface WorkTime {
  /** No step begins after this. */
  stepUntil: number;
  /** Nothing is tried again after this. */
  retryUntil: number;
}

/** How long a step that has begun in time may still write: it reads the sheet first, and hands over at least one batch. */
const LAST_BATCH = 20_000;

/** What an execution works with. */
interface Desk {
  outside: Outside;
  book: HistoryBook;
}

/** Does as many steps of the run as fit. Never throws: what goes wrong ends the run and is told in it. */
export function workOn(
  outside: Outside,
  job: Job,
  record: RunRecord,
  time: WorkTime,
  book: HistoryBook = promptBook(outside),
): RunRecord {
  const desk = { outside, book };
  try {
    return workThrough(desk, job, record, time);
  } catch (error) {
    return giveUp(desk, job, readRun(outside, record.runId) ?? record, error);
  }
}

function workThrough(desk: Desk, job: Job, first: RunRecord, time: WorkTime): RunRecord {
  const { outside } = desk;
  const context = contextOf(outside, first, time);
  let record = first;
  let open: OpenJob<unknown> | undefined;
  while (record.state === '진행중' && outside.clock.now() < time.stepUntil) {
    const startedAt = outside.clock.now();
    const stop = stopAsked(outside, record.runId);
    if (stop !== undefined) return end(desk, job, record, '중지', stop);
    const begins = record.cursor === undefined;
    const questions = begins ? openQuestions(outside, job, record) : [];
    if (questions.length > 0) return ask(outside, job, record, questions);
    const cursor = begins ? job.plan(context, record.args) : record.cursor;
    open ??= job.open(context);
    const step = open.step(cursor);
    record = afterStep(desk, job, record, step, { begins, startedAt });
  }
  return record;
}

/** None once somebody was asked, whatever the answers were: the job does not do what was not agreed to. */
function openQuestions(outside: Outside, job: Job, { args }: RunRecord): string[] {
  const asked = askedSchema.safeParse(args).data?.asked;
  if (asked === undefined) return questionsOf(outside, job);
  settleFile(outside, job, asked);
  return [];
}

/** The run waits; whoever started it starts it once more with the answers. */
function ask(outside: Outside, job: Job, before: RunRecord, questions: string[]): RunRecord {
  const now = outside.clock.now();
  const record: RunRecord = { ...before, state: '질문', questions, touchedAt: now };
  return saved(outside, withLines(record, kstText(now), [`${job.title}: 먼저 확인할 것이 있습니다.`]));
}

function contextOf(outside: Outside, { mall: mallName, person, mode }: RunRecord, time: WorkTime): JobContext {
  const adapter = mallNamed(mallName);
  if (!adapter) throw new Refusal(`「${mallName}」은(는) 아직 연동하지 않는 제휴몰입니다.`);
  const preferences = readPreferences(outside.settings);
  const { requestsPerSecond } = preferences;
  const { http, clock } = outside;
  const account = once(() => accountFor(outside, mallName));
  const writeUntil = Math.max(time.retryUntil, time.stepUntil + LAST_BATCH);
  const limits = { requestsPerSecond, retryUntil: time.retryUntil, writeUntil };
  const mall = once(() => adapter.open({ account: account(), http, clock, ...limits }));
  return {
    outside,
    preferences,
    person,
    isRoutine: mode === '자동',
    isLate: () => clock.now() >= time.stepUntil,
    get mall() {
      return mall();
    },
    get sellerId() {
      return account().userId;
    },
  };
}

/** Makes it when it is first asked for: a job that needs no mall works without an account. */
function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

interface StepMoment {
  begins: boolean;
  startedAt: number;
}

/** History first, then the record: a death in between repeats a harmless step instead of losing its trace. */
function afterStep(
  { outside, book }: Desk,
  job: Job,
  before: RunRecord,
  step: Step<unknown>,
  { begins, startedAt }: StepMoment,
): RunRecord {
  const now = outside.clock.now();
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
  };
  const texts = [
    ...(begins ? [startText(job)] : []),
    ...step.notes.map(({ text }) => text),
    ...(ended ? [endText(job, step.summary ?? '')] : []),
  ];
  const told = step.notes.filter(({ history }) => history);
  const entries = [
    ...(begins ? [entry(job, record, { message: startText(job) })] : []),
    ...told.map(({ text, ...note }) => entry(job, record, { ...note, message: text })),
    ...(ended ? [entry(job, record, endOf(job, record, step.summary ?? ''))] : []),
  ];
  book.add(entries, told.length === 0 && step.failed === 0);
  return saved(outside, withLines(record, kstText(now), texts));
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
  const { runId, mode, person } = record;
  return { ...words, runId, mode, person, job: job.title, tab: job.tab };
}

function saved(outside: Outside, record: RunRecord): RunRecord {
  saveRun(outside, record);
  return record;
}

/** Ends a run before its work is done. */
function end({ outside, book }: Desk, job: Job, before: RunRecord, state: '중지' | '실패', reason: string): RunRecord {
  const now = outside.clock.now();
  const record: RunRecord = { ...before, state, touchedAt: now };
  const begins = before.lines.length === 0 ? [startText(job)] : [];
  const told = saved(outside, withLines(record, kstText(now), [...begins, endText(job, reason)]));
  const entries = [
    ...begins.map((message) => entry(job, record, { message })),
    entry(job, record, { ...endOf(job, record, reason), result: state === '실패' ? '실패' : '건너뜀' }),
  ];
  book.add(entries, false);
  return told;
}

function giveUp(desk: Desk, job: Job, record: RunRecord, error: unknown): RunRecord {
  const { outside } = desk;
  const reason = sayError(error, outside.log);
  try {
    return end(desk, job, record, '실패', reason);
  } catch (second) {
    outside.log.error(`history of ${record.runId}: ${sayError(second, outside.log)}`);
    return withLines({ ...record, state: '실패' }, kstText(outside.clock.now()), [endText(job, reason)]);
  }
}
