/** Claims as 위메프 sends them, as far as a cancel request that stands open needs them. */
import * as z from 'zod';
import { entriesUnder, identity, listOf, text } from './wire';

const claimedOption = z.object({ orderOptionNo: identity });
const claimedProduct = z.object({ orderOption: listOf(claimedOption) });

/** Without its own number and the bundle's, nobody can say what the claim holds up. */
export const cancelShape = z.object({
  claimBundleNo: identity,
  bundleNo: identity,
  requestDate: text,
  orderProduct: listOf(claimedProduct),
});

export type WireCancel = z.infer<typeof cancelShape>;

/** `data` of a claim answer as its list of claims, each still unread; `undefined` when it holds no such list. */
export function claimEntries(data: unknown): unknown[] | undefined {
  return entriesUnder(data, 'claim');
}
