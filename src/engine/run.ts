/** 실행: a job at work, as it is kept in a document property so that the next execution can go on with it. */
import * as z from 'zod';
import type { Outside } from '../ports';
import { kstText } from '../rules/kst';
import { utf8Bytes } from '../rules/product/characters';
import { parseJson, readJson, writeJson } from '../store/json-store';
import { type News, newsSchema } from './collection-news';
import { countsText, noRows, rowCountsSchema } from './row-counts';

const states = ['진행중', '완료', '중지', '실패', '질문'] as const;
export type RunState = (typeof states)[number];

const line = z.object({ at: z.string(), text: z.string() });
export type RunLine = z.infer<typeof line>;

const schema = z.object({
  runId: z.string(),
  job: z.string(),
  /** The account that it works for; blank where it is done once for the whole file. */
  mall: z.string(),
  /** Blank also in runs of a version with one account. */
  sellerId: z.string().default(''),
  mode: z.enum(['수동', '자동']),
  /** E-mail of who started it: the key is in that person's properties. */
  person: z.string(),
  args: z.unknown().optional(),
  /** How many rows the seller chose for it (kept-keys.ts); missing when every row with 작업 is meant. */
  chosen: z.number().optional(),
  /** Missing until the run is planned. */
  cursor: z.unknown().optional(),
  state: z.enum(states),
  startedAt: z.number(),
  touchedAt: z.number(),
  workedMs: z.number(),
  done: z.number(),
  total: z.number(),
  ok: z.number(),
  failed: z.number(),
  skipped: z.number(),
  lines: z.array(line),
  /** What was told to rows so far. */
  rows: rowCountsSchema.default(noRows),
  news: z.array(newsSchema).default([]),
  /** What has to be answered before the run may begin; with state 질문. */
  questions: z.array(z.string()).default([]),
});

export type RunRecord = z.infer<typeof schema>;

/** What the sidebar and the menu are told of a run. */
export interface Run {
  runId: string;
  job: string;
  /** The account that it works for; blank for a job that is done once for the whole file. */
  mall: string;
  sellerId: string;
  state: RunState;
  done: number;
  total: number;
  ok: number;
  failed: number;
  skipped: number;
  /** A guess from the pace so far; 0 when nothing is left. */
  secondsLeft: number;
  lines: RunLine[];
  questions: string[];
  /** What came of its rows, in their own words; blank for a run that tells none. */
  outcome: string;
  news: News[];
}

const PREFIX = 'run:';
const STOP = 'stop:';
const KEEP = 12;
/** An untouched run belongs to nobody any more: its execution has died or its sidebar was closed. */
const LEASE = 60_000;
const DAY = 86_400_000;
/** Whatever a run may wait for, it comes no more. */
const FORGOTTEN = 30 * DAY;
const LINES = 30;
const LINE_LENGTH = 200;
/** A property takes 9 KB of UTF-8, in which Hangul has three bytes; the rest is for cursor and arguments. */
const LINES_BYTES = 4_000;

type Where = Pick<Outside, 'settings' | 'clock'>;
/** Properties by their keys. */
type Kept = ReadonlyMap<string, string>;

export interface RunRequest {
  job: string;
  mall: string;
  sellerId: string;
  mode: RunRecord['mode'];
  person: string;
  args: unknown;
  chosen?: number | undefined;
}

/** All properties of the document in one call; with them runs are made and forgotten. */
export const keptNow = ({ settings }: Pick<Outside, 'settings'>): Map<string, string> => settings.document.entries('');

/**
 * Registers a run; nothing is done yet. The oldest ended runs are forgotten. `prepare` is what must stand before the run
 * does, by its number.
 */
export function newRun(where: Where, request: RunRequest, prepare: (runId: string) => void = () => {}): RunRecord {
  const kept = keptNow(where);
  const now = where.clock.now();
  const record = blankRun(request, newRunId(kept, now, 1), now);
  prepare(record.runId);
  saveRun(where, record);
  forgetOldRuns(where, kept);
  return record;
}

/** Where the numbers of drafts begin: a run registered in the same second does not see them. */
const DRAFTS = 101;

/** A run that is not kept yet; its number is taken from now on. */
export function draftRun({ clock }: Pick<Outside, 'clock'>, request: RunRequest, kept: Map<string, string>): RunRecord {
  const record = blankRun(request, newRunId(kept, clock.now(), DRAFTS), clock.now());
  kept.set(PREFIX + record.runId, '');
  return record;
}

const blankRun = (request: RunRequest, runId: string, now: number): RunRecord => ({
  ...request,
  runId,
  cursor: undefined,
  state: '진행중',
  startedAt: now,
  touchedAt: now,
  ...{ workedMs: 0, done: 0, total: 0, ok: 0, failed: 0, skipped: 0 },
  ...{ rows: noRows, news: [] },
  lines: [],
  questions: [],
});

/** The moment as digits and a suffix, so that two runs of one second stay apart. */
function newRunId(kept: Kept, now: number, first: number): string {
  const stem = kstText(now).replace(/\D/g, '');
  let suffix = first;
  while (kept.has(`${PREFIX}${stem}-${suffix}`)) suffix += 1;
  return `${stem}-${suffix}`;
}

export const saveRun = ({ settings }: Where, record: RunRecord): void =>
  writeJson(settings.document, PREFIX + record.runId, record);

export const readRun = ({ settings }: Pick<Outside, 'settings'>, runId: string): RunRecord | undefined =>
  readJson(settings.document, PREFIX + runId, schema);

/** Asks for the run to end before its next step; kept apart, so that the working execution cannot write over it. */
export const askToStop = ({ settings }: Pick<Outside, 'settings'>, runId: string, why: string): void =>
  settings.document.set(STOP + runId, why);

/** Why the run is to end, in Korean. */
export const stopAsked = ({ settings }: Pick<Outside, 'settings'>, runId: string): string | undefined =>
  settings.document.get(STOP + runId);

/** Newest first; all in one call. */
export const allRuns = ({ settings }: Pick<Outside, 'settings'>): RunRecord[] =>
  runsIn(settings.document.entries(PREFIX));

/** Newest first. */
export function runsIn(kept: Kept): RunRecord[] {
  const runs = [...kept].flatMap(([key, text]) => (key.startsWith(PREFIX) ? (parseJson(text, schema) ?? []) : []));
  return runs.sort((left, right) => (left.runId < right.runId ? 1 : -1));
}

export const isOpen = ({ state }: RunRecord): boolean => state === '진행중';
const restedFor = ({ clock }: Pick<Outside, 'clock'>, { touchedAt }: RunRecord): number => clock.now() - touchedAt;

/** Begun, and nobody works on it any more. */
export const isLeft = (where: Pick<Outside, 'clock'>, record: RunRecord): boolean =>
  isOpen(record) && restedFor(where, record) > LEASE;

/** Left for so long that its person does not come back to it. */
export const isLeftForADay = (where: Pick<Outside, 'clock'>, record: RunRecord): boolean =>
  isOpen(record) && restedFor(where, record) > DAY;

/** Of those that were kept before a new one came. */
export function forgetOldRuns(where: Where, kept: Kept): void {
  const all = runsIn(kept);
  const ended = all.filter(({ state }) => state !== '진행중');
  const lost = all.filter((record) => isOpen(record) && restedFor(where, record) > FORGOTTEN);
  for (const { runId } of [...ended.slice(KEEP), ...lost]) {
    for (const key of [PREFIX + runId, STOP + runId]) if (kept.has(key)) where.settings.document.remove(key);
  }
}

/** The record with lines added; the oldest go. */
export function withLines(record: RunRecord, at: string, texts: readonly string[]): RunRecord {
  const added = texts.map((text) => ({ at, text: text.slice(0, LINE_LENGTH) }));
  return { ...record, lines: newest([...record.lines, ...added].slice(-LINES)) };
}

/** As many of the last lines as the property has room for. */
function newest(lines: readonly RunLine[]): RunLine[] {
  let first = lines.length;
  let bytes = 0;
  for (const line of [...lines].reverse()) {
    bytes += utf8Bytes(JSON.stringify(line));
    if (bytes > LINES_BYTES) break;
    first -= 1;
  }
  return lines.slice(first);
}

/** The public face of a run; nothing of its cursor or arguments. */
export function runView(record: RunRecord): Run {
  const { runId, job, mall, sellerId, state, done, total, ok, failed, skipped, lines, questions, news } = record;
  const left = state === '진행중' ? Math.max(total - done, 0) : 0;
  const secondsLeft = done > 0 ? Math.ceil((record.workedMs / 1000 / done) * left) : left;
  return {
    runId,
    job,
    mall,
    sellerId,
    state,
    done,
    total: Math.max(total, done),
    ok,
    failed,
    skipped,
    secondsLeft,
    lines,
    questions,
    outcome: countsText(record.rows),
    news,
  };
}
