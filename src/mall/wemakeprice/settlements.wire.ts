/** Settlement as 위메프 sends it: a bare array of option lines. What stands here besides `gubun` and `basicDt` is a guess. */
import * as z from 'zod';
import { count, id, identity, text } from './wire';

export const settledShape = z.object({
  orderNo: id,
  orderOptionNo: identity,
  gubun: text,
  salePrice: count,
  qty: count,
  settlePrice: count,
});
