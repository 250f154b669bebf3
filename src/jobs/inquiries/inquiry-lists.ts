/** The mall's lists of questions; asks them for some days and sorts out what came: questions, which days are known whole, what failed. */

import type { CollectLists } from '../../engine/collect/collect-lists';
import type { CollectTexts } from '../../engine/collect/collect-notes';
import { type AskedLists, listReads } from '../../engine/collect/list-progress';
import { LATE_DAYS } from '../../engine/collect/windows';
import { type Inquiry, type InquiryKind, type InquiryWindow, inquiryKinds } from '../../mall/port/inquiries';
import { type Mall, partOf } from '../../mall/port/mall';
import { josa } from '../../rules/josa';
import { addDays } from '../../rules/kst';
import { inquiriesTab } from '../../tabs/inquiries.tab';

/** The name of a kind's watermark. */
export const inquiryList = (kind: InquiryKind): string => `inquiry:${kind}`;

export const inquiryLists: CollectLists<InquiryKind, InquiryWindow> = {
  all: (mall) => partOf(mall, 'inquiries').kinds,
  name: inquiryList,
  label: (kind) => inquiryKinds[kind],
  windows: (mall, kind, from, to) => partOf(mall, 'inquiries').windows(kind, from, to),
  nameOf: ({ kind }) => inquiryList(kind),
  unknown: (label, labels) => josa`「${label}」은(는) 가져올 수 있는 문의가 아닙니다. ${labels} 가운데에서 고르세요.`,
  // A list gives a week, so that looking some days back asks no more.
  lookBack: { part: 'inquiryLists', days: LATE_DAYS, lists: (mall) => partOf(mall, 'inquiries').kinds },
};

export const inquiryTexts: CollectTexts = {
  listed: (count) => `문의 ${count}건`,
  unreadable: (mall, unreadable) =>
    `번호가 없어 읽지 못한 문의가 ${unreadable}건 있습니다. ${mall} 파트너에서 확인해 주세요.`,
  tabs: `「${inquiriesTab.name}」`,
};

export interface AskedInquiries extends AskedLists {
  /** Each once. */
  items: Inquiry[];
  /** Days of which everything came: a question of ours that is not among them is not there any more. */
  whole: InquiryWindow[];
}

/**
 * `windows` are sorted by time; a list reaches up to the end of its days, but not beyond `now` (KST text). Throws
 * `MallError` when none can be asked at all (key, quota).
 */
export function askInquiries(mall: Mall, windows: readonly InquiryWindow[], now: string): AskedInquiries {
  const outcomes = partOf(mall, 'inquiries').collect(windows);
  const { values, reached, failed } = listReads(
    windows.map(({ kind, to }) => ({ list: inquiryList(kind), to: earlier(`${addDays(to, 1) ?? to} 00:00:00`, now) })),
    outcomes,
  );
  const listed = values.flatMap(({ inquiries }) => inquiries);
  const isWhole = (at: number): boolean => {
    const outcome = outcomes[at];
    return outcome?.ok === true && outcome.value.unreadable === 0;
  };
  return {
    items: [...new Map(listed.map((inquiry) => [`${inquiry.kind} ${inquiry.inquiryId}`, inquiry])).values()],
    whole: windows.filter((_, at) => isWhole(at)),
    unreadable: values.reduce((sum, { unreadable }) => sum + unreadable, 0),
    ...{ reached, failed },
  };
}

const earlier = (one: string, other: string): string => (one < other ? one : other);
