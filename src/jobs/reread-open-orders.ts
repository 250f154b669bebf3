/** What was cancelled stands in no list of the mall (contract §3): open orders that no list gave are read again singly. */
import { orderKinds } from '../mall/mall';
import { columnOf, readRows, sheetOf, takeSnapshot, type Upserted } from '../sheet';
import { cancelStates, ordersTab } from '../tabs/orders.tab';
import type { JobContext } from './job';
import { type Reread, type RoundStep, readInTurn } from './read-in-turn';
import { recordBundles } from './record-bundles';

/** 취소요청 is open too: it ends as 취소완료, or as an order again. */
const OPEN = new Set<string>([orderKinds.new, orderKinds.confirmed, cancelStates.requested]);

export interface RereadStep extends RoundStep {
  written: Pick<Upserted, 'added' | 'changed'>;
}

/** Reads some open bundles again and writes what changed. Throws `MallError` and `SheetError`. */
export function rereadOpenOrders(context: JobContext, reread: Reread, given: Set<string>): RereadStep {
  let written: RereadStep['written'] = { added: [], changed: [] };
  const round = readInTurn(context, reread, given, {
    name: '',
    label: columnOf(ordersTab, 'bundleId').header,
    open: () => openBundles(context),
    read: (ids) => context.mall.readBundles(ids),
    record(bundles) {
      written = recordBundles(context, bundles);
    },
  });
  return { ...round, written };
}

function openBundles(context: JobContext): string[] {
  const sheet = sheetOf(ordersTab, context.outside.workbook);
  const wanted = ['mall', 'sellerId', 'lineId', 'state', 'bundleId'] as const;
  return readRows(ordersTab, takeSnapshot(ordersTab, sheet, wanted), wanted).flatMap(({ values }) => {
    const isOurs = values.mall === context.mall.name && values.sellerId === context.sellerId;
    return isOurs && values.bundleId && OPEN.has(values.state ?? '') ? [values.bundleId] : [];
  });
}
