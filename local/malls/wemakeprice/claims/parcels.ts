/** The parcels of a claim: pickup of returned goods, and what is sent again in an exchange. */
import * as z from 'zod';
import { demand } from '../core/refusal';
import type { World } from '../core/world';
import { shippedAs, withShipping } from '../orders/shipping';
import { type Claim, type ClaimParcel, isOpen, pickedUp, pickingUp, pickupWaiting } from './claim';
import { claimFields, claimWrite } from './claim-write';

const claimOnly = z.object(claimFields);
const claimAndShipping = withShipping(claimFields);
const sentAgain = '배송중';

export const claimParcelRoutes = [
  claimWrite('setClaimPickup', claimAndShipping, (world, claim, asked) => {
    demandGoodsComeBack(claim);
    demand(claim.pickup.shipStatus !== pickedUp, '수거완료된 클레임입니다');
    demand(isWaiting(claim.pickup), '수거요청대기 상태에서만 가능합니다');
    demand(asked.shipMethod !== 'PARCEL' || !isWaybillOut(world, claim, asked.invoiceNo), sameWaybill);
    fill(claim.pickup, shippedAs(asked, ''), pickingUp);
  }),
  claimWrite('setClaimPickupComplete', claimOnly, (_world, claim) => {
    demandGoodsComeBack(claim);
    demand(claim.pickup.shipStatus !== pickedUp, '수거완료된 클레임입니다');
    demand(claim.pickup.shipStatus === pickingUp, '수거중 상태에서만 가능합니다');
    claim.pickup.shipStatus = pickedUp;
  }),
  claimWrite('setClaimDelivery', claimAndShipping, (world, claim, asked) => {
    demand(claim.type === 'EXCHANGE', '재배송은 교환 클레임만 가능합니다.');
    demand(claim.delivery.shipStatus === '', '이미 재배송된 클레임입니다.');
    demand(isOpen(claim), '처리할 수 없는 클레임 상태입니다.');
    demand(claim.pickup.shipStatus === pickedUp, '수거완료 후 재배송 가능합니다.');
    fill(claim.delivery, shippedAs(asked, ''), sentAgain);
    claim.status = 'APPROVE';
    claim.approveDate = world.now();
  }),
  claimWrite('setClaimComplete', claimOnly, (world, claim) => {
    demand(claim.type === 'EXCHANGE', '교환완료는 교환 클레임만 가능합니다.');
    demand(claim.status !== 'COMPLETE', '이미 완료된 클레임입니다.');
    demand(claim.delivery.shipStatus === sentAgain, '재배송 후 교환완료 처리 가능합니다.');
    claim.delivery.shipStatus = '배송완료';
    claim.status = 'COMPLETE';
    claim.completeDate = world.now();
  }),
];

const sameWaybill = '수거 송장이 원송장 정보와 동일합니다';

function demandGoodsComeBack(claim: Claim): void {
  demand(claim.type !== 'CANCEL', '수거는 반품과 교환 클레임만 가능합니다.');
  demand(claim.pickup.shipStatus === pickedUp || isOpen(claim), '처리할 수 없는 클레임 상태입니다.');
}

function isWaiting(parcel: ClaimParcel): boolean {
  return parcel.shipStatus === '' || parcel.shipStatus === pickupWaiting;
}

function isWaybillOut(world: World, claim: Claim, invoiceNo: string): boolean {
  return world.bundles.get(claim.bundleNo)?.delivery.invoiceNo === invoiceNo;
}

function fill(parcel: ClaimParcel, shipped: ReturnType<typeof shippedAs>, shipStatus: string): void {
  const { shipMethod, parcelCompany, invoiceNo, scheduleShipDate } = shipped;
  Object.assign(parcel, { shipMethod, parcelCompany, invoiceNo, scheduleShipDate, shipStatus });
}
