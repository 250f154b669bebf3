/** A row of 문의 as something to be answered: what stands in the way, and whether the answer may be kept as 답변저장. */
import { type InquiryKind, inquiryKinds } from '../../mall/port/inquiries';
import type { AnswerLimits } from '../../rules/inquiry/answer';
import { answerFindings } from '../../rules/inquiry/answer';
import { columnOf, type PartOf, type Problem, type Row } from '../../sheet';
import { inquiriesTab, inquiryStates } from '../../tabs/inquiries.tab';
import { verdictOfInquiry } from './inquiry-acts';

export type InquiryRow = Row<typeof inquiriesTab>;
export type InquiryPart = PartOf<typeof inquiriesTab>;
type Name = keyof typeof inquiriesTab.columns;

export interface JudgedInquiry {
  row: InquiryRow;
  problems: Problem[];
  /** Why there is nothing to do. */
  skip?: string;
}

const headerOf = (name: Name): string => columnOf(inquiriesTab, name).header;
/** A cell of another column may say what it likes. */
const decisive = new Set((['action', 'mall', 'kind', 'inquiryId', 'answer'] as const).map(headerOf));

export function judgeInquiry(row: InquiryRow, limits: AnswerLimits): JudgedInquiry {
  const own = row.problems.filter(({ header }) => header === undefined || decisive.has(header));
  const verdict = verdictOfInquiry('send', row.values.state);
  if (verdict !== 'do' && 'skip' in verdict) return { row, problems: own, skip: verdict.skip };
  return { row, problems: [...own, ...kindProblems(row), ...answerProblems(row, limits)] };
}

export const isWrong = ({ problems }: Pick<JudgedInquiry, 'problems'>): boolean =>
  problems.some(({ level }) => level === 'error');

/** A kind of the seller's words; `undefined` for any other word. */
export const kindNamed = (label: string | undefined): InquiryKind | undefined =>
  (Object.keys(inquiryKinds) as InquiryKind[]).find((kind) => inquiryKinds[kind] === label);

/** A blank one has the finding of its column. */
function kindProblems({ values: { kind } }: InquiryRow): Problem[] {
  if (kind === undefined || kindNamed(kind) !== undefined) return [];
  const known = Object.values(inquiryKinds).join(', ');
  return [
    { header: headerOf('kind'), level: 'error', message: `${known} 가운데 하나가 아닙니다. 문의를 다시 가져오세요.` },
  ];
}

/** An unreadable cell has its own error. */
function answerProblems({ values, problems }: InquiryRow, limits: AnswerLimits): Problem[] {
  const header = headerOf('answer');
  if (problems.some((problem) => problem.header === header && problem.level === 'error')) return [];
  return answerFindings(values.answer, limits).map((finding) => ({ header, ...finding }));
}

/** 처리상태 of a question that the mall has no answer to. */
export function stateByAnswer(answer: string | undefined, limits: AnswerLimits): string {
  const isRight = answerFindings(answer, limits).every(({ level }) => level !== 'error');
  return isRight ? inquiryStates.saved : inquiryStates.unanswered;
}
