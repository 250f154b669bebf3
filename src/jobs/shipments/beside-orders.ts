/**
 * Rows of 송장 of which no print is known yet (a file of an earlier version): whether 주문 says of their 배송번호 what they say.
 * Other rows are told by their print, and then 주문 is not read.
 */
import type { Workbook } from '../../ports';
import { columnOf, hasNoPrint, messages, type PartOf, type Problem, readRows, saysSame, takeParts } from '../../sheet';
import { ordersTab } from '../../tabs/orders.tab';
import { shipmentsTab } from '../../tabs/shipments.tab';
import type { ShipmentRow } from './judge-shipments';

const compared = ['purchaseId', 'recipientName', 'zip'] as const;
const wanted = ['mall', 'bundleId', ...compared] as const;

type Order = PartOf<typeof ordersTab>;

/** The same rows; what contradicts 주문 in most of what can be compared has an error. Throws `SheetError`. */
export function besideOrders(workbook: Workbook, rows: readonly ShipmentRow[]): ShipmentRow[] {
  const sheet = workbook.sheet(ordersTab.name);
  const asked = rows.filter(({ values }) => values.action !== undefined && hasNoPrint(shipmentsTab, values));
  if (asked.length === 0 || !sheet) return [...rows];
  const orders = readRows(ordersTab, takeParts(ordersTab, sheet, wanted), wanted);
  const byBundle = new Map(orders.map(({ values }) => [bundleOf(values), values]));
  return rows.map((row) => {
    const order = asked.includes(row) ? byBundle.get(bundleOf(row.values)) : undefined;
    const problem = order && contradiction(row.values, order);
    return problem ? { ...row, problems: [...row.problems, problem] } : row;
  });
}

const bundleOf = ({ mall, bundleId }: { mall?: string | undefined; bundleId?: string | undefined }): string =>
  `${mall ?? ''}\n${bundleId ?? ''}`;

function contradiction(row: ShipmentRow['values'], order: Order): Problem | undefined {
  const told = compared.filter((name) => isTold(row[name]) && isTold(order[name]));
  const differing = told.filter((name) => !saysSame(shipmentsTab, [name], row, { [name]: order[name] }));
  if (differing.length < 2) return undefined;
  const headers = differing.map((name) => columnOf(shipmentsTab, name).header);
  return { header: undefined, level: 'error', message: messages.mixedCells(headers) };
}

/** Of a person who has been masked nothing can be compared. */
const isTold = (text: string | undefined): boolean => text !== undefined && !text.includes('*');
