/** Settlement by day: what was delivered and what was refunded on it. Fields beyond gubun and basicDt are guesses. */
import * as z from 'zod';
import { dateOf } from '../../../mall-kit/kst';
import type { Claim } from '../claims/claim';
import { date, take } from '../core/fields';
import type { Route } from '../core/route';
import type { World } from '../core/world';
import { type Bundle, cancelled } from '../orders/order';

const delivered = 1;
const refunded = 2;
const refundedByMall = 3;
const query = z.object({ basicDt: date('기준일') });

export const settlementRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/settle/out/getSettleDailyOrderInfo',
    answer(world, request) {
      const { basicDt } = take(query, request.query);
      const sold = bundlesDelivered(world, request.seller, basicDt).flatMap((bundle) =>
        lineRows(bundle, delivered, basicDt, (_number, status) => status !== cancelled),
      );
      const returned = claimsRefunded(world, request.seller, basicDt).flatMap(({ claim, bundle }) =>
        lineRows(bundle, gubunOf(claim), basicDt, (number) => claim.orderOptionNos.includes(number)),
      );
      return [...sold, ...returned];
    },
  },
  {
    method: 'GET',
    path: '/settle/out/getSettleShipInfo',
    answer(world, request) {
      const { basicDt } = take(query, request.query);
      const sold = bundlesDelivered(world, request.seller, basicDt)
        .filter((bundle) => bundle.shipPrice > 0)
        .map((bundle) => shipRow(bundle, delivered, basicDt, bundle.shipPrice));
      const returned = claimsRefunded(world, request.seller, basicDt)
        .filter(({ claim }) => claim.claimFee > 0)
        .map(({ claim, bundle }) => shipRow(bundle, gubunOf(claim), basicDt, claim.claimFee));
      return [...sold, ...returned];
    },
  },
];

function bundlesDelivered(world: World, seller: string, day: string): Bundle[] {
  return world.bundles.rows().filter((bundle) => bundle.seller === seller && dateOf(bundle.shipCompleteDate) === day);
}

function claimsRefunded(world: World, seller: string, day: string): { claim: Claim; bundle: Bundle }[] {
  return world.claims
    .rows()
    .filter((claim) => claim.seller === seller && claim.type === 'RETURN' && dateOf(claim.approveDate) === day)
    .flatMap((claim) => {
      const bundle = world.bundles.get(claim.bundleNo);
      return bundle ? [{ claim, bundle }] : [];
    });
}

function gubunOf(claim: Claim): number {
  return claim.claimWhoReason === '위메프책임' ? refundedByMall : refunded;
}

function lineRows(bundle: Bundle, gubun: number, day: string, counts: (number: string, status: string) => boolean) {
  const sign = gubun === delivered ? 1 : -1;
  return bundle.orderProduct.flatMap(({ orderNo, orderOption }) =>
    orderOption
      .filter((line) => counts(line.orderOptionNo, line.optionStatus))
      .map((line) => ({
        orderNo,
        orderOptionNo: line.orderOptionNo,
        gubun,
        basicDt: compact(day),
        salePrice: line.optionSalePrice,
        qty: line.optionQty,
        commission: line.optionCommissionPrice,
        settlePrice: sign * (line.optionSalePrice * line.optionQty - line.optionCommissionPrice),
      })),
  );
}

function shipRow(bundle: Bundle, gubun: number, day: string, shipPrice: number) {
  const { purchaseNo, bundleNo } = bundle;
  return { purchaseNo, bundleNo, gubun, basicDt: compact(day), shipPrice, settlePrice: shipPrice };
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}
