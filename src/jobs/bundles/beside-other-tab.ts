/**
 * Rows of 송장 and 주문 of which no print is known yet (a file of an earlier version, rows that were pasted): whether the other
 * of the two tabs says of their 배송번호 what they say. A print identifies other rows, and then nothing is read.
 */

import type { Workbook } from '../../ports';
import {
  columnOf,
  hasNoPrint,
  messages,
  type PartOf,
  type Problem,
  type Row,
  readRows,
  saysSame,
  type Tab,
  takeParts,
} from '../../sheet';
import { ordersTab } from '../../tabs/orders.tab';
import { shipmentsTab } from '../../tabs/shipments.tab';
import { idAt } from './id-at';

const compared = ['purchaseId', 'recipientName', 'zip'] as const;
const wanted = ['mall', 'bundleId', ...compared] as const;

interface Beside<T extends Tab> {
  rows: Row<T>[];
  /** The sheet was asked meanwhile: an earlier look at the rows is no longer sure. */
  hasRead: boolean;
}

type BundleTab = typeof ordersTab | typeof shipmentsTab;

/** The same rows of 송장; what contradicts 주문 in most of what can be compared has an error. Throws `SheetError`. */
export const besideOrders = (
  workbook: Workbook,
  rows: readonly Row<typeof shipmentsTab>[],
): Beside<typeof shipmentsTab> => beside(workbook, shipmentsTab, rows, ordersTab);

/** The same rows of 주문, beside 송장. Which line of its bundle a row is, no other tab knows. Throws `SheetError`. */
export const besideShipments = (workbook: Workbook, rows: readonly Row<typeof ordersTab>[]): Beside<typeof ordersTab> =>
  beside(workbook, ordersTab, rows, shipmentsTab);

function beside<T extends BundleTab>(
  workbook: Workbook,
  tab: T,
  rows: readonly Row<T>[],
  otherTab: BundleTab,
): Beside<T> {
  const sheet = workbook.sheet(otherTab.name);
  const asked = new Set(rows.filter(({ values }) => values.action !== undefined && hasNoPrint(tab, values)));
  if (asked.size === 0 || !sheet) return { rows: [...rows], hasRead: false };
  const others = readRows<BundleTab>(otherTab, takeParts<BundleTab>(otherTab, sheet, wanted), wanted);
  const byBundle = new Map(others.map(({ values }) => [bundleOf(values), values]));
  const reported = rows.map((row) => {
    const other = asked.has(row) ? byBundle.get(bundleOf(row.values)) : undefined;
    const problem = other && contradiction(tab, row.values, other);
    return problem ? { ...row, problems: [...row.problems, problem] } : row;
  });
  return { rows: reported, hasRead: true };
}

const bundleOf = ({ mall, bundleId }: { mall?: string | undefined; bundleId?: string | undefined }): string =>
  idAt(mall, bundleId);

type Compared = PartOf<BundleTab>;

function contradiction(tab: BundleTab, row: Compared, other: Compared): Problem | undefined {
  const reported = compared.filter((name) => isReported(row[name]) && isReported(other[name]));
  const differing = reported.filter((name) => !saysSame<BundleTab>(tab, [name], row, { [name]: other[name] }));
  if (differing.length < 2) return undefined;
  const headers = differing.map((name) => columnOf(tab, name).header);
  return { header: undefined, level: 'error', message: messages.mixedCells(headers) };
}

/** Of a person who has been masked nothing can be compared. */
const isReported = (text: string | undefined): boolean => text !== undefined && !text.includes('*');
