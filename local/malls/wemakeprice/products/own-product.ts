/** Finding the product that a call is about. */
import { Refusal } from '../../../mall-kit/refusal';
import type { World } from '../core/world';
import type { Product } from './product';

/** The seller's product. Throws 404 when the mall does not have it, or no longer. */
export function ownProduct(world: World, seller: string, productNo: string): Product {
  const product = world.products.get(productNo);
  if (!product || product.seller !== seller || product.deleted) throw new Refusal(404, '데이터가 없습니다.');
  return product;
}
