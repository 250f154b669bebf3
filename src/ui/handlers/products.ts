/** 데이터이전. */
import { importProducts } from '../../jobs/products/import-products';
import { alone } from '../../engine/executions';
import type { productCalls } from '../contract/products';
import type { Handlers } from './handler';

export const productHandlers: Handlers<keyof typeof productCalls> = {
  importProducts: (outside, order) => alone(outside, () => importProducts(outside, order)),
};
