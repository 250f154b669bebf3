/** Why this mall can do nothing with a row of 문의. */
import type { JobContext } from '../../engine/job';
import { partOf } from '../../mall/port/mall';
import { type InquiryPart, kindNamed } from './judge-inquiry';

/** In Korean; `undefined` when it takes answers to this kind. */
export function problemHere({ mall }: Pick<JobContext, 'mall'>, row: InquiryPart): string | undefined {
  const kind = kindNamed(row.kind);
  if (kind === undefined || partOf(mall, 'inquiries').kinds.includes(kind)) return undefined;
  return `${mall.name}에서는 ${row.kind}에 답변할 수 없습니다. 제휴몰의 판매자 화면에서 처리하고 작업을 비워 주세요.`;
}
