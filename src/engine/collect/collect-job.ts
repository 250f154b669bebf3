/**
 * What the jobs that collect have in common: they ask the mall's lists since the last time, window by window, put what came
 * into the sheet, move the watermarks behind it, and then read again what no list gives any more.
 */
import type * as z from 'zod';
import type { Tab } from '../../sheet';
import type { News } from '../collection-news';
import { defineJob, type Job, type JobContext, type Note, type Step } from '../job';
import {
  beginCollection,
  type CollectArgs,
  type CollectCursor,
  type CollectLists,
  collectArgs,
  pendingWindows,
} from './collect-lists';
import { type CollectTexts, listNotes } from './collect-notes';
import { noteLookedAt } from './daily-scan';
import { type AskedLists, askOrNote, moveOn } from './list-progress';
import { mixedNotes, mixedSummary } from './mixed-notes';
import type { Range } from './windows';

/** Where a collection stands: its cursor, and what it need not look up again in this execution. */
export interface Kept<Cursor, Memory> {
  cursor: Cursor;
  memory: Memory;
}

/** What became of what the lists gave; the cursor with its own counts. */
export interface Recorded<Cursor, Memory> extends Kept<Cursor, Memory> {
  /** Rows that are mixed up with others, each by a name of its own. */
  mixed: readonly string[];
  notes: Note[];
}

/** What became of what was read again. */
export interface ReadAgain<Cursor, Memory> extends Recorded<Cursor, Memory> {
  ok: number;
  failed: number;
  /** What was done now and what is left, in the units of progress; the collection is over when nothing is. */
  units: number;
  left: number;
}

interface CollectWords<List, Window extends Range, Asked extends AskedLists, Cursor extends CollectCursor, Memory> {
  name: string;
  title: string;
  tab: Tab;
  lists: CollectLists<List, Window>;
  texts: CollectTexts;
  cursor: z.ZodType<Cursor>;
  /** The cursor's own part. */
  begin(context: JobContext, begun: CollectCursor): Cursor;
  /** Of an execution that has done nothing yet. */
  memory: Memory;
  /** Those of the pending windows that the next step asks for. */
  windows(context: JobContext, cursor: Cursor, pending: readonly Window[]): readonly Window[];
  /** Throws `MallError` when nothing can be asked at all (key, quota). */
  ask(context: JobContext, windows: readonly Window[], cursor: Cursor): Asked;
  /** Puts what the lists gave into the sheet; done again it changes nothing more. */
  record(context: JobContext, asked: Asked, kept: Kept<Cursor, Memory>): Recorded<Cursor, Memory>;
  /** A step of what follows the lists. */
  readAgain(context: JobContext, kept: Kept<Cursor, Memory>): ReadAgain<Cursor, Memory>;
  news(cursor: Cursor): News[];
  summary(cursor: Cursor): string;
}

interface StepDone<Cursor, Memory> {
  step: Step<Cursor>;
  memory: Memory;
  mixed: readonly string[];
}

export function defineCollectJob<
  List,
  Window extends Range,
  Asked extends AskedLists,
  Cursor extends CollectCursor,
  Memory,
>(words: CollectWords<List, Window, Asked, Cursor, Memory>): Job {
  return defineJob<CollectArgs, Cursor>({
    name: words.name,
    title: words.title,
    collects: true,
    tab: words.tab.name,
    args: collectArgs,
    cursor: words.cursor,
    plan: (context, args) => words.begin(context, beginCollection(context, words.lists, args)),
    open(context) {
      let { memory } = words;
      let mixed: ReadonlySet<string> = new Set();
      return {
        step(cursor) {
          const hasLists = Object.keys(cursor.from).length > 0;
          const done = hasLists
            ? listStep(context, words, { cursor, memory })
            : againStep(context, words, { cursor, memory });
          memory = done.memory;
          mixed = new Set([...mixed, ...done.mixed]);
          return done.step.next === undefined ? withMixed(done.step, words.texts.tabs, mixed) : done.step;
        },
      };
    },
  });
}

/**
 * Once a day the windows reach further back: what a list has left out, or shows late. Nothing is written where nothing is new,
 * and a watermark never moves back.
 */
function listStep<List, Window extends Range, Asked extends AskedLists, Cursor extends CollectCursor, Memory>(
  context: JobContext,
  words: CollectWords<List, Window, Asked, Cursor, Memory>,
  kept: Kept<Cursor, Memory>,
): StepDone<Cursor, Memory> {
  const { cursor } = kept;
  const { lists, texts } = words;
  const { mall } = context;
  const windows = words.windows(context, cursor, pendingWindows(lists, mall, cursor));
  const asking = windows.map(lists.nameOf);
  const asked = askOrNote(context, asking, () => words.ask(context, windows, cursor));
  const recorded = words.record(context, asked, kept);
  // A list that this version knows no more is over.
  const from = windows.length === 0 ? {} : moveOn(context, cursor, asking, asked);
  const late = asked.failed.size > 0 ? {} : cursor.late;
  const isOver = Object.keys(from).length === 0;
  if (isOver && Object.keys(late).length > 0) noteLookedAt(context, lists.lookBack.part);
  const done = cursor.done + windows.length;
  const next: Cursor = { ...recorded.cursor, from, late, done };
  return {
    step: {
      ...{ next, done, total: done + pendingWindows(lists, mall, next).length },
      ...{ ok: asked.items.length, failed: asked.failed.size, skipped: 0 },
      notes: [...listNotes(context, { lists, texts }, windows, asked), ...recorded.notes],
    },
    memory: recorded.memory,
    mixed: recorded.mixed,
  };
}

function againStep<List, Window extends Range, Asked extends AskedLists, Cursor extends CollectCursor, Memory>(
  context: JobContext,
  words: CollectWords<List, Window, Asked, Cursor, Memory>,
  kept: Kept<Cursor, Memory>,
): StepDone<Cursor, Memory> {
  const { cursor, memory, mixed, notes, ok, failed, units, left } = words.readAgain(context, kept);
  const done = kept.cursor.done + units;
  const next: Cursor = { ...cursor, done };
  const step = { next, done, total: done + left, ok, failed, skipped: 0, notes };
  const end = { next: undefined, news: words.news(next), summary: words.summary(next) };
  return { step: left > 0 ? step : { ...step, ...end }, memory, mixed };
}

/** The last step says what was left as it is. */
const withMixed = <Cursor>(step: Step<Cursor>, tabs: string, mixed: ReadonlySet<string>): Step<Cursor> => ({
  ...step,
  notes: [...step.notes, ...mixedNotes(tabs, mixed)],
  summary: `${step.summary ?? ''}${mixedSummary(mixed)}`,
});
