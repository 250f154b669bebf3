/** 데이터이전. */

import { alone } from '../../engine/alone';
import { importProducts } from '../../jobs/products/import-products';
import type { productCalls } from '../contract/products';
import type { Handlers } from './handler';

export const productHandlers: Handlers<keyof typeof productCalls> = {
  importProducts: (outside, order) => alone(outside, () => importProducts(outside, order)),
};
