/** 재고관리. Whatever writes waits until no other execution does. */

import { alone } from '../../engine/alone';
import { planStock, writeStock } from '../../jobs/stock/change-stock';
import { lowStock } from '../../jobs/stock/low-stock';
import type { stockCalls } from '../contract/stock';
import type { Handlers } from './handler';

export const stockHandlers: Handlers<keyof typeof stockCalls> = {
  lowStock,
  planStock: (outside, change) => ({ rows: planStock(outside, change) }),
  writeStock: (outside, order) => alone(outside, () => writeStock(outside, order)),
};
