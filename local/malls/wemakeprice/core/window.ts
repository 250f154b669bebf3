/** The stretch of time that a list of orders or claims is asked for. */
import type * as z from 'zod';
import { dayMillis, millisOf } from '../../../mall-kit/kst';
import { time } from './fields';

export const windowFields = { fromDate: time('조회시작일시'), toDate: time('조회종료일시') };

interface Window {
  fromDate: string;
  toDate: string;
}

/** Adds the contract's rules of a window: not backwards, and the ends less than 24 hours apart. */
export function windowed<Schema extends z.ZodType<Window>>(schema: Schema): Schema {
  return schema
    .refine(({ fromDate, toDate }) => fromDate <= toDate, '조회시작일시는 조회종료일시보다 늦을 수 없습니다.')
    .refine(
      ({ fromDate, toDate }) => millisOf(toDate)! - millisOf(fromDate)! < dayMillis,
      '조회기간은 24시간 미만으로 입력해 주세요.',
    );
}

/** Whether a time text lies in the window, both ends in; a blank time lies in none. */
export function within(window: Window, moment: string): boolean {
  return moment >= window.fromDate && moment <= window.toDate;
}
