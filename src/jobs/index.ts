/** All jobs, which of them a collection does, and the engine that works on them. */
import type { Engine } from '../engine/executions';
import type { Job } from '../engine/job';
import type { Outside } from '../ports';
import { archiveOrders } from './archive/archive-orders.job';
import { claimJobs } from './claims';
import { inquiryJobs } from './inquiries';
import { orderJobs } from './orders';
import { maskPersonalData } from './personal-data/mask-personal-data.job';
import { productJobs } from './products';
import { shipmentJobs } from './shipments';
import { refreshStatistics } from './statistics/refresh-statistics.job';
import { followStock } from './stock/follow-stock.job';

/** The jobs of a tab are done in this order. */
export const jobs: readonly Job[] = [
  ...orderJobs,
  ...shipmentJobs,
  ...claimJobs,
  ...inquiryJobs,
  ...productJobs,
  followStock,
  refreshStatistics,
  maskPersonalData,
  archiveOrders,
];

/** In the order in which a tick does them. */
export const collectingJobs: readonly Job[] = jobs.filter(({ collects }) => collects);

export const engineOf = (outside: Outside): Engine => ({ outside, jobs });
