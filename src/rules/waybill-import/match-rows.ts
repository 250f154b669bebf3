/** Matches the rows of a block of waybills to shipments and says of each row what is to become of it. */
import { readCourier } from '../waybill/courier';
import { readWaybillNumber, splitCourierAndNumber } from '../waybill/waybill-number';
import { waybillFindings } from '../waybill/waybill-rules';
import { decideDoubles } from './doubled-rows';
import { type Found, findShipment } from './find-shipment';
import type { ImportRow } from './import-rows';
import { type MatchedRow, withLikely } from './likely-rows';
import type { ImportResult, ImportWarning, RowOutcome } from './outcome';
import { type ImportShipment, numberOf } from './shipment';
import { columnsWithOurIds, indexShipments } from './shipment-index';

export interface MatchOptions {
  /** The courier of rows that name none, chosen by the seller. */
  courier?: string;
}

/**
 * What becomes of each row of `importRows`. Only `matched` rows may be written; a shipment is matched by one row at most.
 * A row is never guessed: one that fits several shipments, or one shipment with different numbers, gets a message instead.
 */
export function matchRows(
  rows: readonly ImportRow[],
  shipments: readonly ImportShipment[],
  options: MatchOptions = {},
): ImportResult {
  const index = indexShipments(shipments);
  const ours = columnsWithOurIds(rows, index);
  const outcomes = rows.map(({ row, cells, skipped }): MatchedRow => {
    if (skipped) return { row, outcome: { kind: 'skipped', as: skipped } };
    const waybill = readWaybill(cells);
    if ('error' in waybill) return { row, outcome: { kind: 'invalid', why: waybill.error } };
    const found = findShipment(cells, waybill.number, index, ours);
    return { row, outcome: outcomeOf(waybill, found, options), ...likelyOf(waybill, found, options) };
  });
  const decided = decideDoubles(withLikely(outcomes));
  return { rows: decided, counts: countOf(decided) };
}

function likelyOf(waybill: Waybill, found: Found, options: MatchOptions): Pick<MatchedRow, 'likely'> {
  if (found.found !== 'none' || !found.likely) return {};
  const one = { found: 'one', shipment: found.likely, by: 'recipientAndPhone', warnings: [otherId] } as const;
  const outcome = matched(waybill, one, options);
  return outcome.kind === 'matched' ? { likely: { key: found.likely.key, outcome } } : {};
}

const otherId: ImportWarning = {
  kind: 'otherId',
  message: '이 번호의 주문은 없고 받는 분과 전화번호가 같은 배송에 넣습니다. 다른 제휴몰의 주문이 아닌지 확인하세요.',
};

type OneFound = Readonly<Pick<Found & { found: 'one' }, 'shipment' | 'by'>> & { warnings: readonly ImportWarning[] };

interface Waybill {
  number: string;
  /** As it stands in the row; '' when it names none. */
  courier: string;
  warnings: ImportWarning[];
}

const readerWarning = (message: string | undefined): ImportWarning[] =>
  message === undefined ? [] : [{ kind: 'reader', message }];

/** The number, and the courier that stands in its own cell or with the number. */
function readWaybill({ waybill = '', courier = '' }: ImportRow['cells']): Waybill | { error: string } {
  const both = /^[\d -]*$/.test(waybill) ? undefined : splitCourierAndNumber(waybill);
  const reading = both ?? readWaybillNumber(waybill);
  if ('error' in reading) return reading;
  return {
    number: reading.number,
    courier: courier || (both?.courier ?? ''),
    warnings: readerWarning(reading.warning),
  };
}

function outcomeOf(waybill: Waybill, found: Found, options: MatchOptions): RowOutcome {
  if (found.found === 'none') return { kind: 'unknown', why: found.why };
  if (found.found === 'several') {
    return { kind: 'ambiguous', keys: found.shipments.map(({ key }) => key), why: found.why };
  }
  const { shipment } = found;
  if (shipment.state === 'cancelled')
    return { kind: 'cancelled', key: shipment.key, why: '취소된 주문입니다. 보내지 마세요.' };
  if (shipment.state === 'mixed') return { kind: 'invalid', why: MIXED };
  return shipment.state === 'sent' ? alreadySent(shipment, waybill) : matched(waybill, found, options);
}

const MIXED = '「송장」의 이 행은 번호와 받는 분이 서로 다른 행의 것입니다. 그 행을 점검해 되돌린 뒤 다시 넣어 주세요.';

function alreadySent(shipment: ImportShipment, { number }: Waybill): RowOutcome {
  const { key } = shipment;
  const sent = numberOf(shipment);
  if (sent === number) {
    return { kind: 'alreadySent', key, number, sameNumber: true, why: '이 송장번호로 이미 발송했습니다.' };
  }
  const how = sent === '' ? '송장번호 없이' : '다른 송장번호로';
  const why = `${how} 이미 발송했습니다. 바꾸려면 송장수정을 하세요.`;
  return { kind: 'alreadySent', key, number, sameNumber: false, why };
}

function matched(waybill: Waybill, { shipment, by, warnings }: OneFound, options: MatchOptions): RowOutcome {
  const { number } = waybill;
  const reading = readCourier(waybill.courier || (options.courier ?? ''));
  if ('error' in reading) return { kind: 'invalid', why: reading.error };
  const { courier } = reading;
  const findings = waybillFindings(courier, number);
  const wrong = findings.find(({ level }) => level === 'error');
  if (wrong) return { kind: 'invalid', why: wrong.message };
  const remarks = [
    ...waybill.warnings,
    ...readerWarning(reading.warning),
    ...findings.flatMap(({ message }) => readerWarning(message)),
  ];
  return {
    kind: 'matched',
    key: shipment.key,
    by,
    courier,
    number,
    warnings: [...stateWarnings(shipment, courier, number), ...warnings, ...remarks],
  };
}

function stateWarnings(shipment: ImportShipment, courier: string, number: string): ImportWarning[] {
  const typed = numberOf(shipment);
  const differs = typed !== '' && (typed !== number || (shipment.courier ?? courier) !== courier);
  const warnings: ImportWarning[] = [];
  if (differs) warnings.push({ kind: 'overwrites', message: '이미 넣은 택배사나 송장번호를 바꿉니다.' });
  if (shipment.state === 'held')
    warnings.push({ kind: 'held', message: '보류한 배송입니다. 보류를 풀 때까지 전송하지 않습니다.' });
  if (shipment.state === 'unconfirmed')
    warnings.push({ kind: 'unconfirmed', message: '아직 발주확인하지 않은 배송입니다.' });
  return warnings;
}

function countOf(rows: ImportResult['rows']): ImportResult['counts'] {
  const counts = {
    matched: 0,
    ambiguous: 0,
    unknown: 0,
    alreadySent: 0,
    cancelled: 0,
    invalid: 0,
    duplicate: 0,
    skipped: 0,
  };
  for (const { outcome } of rows) counts[outcome.kind] += 1;
  return counts;
}
