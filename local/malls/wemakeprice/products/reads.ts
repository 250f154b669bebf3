/** Reading products: one by number, or all with a seller's code. */
import * as z from 'zod';
import { id, take, text } from '../core/fields';
import type { Route } from '../core/route';
import { ownProduct } from './own-product';
import type { Product } from './product';

const byNumber = z.object({ productNo: id('상품번호') });
const byCode = z.object({ code: text('업체상품코드', 50) });

export const productReadRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/product/out/getProduct',
    answer: (world, { seller, query }) => shown(ownProduct(world, seller, take(byNumber, query).productNo)),
  },
  {
    method: 'GET',
    path: '/product/out/sellerProdCode/getProductList',
    answer(world, { seller, query }) {
      const { code } = take(byCode, query);
      return world.products
        .rows()
        .filter((product) => product.seller === seller && !product.deleted && product.etc.sellerProdCode === code)
        .map(shown);
    },
  },
];

function shown({ seller: _seller, deleted: _deleted, ...product }: Product) {
  return product;
}
