/** 클레임, 주문 and 송장 in a fake workbook, and a job's context over them and a fake mall. */
import type { Claim } from '../../src/mall/port/claims';
import type { Mall } from '../../src/mall/port/mall';
import { type PartOf, readRows, sheetOf, takeSnapshot } from '../../src/sheet';
import { claimsTab } from '../../src/tabs/claims.tab';
import { orderContext } from './order-context';
import { putTab, type StandingRows } from './workbook';

type Given = Parameters<typeof orderContext>[1] & { claims?: StandingRows<typeof claimsTab> };

export function claimContext(mall: Mall, { claims = [], ...rows }: Given = {}) {
  const given = orderContext(mall, rows);
  const { workbook } = given.context.outside;
  putTab(workbook as Parameters<typeof putTab>[0], claimsTab, claims);
  return {
    ...given,
    claims: (): PartOf<typeof claimsTab>[] =>
      readRows(claimsTab, takeSnapshot(claimsTab, sheetOf(claimsTab, workbook))).map(({ values }) => values),
  };
}

/** A row of 클레임; a cancel request unless told otherwise. */
export const claimRowOf = (nth: number, cells: object = {}) => ({
  ...{ kind: '취소', state: '요청', mall: '위메프', sellerId: 'sbdc6678', claimId: `${700 + nth}` },
  ...{ bundleId: `${100 + nth}`, lineId: `${500 + nth}` },
  ...cells,
});

const nowhere = { name: '', phone: '', zip: '', address: '', addressDetail: '' };

/** What the mall says of such a claim. */
export const claimOf = (nth: number, parts: Partial<Claim> = {}): Claim => ({
  ...{ claimId: `${700 + nth}`, kind: '취소', state: '요청', purchaseId: '200', bundleId: `${100 + nth}` },
  ...{ requestedAt: '2026-11-23 09:00:00', reason: '단순 변심', reasonDetail: '', blame: '구매자책임', fee: 0 },
  ...{ approvedAt: '', feeEnclosed: '', pickupState: '', pickup: nowhere, redelivery: nowhere },
  lines: [
    {
      ...{ orderId: '300', lineId: `${500 + nth}`, listingId: '400', productCode: 'P1', productName: '찻잔' },
      ...{ optionName: '', quantity: 1 },
    },
  ],
  ...parts,
});
