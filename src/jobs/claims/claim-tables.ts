/** 클레임, 주문 and 송장 as far as claims concern them: one read each, for any number of rows. */
import type { Workbook } from '../../ports';
import { type PartOf, type Row, readRows, sheetOf, type Tab, takeParts } from '../../sheet';
import { claimsTab } from '../../tabs/claims.tab';
import { ordersTab } from '../../tabs/orders.tab';
import { shipmentsTab } from '../../tabs/shipments.tab';

/** What a row says, wherever it stands. */
type KnownRow<T extends Tab> = Pick<Row<T>, 'key' | 'values'>;

export interface ClaimTables {
  claims: readonly KnownRow<typeof claimsTab>[];
  orders: readonly KnownRow<typeof ordersTab>[];
  shipments: readonly KnownRow<typeof shipmentsTab>[];
}

const ofClaims = ['mall', 'sellerId', 'claimId', 'lineId', 'bundleId', 'kind', 'state'] as const;
const ofOrders = ['mall', 'sellerId', 'lineId', 'bundleId', 'state', 'claim', 'buyerName', 'buyerPhone'] as const;
const ofShipments = ['mall', 'sellerId', 'bundleId', 'state', 'claim', 'message'] as const;

/** Throws `SheetError` when a needed column is missing. */
export const readClaimRows = (workbook: Workbook): Row<typeof claimsTab>[] =>
  readRows(claimsTab, takeParts(claimsTab, sheetOf(claimsTab, workbook), ofClaims), ofClaims);

/** Throws `SheetError` when a needed column is missing. */
export function readClaimTables(workbook: Workbook): ClaimTables {
  return {
    claims: readClaimRows(workbook),
    orders: readRows(ordersTab, takeParts(ordersTab, sheetOf(ordersTab, workbook), ofOrders), ofOrders),
    shipments: readRows(
      shipmentsTab,
      takeParts(shipmentsTab, sheetOf(shipmentsTab, workbook), ofShipments),
      ofShipments,
    ),
  };
}

/** What of a claim's row decides on 주문 and 송장. */
export type ClaimState = Pick<PartOf<typeof claimsTab>, 'mall' | 'lineId' | 'bundleId' | 'kind' | 'state'>;
