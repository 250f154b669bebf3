/** What a collection says of what its lists gave; each has its own words for it. */
import { results } from '../../tabs/common';
import type { JobContext, Note } from '../job';
import type { CollectLists } from './collect-lists';
import { type AskedLists, failureNotes } from './list-progress';
import type { Range } from './windows';

export interface CollectTexts {
  /** What the lists gave, such as `주문 묶음 3건`. */
  listed(count: number): string;
  unreadable(mall: string, count: number): string;
  /** The tabs whose rows may be mixed up. */
  tabs: string;
}

export function listNotes<List, Window extends Range>(
  { mall }: Pick<JobContext, 'mall'>,
  { lists, texts }: { lists: CollectLists<List, Window>; texts: CollectTexts },
  windows: readonly Window[],
  { items, failed, unreadable }: AskedLists,
): Note[] {
  const first = windows[0]?.from.slice(0, 16) ?? '';
  const last = windows[windows.length - 1]?.to.slice(0, 16) ?? '';
  const read = { text: `${first} ~ ${last} ${texts.listed(items.length)}`, history: false };
  return [read, ...problemNotes({ mall }, { lists, texts }, { failed, unreadable })];
}

/** Lists that failed, and entries that came without the number that identifies them. */
export function problemNotes<List, Window extends Range>(
  { mall }: Pick<JobContext, 'mall'>,
  { lists, texts }: { lists: CollectLists<List, Window>; texts: CollectTexts },
  { failed, unreadable }: Pick<AskedLists, 'failed' | 'unreadable'>,
): Note[] {
  const labels = new Map(lists.all(mall).map((list) => [lists.name(list), lists.label(list)]));
  const notes = failureNotes(failed, (name) => labels.get(name) ?? name);
  if (unreadable === 0) return notes;
  return [...notes, { text: texts.unreadable(mall.name, unreadable), history: true, result: results.unknown }];
}
