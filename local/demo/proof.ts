/** Checks what the local mall holds and was asked: the demo ends with 1 when that differs from its story. */

import { josa } from '../../src/rules/josa';
import type { Claim } from '../malls/wemakeprice/claims/claim';
import type { Bundle } from '../malls/wemakeprice/orders/order';
import type { Stage } from './stage';

/** Throws the message, in Korean, when it does not hold. */
export function demand(holds: boolean, message: string): asserts holds {
  if (!holds) throw new Error(`시연이 어긋났습니다: ${message}`);
}

/** A bundle as the mall has it. */
export async function bundleAtMall({ buyer }: Stage, bundleNo: string): Promise<Bundle> {
  const found = (await buyer.state()).bundles.find((bundle) => bundle.bundleNo === bundleNo);
  demand(found !== undefined, josa`위메프에 배송번호 ${bundleNo}이(가) 없습니다.`);
  return found;
}

/** A claim as the mall has it. */
export async function claimAtMall({ buyer }: Stage, claimBundleNo: string): Promise<Claim> {
  const found = (await buyer.state()).claims.find((claim) => claim.claimBundleNo === claimBundleNo);
  demand(found !== undefined, josa`위메프에 클레임번호 ${claimBundleNo}이(가) 없습니다.`);
  return found;
}

/** How often a write such as `setOrderDelivery` was asked for, by 배송번호. */
export async function asksByBundle({ buyer }: Stage, call: string): Promise<ReadonlyMap<string, number>> {
  const asks = new Map<string, number>();
  for (const { path, body } of await buyer.requests()) {
    if (!path.endsWith(`/${call}`)) continue;
    const bundle = String((body as { bundleNo?: string }).bundleNo);
    asks.set(bundle, (asks.get(bundle) ?? 0) + 1);
  }
  return asks;
}
