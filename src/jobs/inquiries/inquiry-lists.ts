/** Asks the mall's lists of some days and sorts out what came: questions, which days are known whole, what failed. */

import { failureNotes, type ListReads, listReads } from '../../engine/collect/list-progress';
import type { Note } from '../../engine/job';
import { type Inquiry, type InquiryKind, type InquiryWindow, inquiryKinds } from '../../mall/port/inquiries';
import type { Mall } from '../../mall/port/mall';
import { addDays } from '../../rules/kst';

/** The name of a kind's watermark. */
export const inquiryList = (kind: InquiryKind) => `inquiry:${kind}` as const;
export type InquiryList = ReturnType<typeof inquiryList>;

export const inquiryKindsKnown = Object.keys(inquiryKinds) as InquiryKind[];
export const inquiryLists: readonly InquiryList[] = inquiryKindsKnown.map(inquiryList);

export interface AskedInquiries extends Omit<ListReads<unknown>, 'values'> {
  /** Each once. */
  inquiries: Inquiry[];
  /** Days of which everything came: a question of ours that is not among them is not there any more. */
  whole: InquiryWindow[];
  /** Entries that came without the number that identifies them. */
  unreadable: number;
}

/**
 * `windows` are sorted by time; a list reaches up to the end of its days, but not beyond `now` (KST text). Throws
 * `MallError` when none can be asked at all (key, quota).
 */
export function askInquiries(mall: Mall, windows: readonly InquiryWindow[], now: string): AskedInquiries {
  const outcomes = mall.inquiries.collect(windows);
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
    inquiries: [...new Map(listed.map((inquiry) => [`${inquiry.kind} ${inquiry.inquiryId}`, inquiry])).values()],
    whole: windows.filter((_, at) => isWhole(at)),
    unreadable: values.reduce((sum, { unreadable }) => sum + unreadable, 0),
    ...{ reached, failed },
  };
}

const earlier = (one: string, other: string): string => (one < other ? one : other);

export function problemNotes({ failed, unreadable }: AskedInquiries): Note[] {
  const notes = failureNotes(failed, labelOf);
  if (unreadable === 0) return notes;
  const text = `번호가 없어 읽지 못한 문의가 ${unreadable}건 있습니다. 위메프 파트너에서 확인해 주세요.`;
  return [...notes, { text, history: true, result: '확인필요' }];
}

const labelOf = (list: string): string => {
  const kind = inquiryKindsKnown.find((one) => inquiryList(one) === list);
  return kind ? inquiryKinds[kind] : list;
};
