/** 제조일자 and 유효일자 of a product. */
import { caution, mistake } from '../finding';
import { josa } from '../josa';
import { parseKst } from '../kst';
import { type FieldFinding, inField } from './field-finding';

export interface ProductDates {
  /** 제조일자, `yyyy-MM-dd`. */
  madeOn?: string | undefined;
  /** 유효일자, `yyyy-MM-dd`. */
  goodUntil?: string | undefined;
}

type DateFinding = FieldFinding<keyof ProductDates>;

/**
 * Real days, the 유효일자 after the 제조일자; a 제조일자 still to come and a 유효일자 gone by are 주의. `today` is the
 * day in Korea, `yyyy-MM-dd`.
 * Source: manual 「1. 상품 등록 - 기본정보」, Guide 2 제조일자/유효일자.
 */
export function productDateFindings({ madeOn, goodUntil }: ProductDates, today: string): DateFinding[] {
  const unreal = [...unrealDay('madeOn', madeOn), ...unrealDay('goodUntil', goodUntil)];
  return unreal.length > 0 ? unreal : [...order(madeOn, goodUntil), ...againstToday(madeOn, goodUntil, today)];
}

function unrealDay(field: keyof ProductDates, day: string | undefined): DateFinding[] {
  if (day === undefined || (day.length === 10 && parseKst(day) !== undefined)) return [];
  return inField(field, [mistake(josa`「${day}」은(는) 달력에 없는 날짜입니다. 20261123처럼 넣어 주세요.`)]);
}

function order(madeOn: string | undefined, goodUntil: string | undefined): DateFinding[] {
  if (madeOn === undefined || goodUntil === undefined || goodUntil > madeOn) return [];
  return inField('goodUntil', [mistake(`「제조일자」(${madeOn})보다 뒤의 날짜를 넣어 주세요.`)]);
}

function againstToday(madeOn: string | undefined, goodUntil: string | undefined, today: string): DateFinding[] {
  const future = madeOn !== undefined && madeOn > today;
  const past = goodUntil !== undefined && goodUntil < today;
  return [
    ...inField('madeOn', future ? [caution('오늘보다 뒤의 날짜입니다. 맞는지 확인해 주세요.')] : []),
    ...inField('goodUntil', past ? [caution('이미 지난 날짜입니다. 맞는지 확인해 주세요.')] : []),
  ];
}
