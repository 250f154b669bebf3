/**
 * Open questions from before the days of the watermark: their lists are read again, a bounded number a run, going round so
 * that each has its turn. Only so an answer that was given elsewhere, or a deletion, is seen.
 */

import type { JobContext } from '../../engine/job';
import type { InquiryKind, InquiryWindow } from '../../mall/port/inquiries';
import { partOf } from '../../mall/port/mall';
import { addDays, kstDate, kstText } from '../../rules/kst';
import { inquiriesTab, inquiryStates } from '../../tabs/inquiries.tab';
import { type AskedInquiries, askInquiries, inquiryList } from './inquiry-lists';
import { kindNamed } from './judge-inquiry';
import {
  isOpen,
  type RecordedInquiries,
  recordInquiries,
  type StandingInquiry,
  watchedInquiries,
} from './record-inquiries';

/** Lists in one run. */
export const MOST_LISTS = 10;
/** A list that came empty by mistake is put right by a later look. */
const DELETED_DAYS = 2;

/** From which day (`yyyy-MM-dd`) each kind was read in this run; others are left alone. */
export type Since = Readonly<Record<string, string>>;

export interface RereadInquiries {
  /** Lists that may still be read in this run. */
  left: number;
  lists: number;
  asked: AskedInquiries | undefined;
  written: RecordedInquiries;
}

/**
 * Reads some lists again and writes what changed. `stand`: the watched rows, where they were read without a remote call
 * since. Throws `MallError` and `SheetError`.
 */
export function rereadOpenInquiries(
  context: JobContext,
  since: Since,
  left: number,
  stand: readonly StandingInquiry[] | undefined,
): RereadInquiries {
  const windows = left > 0 ? oldWindows(context, since, stand ?? watchedInquiries(context.outside)) : [];
  const now = inTurn(context, windows).slice(0, Math.min(left, context.mall.batchSize));
  const last = now[now.length - 1];
  if (!last)
    return {
      left: 0,
      lists: 0,
      asked: undefined,
      written: { added: [], changed: [], mixed: [], deleted: [], stand: [] },
    };
  const asked = askInquiries(context.mall, [...now].sort(byTime), kstText(context.outside.clock.now()));
  const written = recordInquiries(context, asked);
  context.outside.settings.document.set(turnKey(context), nameOf(last));
  const isOver = asked.failed.size > 0;
  return { left: isOver ? 0 : Math.min(left, windows.length) - now.length, lists: now.length, asked, written };
}

/** As few lists as hold all of these questions: each begins on the first day that no earlier one has. */
function oldWindows(context: JobContext, since: Since, stand: readonly StandingInquiry[]): InquiryWindow[] {
  const days = oldDays(context, since, stand);
  const windows: InquiryWindow[] = [];
  for (const [kind, asked] of days) {
    const sorted = [...asked].sort();
    const latest = sorted[sorted.length - 1] ?? '';
    let covered = '';
    for (const day of sorted) {
      if (day <= covered) continue;
      const [window] = partOf(context.mall, 'inquiries').windows(kind, day, `${latest} 23:59:59`);
      if (window) windows.push(window);
      covered = window?.to ?? day;
    }
  }
  return windows.sort(byTime);
}

function oldDays(context: JobContext, since: Since, stand: readonly StandingInquiry[]): Map<InquiryKind, Set<string>> {
  const { mall, sellerId } = context;
  const days = new Map<InquiryKind, Set<string>>();
  for (const row of stand) {
    const { values } = row;
    const kind = kindNamed(values.kind);
    const day = values.askedAt?.slice(0, 10);
    const from = kind && since[inquiryList(kind)];
    const isOurs = values.mall === mall.name && values.sellerId === sellerId;
    if (!kind || !day || !isOurs || from === undefined || day >= from || !isWatched(context, row)) continue;
    days.set(kind, (days.get(kind) ?? new Set()).add(day));
  }
  return days;
}

function isWatched({ outside }: JobContext, row: StandingInquiry): boolean {
  const { state, processedAt = '' } = row.values;
  const isFresh = processedAt > (addDays(kstDate(outside.clock.now()), -DELETED_DAYS) ?? '');
  return isOpen(row) || (state === inquiryStates.deleted && isFresh);
}

const nameOf = ({ from, kind }: InquiryWindow): string => `${from} ${kind}`;

const byTime = (one: InquiryWindow, other: InquiryWindow): number => (nameOf(one) < nameOf(other) ? -1 : 1);

const turnKey = ({ mall, sellerId }: JobContext): string => `reread:${inquiriesTab.name}:${mall.name}:${sellerId}`;

/** Those behind the last one read come first. */
function inTurn(context: JobContext, windows: readonly InquiryWindow[]): InquiryWindow[] {
  const last = context.outside.settings.document.get(turnKey(context)) ?? '';
  const start = windows.findIndex((window) => nameOf(window) > last);
  return [...windows.slice(Math.max(start, 0)), ...windows.slice(0, Math.max(start, 0))];
}
