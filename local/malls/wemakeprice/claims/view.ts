/** A claim as an answer shows it: its own fields, and the claimed lines of the order. */
import type { World } from '../core/world';
import type { ProductLine } from '../orders/order';
import { type Claim, statusNames, typeNames } from './claim';

export function claimView(world: World, claim: Claim) {
  const { seller: _seller, type, status, withdrawDate: _withdrawn, completeDate: _completed, ...rest } = claim;
  const { orderOptionNos, ...shown } = rest;
  const products = world.bundles.get(claim.bundleNo)?.orderProduct ?? [];
  return {
    ...shown,
    claimType: typeNames[type],
    claimStatus: statusNames[status],
    orderProduct: products.flatMap((product) => claimedPart(product, orderOptionNos)),
  };
}

/** The product line with the claimed options only; nothing when none of its options is claimed. */
function claimedPart(product: ProductLine, numbers: readonly string[]) {
  const orderOption = product.orderOption
    .filter((line) => numbers.includes(line.orderOptionNo))
    .map(({ orderOptionNo, optionNo, optionName, optionQty, sellerOptionCode }) => ({
      orderOptionNo,
      optionNo,
      optionName,
      optionQty,
      sellerOptionCode,
    }));
  if (orderOption.length === 0) return [];
  const { orderNo, productNo, productName, productPrice, productQty, sellerProductCode } = product;
  return [{ orderNo, productNo, productName, productPrice, productQty, sellerProductCode, orderOption }];
}
