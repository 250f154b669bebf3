/** Rows of a block that mean one shipment twice, and numbers that several shipments have. */
import type { ImportResult, RowOutcome } from './outcome';

type Rows = ImportResult['rows'];
type Matched = RowOutcome & { kind: 'matched' };

/**
 * Of rows that match one shipment with one number the first stays matched; with different numbers none does, as a shipment
 * is sent with one. A number that several shipments share is a message at each of them.
 */
export function decideDoubles(rows: Rows): Rows {
  const byKey = groups(rows, ({ key }) => key);
  const decided = rows.map((entry) => {
    const { outcome } = entry;
    const same = outcome.kind === 'matched' ? (byKey.get(outcome.key) ?? []) : [];
    return same.length > 1 && outcome.kind === 'matched'
      ? { row: entry.row, outcome: doubled(entry.row, outcome, same) }
      : entry;
  });
  return withSharedNumbers(decided);
}

interface Place {
  row: number;
  outcome: Matched;
}

function groups(rows: Rows, keyOf: (outcome: Matched) => string): Map<string, Place[]> {
  const found = new Map<string, Place[]>();
  for (const { row, outcome } of rows) {
    if (outcome.kind !== 'matched') continue;
    const same = found.get(keyOf(outcome));
    if (same) same.push({ row, outcome });
    else found.set(keyOf(outcome), [{ row, outcome }]);
  }
  return found;
}

const SHOWN = 5;

function doubled(row: number, outcome: Matched, same: readonly Place[]): RowOutcome {
  const first = same[0] ?? { row, outcome };
  const waybills = new Set(same.map(({ outcome: { courier, number } }) => `${courier} ${number}`));
  if (waybills.size === 1 && first.row === row) return outcome;
  const duplicate = { kind: 'duplicate', key: outcome.key, of: first.row, rows: same.map((one) => one.row) } as const;
  if (waybills.size === 1)
    return { ...duplicate, sameNumber: true, why: '앞줄과 같은 배송, 같은 송장번호입니다. 한 번만 넣습니다.' };
  const shown = [...waybills].slice(0, SHOWN).join(', ');
  const why = `한 배송에 송장번호가 ${waybills.size}개입니다(${shown}). 여러 상자로 보냈으면 대표 번호 하나만 남겨 주세요.`;
  return { ...duplicate, sameNumber: false, why };
}

function withSharedNumbers(rows: Rows): Rows {
  const byNumber = groups(rows, ({ courier, number }) => `${courier} ${number}`);
  return rows.map(({ row, outcome }) => {
    if (outcome.kind !== 'matched') return { row, outcome };
    const shared = byNumber.get(`${outcome.courier} ${outcome.number}`) ?? [];
    if (shared.length < 2) return { row, outcome };
    const message = `배송 ${shared.length}건의 송장번호가 같습니다. 함께 포장한 것이 맞는지 확인하세요.`;
    return { row, outcome: { ...outcome, warnings: [...outcome.warnings, { kind: 'sharedNumber', message }] } };
  });
}
