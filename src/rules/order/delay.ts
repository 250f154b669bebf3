/** 출고예정일: when a confirmed order will leave, and whether the mall must hear of a delay (발송지연). */
import {
  addBusinessDays,
  type BusinessCalendar,
  businessDaysBetween,
  type DayAnswer,
  holidayName,
  isBusinessDay,
  isDay,
} from '../business-day/business-day';
import { caution, type Finding, mistake } from '../finding';
import { josa } from '../josa';
import { addDays } from '../kst';
import { type FieldFinding, inField } from '../product/field-finding';

/** 지연사유, as the tab offers it. */
export const delayReasons = {
  stock: '상품 재고 부족',
  surge: '주문 폭주',
  custom: '주문 제작',
  request: '고객 요청',
  other: '기타',
} as const;
export type DelayReason = keyof typeof delayReasons;

/** Business days: a Friday's order that leaves on Monday is not late. */
const DELAY_FROM_DAYS = 3;
/** Plain days, as the contract says them. */
const LATEST_DAYS = 30;

export interface ShipPlan {
  /** What the seller asked for: 발주확인, which tells a delay only when one is due, or 발송지연, which always does. */
  action: 'confirmOrder' | 'delayOrder';
  /** 출고예정일, `yyyy-MM-dd`. */
  shipOn?: string | undefined;
  /** The hour of that day, 0 to 23, when one is given. */
  hour?: number | undefined;
  reason?: DelayReason | undefined;
  /** 지연상세사유. */
  detail?: string | undefined;
}

type PlanFinding = FieldFinding<'shipOn' | 'reason' | 'detail'>;

export interface JudgedPlan {
  findings: PlanFinding[];
  /** Whether 발송지연 has to be sent: always false while 출고예정일 has an error. */
  sendDelay: boolean;
}

/**
 * 출고예정일 of three business days on or later needs a 지연사유 and a 발송지연 to the mall; nearer days need nothing. It
 * may not have gone by nor be more than 30 days on; a day off is 주의. 기타 needs 지연상세사유.
 * `now` is a KST text; its own day is not counted. The manual says 3일 alone: counted with weekends, every order of a
 * Friday would reach its buyer as late. A year whose holidays are not known is an error that says what to do.
 * Source: manual 「2. 주문 관리 - 주문확인/처리」, 발주확인 처리; contract §3, Delay.
 */
export function judgeShipPlan(plan: ShipPlan, now: string, calendar: BusinessCalendar): JudgedPlan {
  const { action, shipOn, reason } = plan;
  if (shipOn === undefined) return { findings: withoutDay(plan), sendDelay: false };
  const dayFindings = inField('shipOn', shipDayFindings(shipOn, plan.hour, now, calendar));
  if (dayFindings.some(({ finding }) => finding.level === 'error')) return { findings: dayFindings, sendDelay: false };
  const days = businessDaysBetween(now.slice(0, 10), shipOn, calendar);
  const sendDelay = action === 'delayOrder' || (days.ok && days.value >= DELAY_FROM_DAYS);
  const findings = sendDelay ? reasonFindings(plan) : unsentReason(reason);
  return { findings: [...dayFindings, ...findings], sendDelay };
}

function withoutDay({ action, reason }: ShipPlan): PlanFinding[] {
  if (action === 'delayOrder')
    return inField('shipOn', [mistake('발송지연에는 언제 출고할지가 필요합니다. 2026-11-30처럼 넣어 주세요.')]);
  if (reason === undefined) return [];
  return inField('shipOn', [
    caution('지연사유만 있고 날짜가 없어 발송지연을 알리지 않습니다. 늦어진다면 날짜를 넣고 발송지연을 하세요.'),
  ]);
}

function shipDayFindings(shipOn: string, hour: number | undefined, now: string, calendar: BusinessCalendar): Finding[] {
  if (!isDay(shipOn)) return [mistake(josa`「${shipOn}」은(는) 달력에 없는 날짜입니다. 2026-11-30처럼 넣어 주세요.`)];
  if (hour !== undefined && !(Number.isInteger(hour) && hour >= 0 && hour <= 23))
    return [mistake(`「${hour}」시는 없는 시각입니다. 0시부터 23시까지로 넣어 주세요.`)];
  const today = now.slice(0, 10);
  if (shipOn < today) return [mistake(`이미 지난 날짜입니다. 오늘(${today}) 이후로 바꿔 주세요.`)];
  if (shipOn === today && hour !== undefined && hour < Number(now.slice(11, 13)))
    return [mistake(`오늘 ${hour}시는 이미 지났습니다. 뒤의 시각이나 날짜로 바꿔 주세요.`)];
  const latest = dayAfter(now, LATEST_DAYS);
  if (shipOn > latest)
    return [mistake(`출고는 ${LATEST_DAYS}일 뒤까지 미룰 수 있습니다. ${latest} 이전의 날짜로 바꿔 주세요.`)];
  const works = isBusinessDay(shipOn, calendar);
  const known = businessDaysBetween(today, shipOn, calendar);
  if (!works.ok || !known.ok) return unknownYear(works, known);
  return works.value ? [] : restDayFindings(shipOn, calendar);
}

/** Weekdays alone would promise a day that falls on a holiday. */
const unknownYear = (...answers: readonly DayAnswer<unknown>[]): Finding[] =>
  answers.flatMap((answer) => (answer.ok ? [] : mistake(answer.reason))).slice(0, 1);

/** A day on which the seller or the courier rests is possible, but rarely meant. */
function restDayFindings(shipOn: string, calendar: BusinessCalendar): Finding[] {
  const next = addBusinessDays(shipOn, 1, calendar);
  const hint = next.ok ? ` 다음 영업일은 ${next.value}입니다.` : '';
  return [caution(josa`${shipOn}은(는) 쉬는 날(${restName(shipOn, calendar)})입니다. 맞는지 확인해 주세요.${hint}`)];
}

function restName(day: string, { offDays }: BusinessCalendar): string {
  return holidayName(day) ?? (offDays.has(day) ? '휴무일' : '주말');
}

function reasonFindings({ reason, detail = '' }: ShipPlan): PlanFinding[] {
  if (reason === undefined) {
    const choices = Object.values(delayReasons).join(', ');
    return inField('reason', [mistake(`발송지연을 알리려면 사유가 필요합니다. ${choices} 가운데 골라 주세요.`)]);
  }
  if (reason !== 'other' || detail.trim() !== '') return [];
  return inField('detail', [mistake(`사유가 ${delayReasons.other}이면 무엇 때문인지 적어 주세요.`)]);
}

/** A reason for a day so near is not sent, which the seller who wrote it should know. */
function unsentReason(reason: DelayReason | undefined): PlanFinding[] {
  if (reason === undefined) return [];
  return inField('reason', [
    caution(
      `출고가 영업일로 ${DELAY_FROM_DAYS}일 안이라 사유를 보내지 않습니다. 구매자에게 알리려면 발송지연을 하세요.`,
    ),
  ]);
}

/** The day so many days after a KST text; `''`, which comes before any day, when it is no time. */
function dayAfter(now: string, days: number): string {
  return addDays(now, days) ?? '';
}
