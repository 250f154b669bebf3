/** Who a file says has made it. */
import { PRODUCT } from '../../src/product';

export const MAKER = PRODUCT;
