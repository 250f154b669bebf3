/** 처리사유: what a seller tells the buyer when a return is held back or a cancel is refused. */
import { type Finding, mistake } from '../finding';

/** The reason sent with a refused cancel when the seller wrote none: the mall accepts no other reason for it. */
export const USUAL_REFUSAL = '이미 발송했습니다.';

/** A hold without a reason tells the buyer nothing. Source: contract §4, `pendingReasonDetail`. */
export const missingReason = (reason: string | undefined): Finding[] =>
  reason === undefined || reason.trim() === ''
    ? [mistake('비어 있습니다. 보류하는 까닭을 구매자가 읽을 말로 적어 주세요.')]
    : [];

/** `most`: characters that the mall takes, an emoji being one. */
export function longReason(reason: string, most: number): Finding[] {
  const length = [...reason].length;
  return length > most ? [mistake(`${most}자까지 쓸 수 있는데 ${length}자입니다. 줄여 주세요.`)] : [];
}
