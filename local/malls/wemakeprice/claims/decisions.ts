/** What a seller decides about a claim: approve, reject (cancels only), hold (returns and exchanges only). */
import * as z from 'zod';
import { text } from '../core/fields';
import { demand } from '../core/refusal';
import { isCancelled, isSent } from '../orders/order';
import { shippedAs, withShipping } from '../orders/shipping';
import { ship } from '../orders/steps';
import { approveCancel, releaseLines } from './cancels';
import { isOpen, pickedUp } from './claim';
import { claimFields, claimWrite } from './claim-write';

const rejectReason = z.literal('CJD3', '거절사유코드가 올바르지 않습니다.');
const pendingReason = z.literal('RPD5', '보류사유코드가 올바르지 않습니다.');

export const claimDecisionRoutes = [
  claimWrite('setClaimApprove', z.object(claimFields), (world, claim) => {
    demand(isOpen(claim), '처리할 수 없는 클레임 상태입니다.');
    if (claim.type === 'CANCEL') return approveCancel(world, claim, world.now());
    demand(claim.type === 'RETURN', '교환은 재배송과 교환완료로 처리해 주세요.');
    demand(claim.pickup.shipStatus === pickedUp, '수거완료 후 승인 가능합니다.');
    claim.status = 'APPROVE';
    claim.approveDate = world.now();
  }),
  claimWrite(
    'setClaimReject',
    withShipping({ ...claimFields, rejectReasonCode: rejectReason, rejectReasonDetail: text('거절상세사유', 200) }),
    (world, claim, asked) => {
      demand(claim.type === 'CANCEL', '거절은 취소 클레임만 가능합니다.');
      demand(isOpen(claim), '처리할 수 없는 클레임 상태입니다.');
      const bundle = world.bundles.get(claim.bundleNo);
      demand(bundle !== undefined && !isCancelled(bundle), '취소된 주문입니다.');
      releaseLines(world, claim);
      claim.status = 'REJECT';
      claim.rejectDate = world.now();
      claim.rejectReason = asked.rejectReasonDetail;
      if (!isSent(bundle)) ship(bundle, shippedAs(asked, bundle.delivery.shipMethod), world.now());
    },
  ),
  claimWrite(
    'setClaimPending',
    z.object({ ...claimFields, pendingReasonCode: pendingReason, pendingReasonDetail: text('보류상세사유', 200) }),
    (world, claim, asked) => {
      demand(claim.type !== 'CANCEL', '보류는 반품과 교환 클레임만 가능합니다.');
      demand(claim.status !== 'PENDING', '이미 보류된 클레임입니다.');
      demand(claim.status === 'REQUEST', '처리할 수 없는 클레임 상태입니다.');
      claim.status = 'PENDING';
      claim.pendingDate = world.now();
      claim.pendingReason = asked.pendingReasonDetail;
    },
  ),
];
