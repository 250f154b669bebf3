/** Making and changing products: the whole product, or one part of it. */
import * as z from 'zod';
import { Refusal } from '../../../mall-kit/refusal';
import { code, id, take } from '../core/fields';
import type { Route } from '../core/route';
import type { World } from '../core/world';
import { basicFields } from './basic';
import { checkBasic, checkSale, numberNotices } from './checks';
import { detailFields } from './detail';
import { etcFields } from './etc';
import { noticeListFields } from './notices';
import { optionFields } from './option';
import { ownProduct } from './own-product';
import { saleFields } from './sale';

const productNo = id('상품번호');
const wholeBody = z.object({
  productNo: productNo.optional(),
  basic: basicFields,
  sale: saleFields,
  detail: detailFields,
  option: optionFields,
  noticeList: noticeListFields,
  etc: etcFields,
});
const basicBody = z.object({ productNo, basic: basicFields });
const saleBody = z.object({ productNo, sale: saleFields });
const optionBody = z.object({ productNo, option: optionFields });
const statusBody = z.object({ productNo, productStatus: code('판매상태', ['A', 'S']) });

export const productWriteRoutes: readonly Route[] = [
  write('setProduct', (world, seller, body) => {
    const { productNo: number, noticeList, ...parts } = take(wholeBody, body);
    const present = number === undefined ? undefined : ownProduct(world, seller, number);
    checkBasic(world, seller, parts.basic);
    checkSale(world, parts.sale, parts.option, present);
    const numbered = numberNotices(world, noticeList, present);
    if (present) return Object.assign(present, parts, { noticeList: numbered }).productNo;
    const made = world.number('product');
    world.products.add({
      ...parts,
      seller,
      productNo: made,
      productStatus: 'A',
      noticeList: numbered,
      deleted: false,
    });
    return made;
  }),
  write('setProductBasic', (world, seller, body) => {
    const asked = take(basicBody, body);
    const product = ownProduct(world, seller, asked.productNo);
    checkBasic(world, seller, asked.basic);
    product.basic = asked.basic;
    return product.productNo;
  }),
  write('setProductSale', (world, seller, body) => {
    const asked = take(saleBody, body);
    const product = ownProduct(world, seller, asked.productNo);
    checkSale(world, asked.sale, product.option, product);
    product.sale = asked.sale;
    return product.productNo;
  }),
  write('setProductOption', (world, seller, body) => {
    const asked = take(optionBody, body);
    const product = ownProduct(world, seller, asked.productNo);
    product.option = asked.option;
    if (asked.option.selectOptionUseYn === 'Y') delete product.sale.stockCount;
    return product.productNo;
  }),
  write('setProductStatus', (world, seller, body) => {
    const asked = take(statusBody, body);
    const product = ownProduct(world, seller, asked.productNo);
    if (product.productStatus === asked.productStatus) throw new Refusal(422, '변경할 수 없는 상태입니다.');
    product.productStatus = asked.productStatus;
    return product.productNo;
  }),
];

/** A product write answers with the product's number, not with a returnKey. */
function write(name: string, act: (world: World, seller: string, body: unknown) => string): Route {
  return {
    method: 'POST',
    path: `/product/in/${name}`,
    answer: (world, { seller, body }) => ({ productNo: act(world, seller, body), returnMsg: '정상 처리되었습니다.' }),
  };
}
