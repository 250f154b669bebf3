/** 출고 소요일: how many days went by from the payment of a bundle until it left. */
import { daysBetween } from './period';

/** KST texts; `dispatchDue` may be blank. */
export interface DispatchedBundle {
  paidAt: string;
  dispatchedAt: string;
  dispatchDue: string;
}

export interface DispatchDays {
  label: string;
  bundles: number;
  /** Of them, those that left after the day of 발송기한. */
  late: number;
}

/** Days from this one on are put together. */
const MANY = 7;

const labelOf = (days: number): string => (days === 0 ? '당일' : days < MANY ? `${days}일` : `${MANY}일 이상`);

/** `average` is in days and missing where nothing left; a bundle that left before it was paid counts as 당일. */
export function dispatchDays(bundles: readonly DispatchedBundle[]): { rows: DispatchDays[]; average?: number } {
  const rows = Array.from({ length: MANY + 1 }, (_, days) => ({ label: labelOf(days), bundles: 0, late: 0 }));
  let sum = 0;
  let count = 0;
  for (const { paidAt, dispatchedAt, dispatchDue } of bundles) {
    const days = daysBetween(paidAt, dispatchedAt);
    if (days === undefined) continue;
    const row = rows[Math.min(Math.max(days, 0), MANY)]!;
    row.bundles += 1;
    if (dispatchDue !== '' && dispatchedAt.slice(0, 10) > dispatchDue.slice(0, 10)) row.late += 1;
    sum += Math.max(days, 0);
    count += 1;
  }
  return { rows, ...(count > 0 ? { average: sum / count } : {}) };
}
