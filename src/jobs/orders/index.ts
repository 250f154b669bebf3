/**
 * 주문: what is collected, confirmed, delayed and cancelled. Only `bundles/record-bundles` writes what
 * the mall says of a bundle: a row for each order line in 주문, a row for each bundle in 송장. `judge-bundles` decides from
 * the rows alone what is to be done, what is done already and what has to be mended; what an action means in which state stands
 * in the table `bundles/order-acts`, which 점검, 실행 and the manual share.
 */
import type { Job } from '../../engine/job';
import { cancelOrders } from './cancel-orders.job';
import { collectOrders } from './collect-orders.job';
import { confirmOrders } from './confirm-orders.job';
import { delayOrders } from './delay-orders.job';

export const orderJobs: readonly Job[] = [collectOrders, confirmOrders, delayOrders, cancelOrders];
