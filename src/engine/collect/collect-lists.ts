/** Which lists of the mall a collection asks: the arguments, the beginning of its cursor, and the windows still to be asked. */
import * as z from 'zod';
import type { Mall } from '../../mall/port/mall';
import { kstText } from '../../rules/kst';
import { Refusal } from '../../rules/refusal';
import type { JobContext } from '../job';
import { isLookedAt, type Part } from './daily-scan';
import { chosenRange, lateRanges, type Range, sinceLastTime } from './windows';

export const collectArgs = z.object({
  /** Labels such as 신규주문; all that the mall lists when missing. */
  kinds: z.array(z.string()).optional(),
  /** `yyyy-MM-dd` or with a time; both or none. Such a collection leaves the watermarks alone. */
  from: z.string().optional(),
  to: z.string().optional(),
});
export type CollectArgs = z.infer<typeof collectArgs>;

/** By the names of lists, KST texts. */
const byList = z.record(z.string(), z.string());

/** What every collection has to know; runs that an earlier version began hold it too, so no name here changes. */
export const collectCursor = z.object({
  /** From where each list has still to be asked; one that is done or has failed is missing. */
  from: byList,
  to: z.string(),
  /**
   * Where the look back of once a day ends and the usual question begins; none where it is not due, has failed, or an earlier
   * version began the run.
   */
  late: byList.catch({}),
  /** A range that the seller chose: the watermarks, and what stands open, are left alone. */
  chosen: z.boolean(),
  done: z.number(),
  /** Rows. */
  added: z.number(),
  changed: z.number(),
});
export type CollectCursor = z.infer<typeof collectCursor>;

export interface CollectLists<List, Window extends Range> {
  /** In the order in which they are asked. */
  all(mall: Mall): readonly List[];
  /** In cursors, and of its watermark. */
  name(list: List): string;
  /** As the seller calls it. */
  label(list: List): string;
  windows(mall: Mall, list: List, from: string, to: string): Window[];
  /** The name of the list that a window is of. */
  nameOf(window: Window): string;
  /** What is said of a label that is none of theirs. */
  unknown(label: string, labels: string): string;
  /** What is looked through some days back, once a day: whatever they have left out, or show late. */
  lookBack: { part: Part; days: number; lists(mall: Mall): readonly List[] };
}

/** Throws `Refusal` for a range or a kind that makes no sense. */
export function beginCollection<List, Window extends Range>(
  context: JobContext,
  lists: CollectLists<List, Window>,
  args: CollectArgs,
): CollectCursor {
  const { mall, outside } = context;
  const { part, days, lists: lookBack } = lists.lookBack;
  const range = chosenRange(args.from, args.to);
  const names = wanted(lists, mall, args).map(lists.name);
  const startOf = range ? () => range.from : sinceLastTime(context);
  const isDue = range === undefined && names.length === lists.all(mall).length && !isLookedAt(context, part);
  const late = isDue ? lateRanges(context, lookBack(mall).map(lists.name), days) : {};
  const from = names.map((name) => [name, late[name]?.from ?? startOf(name)] as const);
  return {
    from: Object.fromEntries(from),
    to: range?.to ?? kstText(outside.clock.now()),
    late: Object.fromEntries(Object.entries(late).map(([name, { to }]) => [name, to])),
    chosen: range !== undefined,
    ...{ done: 0, added: 0, changed: 0 },
  };
}

function wanted<List, Window extends Range>(
  lists: CollectLists<List, Window>,
  mall: Mall,
  { kinds = [] }: CollectArgs,
): readonly List[] {
  const all = lists.all(mall);
  if (kinds.length === 0) return all;
  return kinds.map((label) => {
    const list = all.find((one) => lists.label(one) === label);
    if (list !== undefined) return list;
    throw new Refusal(lists.unknown(label, all.map(lists.label).join(', ')));
  });
}

/** Oldest first, so that after an outage the sheet fills up in the order of time. */
export function pendingWindows<List, Window extends Range>(
  lists: CollectLists<List, Window>,
  mall: Mall,
  { from, to }: Pick<CollectCursor, 'from' | 'to'>,
): Window[] {
  const windows = lists.all(mall).flatMap((list) => {
    const start = from[lists.name(list)];
    return start === undefined ? [] : lists.windows(mall, list, start, to);
  });
  return windows.sort((left, right) => (left.from < right.from ? -1 : Number(left.from > right.from)));
}
