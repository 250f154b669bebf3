/** 판매기간: from when to when a mall sells. */
import { type Finding, mistake } from '../finding';
import { josa } from '../josa';
import { addDays, addSeconds, parseKst } from '../kst';
import { type FieldFinding, inField } from './field-finding';

/** 판매방식, as the tab offers it. */
export const saleMethods = { period: '기간설정', always: '상시판매' } as const;
export type SaleMethod = keyof typeof saleMethods;

const MOST_YEARS = 5;

export interface SalePeriod {
  method?: SaleMethod | undefined;
  /** 판매시작일, `yyyy-MM-dd`. */
  startDate?: string | undefined;
  /** 판매종료일, `yyyy-MM-dd`. */
  endDate?: string | undefined;
}

type PeriodFinding = FieldFinding<'startDate' | 'endDate'>;

/**
 * When a sale of that start day begins, `yyyy-MM-dd HH:00`: today with the next full hour, another day with its first.
 * `undefined` when either text is no time.
 * Source: contract §5, "What no column asks for".
 */
export function saleStartTime(startDate: string, now: string): string | undefined {
  if (parseKst(startDate) === undefined) return undefined;
  if (startDate !== addDays(now, 0)) return `${startDate} 00:00`;
  const nextHour = addSeconds(now, 3600);
  return nextHour && `${nextHour.slice(0, 13)}:00`;
}

/** When a sale of that end day ends, `yyyy-MM-dd 23:00`. Source: contract §5, "What no column asks for". */
export function saleEndTime(endDate: string): string {
  return `${endDate} 23:00`;
}

/**
 * 기간설정 needs both days, start before end, an end still to come and at most five years on; 상시판매 has no end, so its days
 * are not looked at. Blank 판매방식 is 기간설정. `now` is a KST text with the time of day.
 * Source: manual 「1. 상품 등록 - 판매정보 입력」, Guide 3 판매기간; contract §5 sale.salePeriod, saleStartDate, saleEndDate.
 */
export function salePeriodFindings(
  { method = 'period', startDate, endDate }: SalePeriod,
  now: string,
): PeriodFinding[] {
  if (method === 'always') return [];
  const dayFindings = [...inField('startDate', dayProblem(startDate)), ...inField('endDate', dayProblem(endDate))];
  if (startDate === undefined || endDate === undefined || dayFindings.length > 0) return dayFindings;
  return inField('endDate', endFindings(startDate, endDate, now));
}

function dayProblem(day: string | undefined): Finding[] {
  if (day === undefined)
    return [mistake('기간설정이면 판매기간의 시작일과 종료일이 모두 필요합니다. 2026-11-23처럼 넣어 주세요.')];
  if (day.length === 10 && parseKst(day) !== undefined) return [];
  return [mistake(josa`「${day}」은(는) 달력에 없는 날짜입니다. 2026-11-23처럼 넣어 주세요.`)];
}

function endFindings(startDate: string, endDate: string, now: string): Finding[] {
  const end = saleEndTime(endDate);
  if (end <= now.slice(0, 16))
    return [mistake('판매가 이미 끝난 날짜입니다(그날 23시에 끝납니다). 뒤의 날짜로 바꿔 주세요.')];
  if (end <= (saleStartTime(startDate, now) ?? end)) return [mistake('「판매시작일」보다 뒤의 날짜로 바꿔 주세요.')];
  const latest = yearsOn(now.slice(0, 10));
  return endDate > latest
    ? [mistake(`판매기간은 ${MOST_YEARS}년까지입니다. ${latest} 이전의 날짜로 바꿔 주세요.`)]
    : [];
}

/** The same day so many years later; five years after a leap year there is no 29 February. */
function yearsOn(day: string): string {
  const year = String(Number(day.slice(0, 4)) + MOST_YEARS).padStart(4, '0');
  return year + day.slice(4).replace('-02-29', '-02-28');
}
