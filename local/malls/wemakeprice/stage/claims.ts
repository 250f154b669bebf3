/** Claims as buyers make them: ask to cancel, cancel at once, return, exchange, and think better of it. */
import * as z from 'zod';
import { Refusal } from '../../../mall-kit/refusal';
import { type StageRoute, takeStage } from '../../../mall-kit/stage/route';
import { cancelNow, releaseLines } from '../claims/cancels';
import { type ClaimType, isOpen } from '../claims/claim';
import { newClaim } from '../claims/new-claim';
import { id } from '../core/fields';
import type { World } from '../core/world';
import { cancelAsked, isSent, normal } from '../orders/order';
import { linesOf, linesShape } from './lines';

const wish = z.object({
  ...linesShape,
  claimReason: z.string().optional(),
  claimReasonDetail: z.string().optional(),
  claimWhoReason: z.string().optional(),
  claimFee: z.int().min(0).optional(),
  claimShipFeeEnclose: z.string().optional(),
});

export const claimStageRoutes: readonly StageRoute<World>[] = [
  {
    method: 'POST',
    path: '/_test/orders/cancel-request',
    answer({ world }, body) {
      const asked = takeStage(wish, body);
      const { bundle, lines } = linesOf(world, asked);
      if (isSent(bundle)) throw new Refusal(400, '발송된 주문은 취소를 요청할 수 없습니다. 반품을 쓰세요.');
      const open = lines.filter((line) => line.optionStatus === normal);
      if (open.length === 0) throw new Refusal(400, '취소를 요청할 수 있는 옵션주문이 없습니다.');
      const claim = newClaim(world, 'CANCEL', bundle, open, asked);
      for (const line of open) line.optionStatus = cancelAsked;
      world.claims.add(claim);
      return { claimBundleNo: claim.claimBundleNo };
    },
  },
  {
    method: 'POST',
    path: '/_test/orders/cancelled',
    answer({ world }, body) {
      const asked = takeStage(wish, body);
      const { bundle, lines } = linesOf(world, asked);
      if (bundle.state !== 'NEW') throw new Refusal(400, '발주확인 전에만 바로 취소할 수 있습니다.');
      cancelNow(world, bundle, lines, asked);
      return { bundleNo: bundle.bundleNo };
    },
  },
  { method: 'POST', path: '/_test/claims/return', answer: ({ world }, body) => sendBack(world, 'RETURN', body) },
  { method: 'POST', path: '/_test/claims/exchange', answer: ({ world }, body) => sendBack(world, 'EXCHANGE', body) },
  {
    method: 'POST',
    path: '/_test/claims/withdraw',
    answer({ world }, body) {
      const { claimBundleNo } = takeStage(z.strictObject({ claimBundleNo: id('클레임번호') }), body);
      const claim = world.claims.get(claimBundleNo);
      if (!claim) throw new Refusal(404, `클레임번호 ${claimBundleNo}: 없는 클레임입니다.`);
      if (!isOpen(claim)) throw new Refusal(400, '이미 처리된 클레임은 철회할 수 없습니다.');
      if (claim.type === 'CANCEL') releaseLines(world, claim);
      claim.status = 'WITHDRAW';
      claim.withdrawDate = world.now();
      return { claimBundleNo };
    },
  },
];

function sendBack(world: World, type: Extract<ClaimType, 'RETURN' | 'EXCHANGE'>, body: unknown) {
  const asked = takeStage(wish, body);
  const { bundle, lines } = linesOf(world, asked);
  if (!isSent(bundle)) throw new Refusal(400, '발송된 주문만 반품이나 교환을 신청할 수 있습니다.');
  const claim = newClaim(world, type, bundle, lines, asked);
  world.claims.add(claim);
  return { claimBundleNo: claim.claimBundleNo };
}
