/** Whether a waybill number can be one of its courier, and whether another bundle has it already. */
import { caution, type Finding, mistake } from '../finding';
import { passesMod7, passesS10 } from './check-digits';
import { isPostalItem } from './number-layout';
import { type WaybillRule, waybillRules } from './waybill-rules.data';

const ruleOf = new Map(waybillRules.flatMap((rule) => rule.couriers.map((courier) => [courier, rule] as const)));

const found = (level: Finding['level'], message: string): Finding[] => [
  level === 'error' ? mistake(message) : caution(message),
];

/**
 * Findings about the number of a courier, both as `readCourier` and `readWaybillNumber` give them; none for a blank number
 * and for a courier whose numbers are not known. Only what is a fact about a courier is an error.
 * Source: `waybill-rules.data`, rule by rule.
 */
export function waybillFindings(courier: string, number: string): Finding[] {
  const rule = ruleOf.get(courier);
  if (!rule || number === '') return [];
  if (!hasShape(rule, number)) return found(rule.otherwise, shapeMessage(courier, rule, number));
  const { check } = rule;
  if (!check?.lengths.includes(number.length)) return [];
  const passes = check.kind === 'mod7' ? passesMod7(number) : passesS10(number);
  if (passes) return [];
  return found(
    check.wrong,
    `${courier} 송장번호의 검사 숫자가 맞지 않습니다. 바뀌거나 빠진 숫자가 없는지, 택배사가 맞는지 확인하세요.`,
  );
}

function hasShape({ digits }: WaybillRule, number: string): boolean {
  return digits ? /^\d+$/.test(number) && digits.includes(number.length) : isPostalItem(number);
}

function shapeMessage(courier: string, { digits, usual, otherwise }: WaybillRule, number: string): string {
  const rule = `${courier} 송장번호는 ${otherwise === 'error' ? '' : '보통 '}${usual}`;
  if (!digits) return `${rule}입니다. 번호와 택배사가 맞는지 확인하세요.`;
  if (isPostalItem(number)) return `${rule}입니다. 해외로 보내는 우편물의 번호로 보이니 EMS가 맞는지 확인하세요.`;
  if (/\D/.test(number)) return `${rule}인데 영문자가 있습니다. 번호와 택배사가 맞는지 확인하세요.`;
  const counted = `${rule}인데 ${number.length}자리입니다.`;
  return digits.includes(number.length + 1)
    ? `${counted} 맨 앞의 0이나 다른 숫자가 빠지지 않았는지, 택배사가 맞는지 확인하세요.`
    : `${counted} 빠지거나 더 들어간 숫자가 없는지, 택배사가 맞는지 확인하세요.`;
}

/** A bundle's waybill; courier and number as `readCourier` and `readWaybillNumber` give them, `undefined` when missing. */
export interface WaybillOfRow {
  /** Row number in the sheet. */
  row: number;
  /** What identifies the bundle; two rows of one bundle may have one number. */
  bundle: string;
  courier: string | undefined;
  number: string | undefined;
}

/**
 * By row, what to say of a waybill that two different bundles have. A warning: what is packed together (합포장) rightly has
 * one number, and so it is never more. Takes every row of the tab.
 */
export function doubledWaybills(rows: Iterable<WaybillOfRow>): Map<number, Finding> {
  const byWaybill = new Map<string, WaybillOfRow[]>();
  for (const row of rows) {
    if (!row.courier || !row.number) continue;
    const key = `${row.courier} ${row.number}`;
    const same = byWaybill.get(key);
    if (same) same.push(row);
    else byWaybill.set(key, [row]);
  }
  const findings = new Map<number, Finding>();
  for (const same of byWaybill.values()) {
    if (new Set(same.map(({ bundle }) => bundle)).size < 2) continue;
    const finding = doubledFinding(same.map(({ row }) => row));
    for (const { row } of same) findings.set(row, finding);
  }
  return findings;
}

function doubledFinding(rows: readonly number[]): Finding {
  const shown = rows.slice(0, 5).join('행, ');
  const where = rows.length > 5 ? `${shown}행 등 ${rows.length}개 행` : `${shown}행`;
  return caution(`같은 송장번호가 ${where}에 있습니다. 함께 포장한 것이 아니면 번호를 확인하세요.`);
}
