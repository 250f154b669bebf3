/** 처리기한 of a cancel request: left alone, the mall approves it itself. */
import { addBusinessDays, type DayAnswer, publicCalendar } from '../business-day/business-day';
import { josa } from '../josa';
import { kstDate, kstText, parseKst } from '../kst';
import { quoted } from '../nearest';

const DAYS_TO_DECIDE = 2;

/**
 * When a cancel requested at that KST text is approved by the mall: the same time of day two business days later, as
 * `yyyy-MM-dd HH:mm:ss`. The seller's own days off do not count, because the mall does not know them. The contract names
 * no time of day; the same one is the earliest that two whole days can mean, and too early is the safe side.
 * Source: contract §4, "approved by the mall after 2 business days".
 */
export function cancelDeadline(requestedAt: string): DayAnswer<string> {
  const requested = parseKst(requestedAt);
  if (requested === undefined)
    return {
      ok: false,
      reason: josa`요청 시각 ${quoted(requestedAt)}을(를) 읽을 수 없어 처리기한을 알 수 없습니다. 위메프 파트너에서 확인하세요.`,
    };
  const deadline = addBusinessDays(kstDate(requested), DAYS_TO_DECIDE, publicCalendar);
  return deadline.ok ? { ok: true, value: deadline.value + kstText(requested).slice(10) } : deadline;
}
