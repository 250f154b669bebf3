/** Every order line that the file knows, from 주문 and from the archive of the years that the period can reach. */
import type { Workbook } from '../../ports';
import type { SoldLine } from '../../rules/statistics/figures';
import { lineKey } from '../../rules/statistics/figures';
import type { Period } from '../../rules/statistics/period';
import { regionOf } from '../../rules/statistics/region';
import { type PartOf, readColumns, type SlimRow, sheetOf } from '../../sheet';
import { archiveTab, archiveYears, orderArchive } from '../../tabs/archive';
import { cancelStates, ordersTab } from '../../tabs/orders.tab';

/** What the report says of a line besides its figures. Days are `yyyy-MM-dd`, times KST texts, blank where there is none. */
export interface ReportLine extends SoldLine {
  sellerId: string;
  /** Of the payment, or of the order where the mall names no payment. */
  day: string;
  paidAt: string;
  dispatchDue: string;
  dispatchedAt: string;
  deliveredAt: string;
  productCode: string;
  productName: string;
  optionName: string;
  region: string;
}

export interface SoldLines {
  lines: ReportLine[];
  /** Rows left out because they do not say which line they are, or when it was paid. */
  nameless: number;
  /** Rows of which an amount or a count could not be read and counts as 0. */
  unread: number;
  /** Further rows of a line that stands already. */
  doubled: number;
}

const names = [
  ...(['state', 'mall', 'sellerId', 'orderedAt', 'paidAt', 'dispatchDue', 'dispatchedAt', 'deliveredAt'] as const),
  ...(['purchaseId', 'bundleId', 'orderId', 'lineId', 'productCode', 'productName', 'optionName'] as const),
  ...(['quantity', 'amount', 'discount', 'commission', 'shippingFee', 'shippingFeePayment', 'address'] as const),
] as const;

type OrderPart = PartOf<typeof ordersTab>;

const figures: readonly string[] = ['quantity', 'amount', 'discount', 'commission', 'shippingFee'];

/** Throws `SheetError`. What stands both in 주문 and in the archive, on its way there, counts once. */
export function readSoldLines(workbook: Workbook, period: Period): SoldLines {
  const rows = [
    ...readColumns(ordersTab, sheetOf(ordersTab, workbook), names),
    ...archivesOf(workbook, period).flatMap((sheet) => readColumns(ordersTab, sheet, names)),
  ];
  const found = new Map<string, ReportLine>();
  const counts = { nameless: 0, unread: 0, doubled: 0 };
  for (const row of rows) {
    const line = lineOf(row.values);
    if (!line) counts.nameless += 1;
    else if (found.has(lineKey(line))) counts.doubled += 1;
    else {
      found.set(lineKey(line), line);
      if (isUnread(row)) counts.unread += 1;
    }
  }
  return { lines: [...found.values()], ...counts };
}

const isUnread = ({ unread }: SlimRow<typeof ordersTab>): boolean => unread.some((name) => figures.includes(name));

/** An order of the last days of a year may be paid or delivered in the next one. */
function archivesOf(workbook: Workbook, { from, to }: Period) {
  const years = archiveYears(orderArchive, workbook.sheetNames());
  const first = String(Number(from.slice(0, 4)) - 1);
  const reached = years.filter((year) => year >= first && year <= to.slice(0, 4));
  return reached.flatMap((year) => workbook.sheet(archiveTab(orderArchive, year).name) ?? []);
}

function lineOf(values: OrderPart): ReportLine | undefined {
  const { mall, lineId, orderedAt = '', paidAt = '', state, quantity = 0, shippingFeePayment = '' } = values;
  const day = (paidAt || orderedAt).slice(0, 10);
  if (!mall || !lineId || day === '') return undefined;
  const isOnDelivery = shippingFeePayment.includes('착불');
  return {
    ...{ mall, lineId, day, quantity, sellerId: values.sellerId ?? '' },
    ...{ purchaseId: values.purchaseId ?? '', bundleId: values.bundleId ?? '', orderId: values.orderId ?? '' },
    ...{ isCancelled: state === cancelStates.cancelled, amount: values.amount ?? 0, discount: values.discount ?? 0 },
    ...{ commission: values.commission ?? 0, shippingFee: isOnDelivery ? 0 : (values.shippingFee ?? 0) },
    ...{ paidAt: paidAt || orderedAt, dispatchDue: values.dispatchDue ?? '', dispatchedAt: values.dispatchedAt ?? '' },
    ...{ deliveredAt: values.deliveredAt ?? '', productCode: values.productCode ?? '' },
    ...{ productName: values.productName ?? '', optionName: values.optionName ?? '' },
    region: regionOf(values.address ?? ''),
  };
}
