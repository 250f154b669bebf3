/** Where the texts of a disclosure (품목고시) end up: a slot an item, filled from one place of writing. */
import { type Finding, mistake } from '../finding';
import { josa } from '../josa';
import { quoted } from '../nearest';
import type { NoticeEntry } from './lines';
import type { ItemMatch, ItemMatcher } from './match-item';

/** What was written for one item: for it alone, for parts of it, or for it together with others. */
interface Slot {
  whole?: string;
  shared?: string;
  parts: ReadonlyMap<number, string>;
}

export type Slots = ReadonlyMap<string, Slot>;

/** Entries with what each of them means, in one place of writing (the tab, or the lines of a product). */
export interface MatchedEntry extends NoticeEntry {
  match: ItemMatch;
}

export const matchEntries = (entries: readonly NoticeEntry[], matcher: ItemMatcher): MatchedEntry[] =>
  entries.map((entry) => ({ ...entry, match: matcher(entry.item) }));

const noSlot: Slot = { parts: new Map() };

/** Fills the slots; of two entries for one place the first stays, `doubledItems` tells of the other. */
export function fillSlots(entries: readonly MatchedEntry[]): Slots {
  const slots = new Map<string, Slot>();
  const change = (item: string, made: (slot: Slot) => Slot) => slots.set(item, made(slots.get(item) ?? noSlot));
  for (const { match, text } of entries) {
    if (match.kind === 'whole') change(match.item, (slot) => ({ whole: text, ...slot }));
    if (match.kind === 'several') for (const item of match.items) change(item, (slot) => ({ shared: text, ...slot }));
    if (match.kind === 'part') {
      change(match.item, (slot) => ({ ...slot, parts: new Map([[match.place, text], ...slot.parts]) }));
    }
  }
  return slots;
}

/** The slots of `under` with those of `over` put on top; parts are put on top one by one. */
export function overlay(under: Slots, over: Slots): Slots {
  const laid = new Map(under);
  for (const [item, slot] of over) {
    const onlyParts = slot.whole === undefined && slot.shared === undefined;
    laid.set(item, onlyParts ? { parts: new Map([...(under.get(item)?.parts ?? []), ...slot.parts]) } : slot);
  }
  return laid;
}

/** The text for an item, its parts in order with a stroke between them; `undefined` where nothing was written. */
export function textOf(slot: Slot | undefined): string | undefined {
  if (slot?.whole !== undefined) return slot.whole;
  const parts = [...(slot?.parts ?? [])].sort(([one], [other]) => one - other);
  return parts.length > 0 ? parts.map(([, text]) => text).join(' / ') : slot?.shared;
}

/** What an entry lays claim to, so that two of one claim contradict each other; nothing for what has no single place. */
function claimOf(match: ItemMatch): string | undefined {
  if (match.kind === 'whole' || match.kind === 'elsewhere') return match.item;
  return match.kind === 'part' ? `${match.item} ${match.place}` : undefined;
}

/** An error for each entry that says again what another one of the same place of writing says. */
export function doubledItems(entries: readonly MatchedEntry[]): Finding[] {
  const first = new Map<string, string>();
  return entries.flatMap(({ item, match }) => {
    const claim = claimOf(match);
    const earlier = claim === undefined ? undefined : first.get(claim);
    if (claim !== undefined && earlier === undefined) first.set(claim, item);
    if (earlier === undefined) return [];
    return [mistake(josa`${quoted(earlier)}과(와) ${quoted(item)}은(는) 같은 항목입니다. 하나만 남겨 주세요.`)];
  });
}
