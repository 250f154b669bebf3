/** The tables and lists of docs/manual/주문처리.md that the program itself knows, as lines of that file. */
import { orderTable, type Verdict } from '../../src/jobs/bundles/order-acts';
import { shipmentTable } from '../../src/jobs/shipments/shipment-acts';
import { couriers as coded } from '../../src/mall/wemakeprice/codes.data';
import { couriers } from '../../src/rules/waybill/courier';
import { exportFields } from '../../src/rules/waybill-export/fields';
import { orderActions } from '../../src/tabs/orders.tab';
import { shipmentActions } from '../../src/tabs/shipments.tab';

type Table = Readonly<Record<string, Readonly<Record<string, Verdict>>>>;

function wordsOf(verdict: Verdict | undefined): string {
  if (verdict === undefined) return '';
  if (verdict === 'do') return '합니다';
  return 'skip' in verdict ? `건너뜀: ${verdict.skip}` : `오류: ${verdict.refuse}`;
}

/** A row a state, a column a 작업. */
export function drawn(stateHeader: string, table: Table, actions: Readonly<Record<string, string>>): string[] {
  const acts = Object.keys(actions);
  const states = [...new Set(acts.flatMap((act) => Object.keys(table[act] ?? {})))];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line([stateHeader, ...Object.values(actions)]),
    `|${'---|'.repeat(acts.length + 1)}`,
    ...states.map((state) => line([state, ...acts.map((act) => wordsOf(table[act]?.[state]))])),
  ];
}

export const orderLines: readonly string[] = drawn('주문상태', orderTable, orderActions);
export const shipmentLines: readonly string[] = drawn('전송상태', shipmentTable, shipmentActions);

/** In the order of the drop-down. */
export const courierLine: string = couriers.filter((courier) => coded.code(courier) !== undefined).join(', ');

export const ownFieldsLine: string = `- 쓸 수 있는 필드: ${Object.values(exportFields)
  .map(({ names: [name] }) => name)
  .join(', ')}.`;
