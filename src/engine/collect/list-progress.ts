/** How far each list of the mall has been asked in a run; one that fails stops no other, and its watermark stands still. */
import { MallError, type Outcome } from '../../mall/port/mall';
import { josa } from '../../rules/josa';
import type { JobContext, Note } from '../job';
import { type ListResult, noteCollected, sourceOf } from './watermarks';

/** What asking for some windows told. */
export interface ListReads<Value> {
  values: Value[];
  /** Up to where a list is known without a gap; missing when its first window failed. */
  reached: Map<string, string>;
  /** Why a list stopped, in Korean. */
  failed: Map<string, string>;
}

/** What came of it, sorted out. */
export interface AskedLists extends Omit<ListReads<unknown>, 'values'> {
  /** Each once. */
  items: readonly unknown[];
  /** Entries that came without the number that identifies them. */
  unreadable: number;
}

/** `windows` are sorted by time; one outcome each, in order. */
export function listReads<Value>(
  windows: readonly { list: string; to: string }[],
  outcomes: readonly Outcome<Value>[],
): ListReads<Value> {
  const reads: ListReads<Value> = { values: [], reached: new Map(), failed: new Map() };
  windows.forEach(({ list, to }, at) => {
    const outcome = outcomes[at] ?? { ok: false, error: new MallError('unexpected', '제휴몰의 답이 모자랍니다.') };
    if (!outcome.ok) {
      if (!reads.failed.has(list)) reads.failed.set(list, outcome.error.userMessage);
      return;
    }
    reads.values.push(outcome.value);
    if (!reads.failed.has(list)) reads.reached.set(list, to);
  });
  return reads;
}

export interface ListProgress {
  /** From where each list has still to be asked; one that is done or has failed is missing. */
  from: Readonly<Record<string, string>>;
  to: string;
  /** A range that the seller chose: the watermarks are left alone. */
  chosen: boolean;
}

/** Asks; when the mall answers nothing at all, each list's state says so before the run ends. */
export function askOrNote<Asked>(context: JobContext, lists: Iterable<string>, ask: () => Asked): Asked {
  try {
    return ask();
  } catch (error) {
    if (error instanceof MallError) {
      const listResult = { ok: false, message: error.userMessage };
      noteCollected(context.outside, sourceOf(context), new Map([...lists].map((list) => [list, listResult])));
    }
    throw error;
  }
}

/** The rows stand in the sheet: now the watermarks may move. A list that failed is not asked any more in this run. */
export function moveOn(
  context: JobContext,
  progress: ListProgress,
  lists: Iterable<string>,
  { reached, failed }: Omit<ListReads<unknown>, 'values'>,
): Record<string, string> {
  const from = { ...progress.from };
  const listResults = new Map<string, ListResult>();
  for (const list of new Set(lists)) {
    const until = reached.get(list);
    const reason = failed.get(list);
    const known = progress.chosen ? {} : { until, since: progress.from[list] };
    listResults.set(list, { ok: reason === undefined, message: reason ?? '', ...known });
    if (reason !== undefined || (until ?? '') >= progress.to) delete from[list];
    else if (until !== undefined) from[list] = until;
  }
  noteCollected(context.outside, sourceOf(context), listResults);
  return from;
}

export const failureNotes = (failed: ReadonlyMap<string, string>, labelOf: (list: string) => string): Note[] =>
  [...failed].map(([list, reason]) => ({
    text: josa`${labelOf(list)}을(를) 가져오지 못했습니다. ${reason} 다음 수집에서 이어서 가져옵니다.`,
    history: true,
    result: '실패',
  }));

/** As many windows as go into so many questions, but the same stretch of time for every list. */
export const windowsAtOnce = (lists: number, questions: number): number =>
  Math.max(Math.floor(questions / lists) * lists, 1);
