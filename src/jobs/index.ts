/** All jobs, and which of them a collection does. */
import { collectOrders } from './collect-orders.job';
import type { Job } from './job';

export const jobs: readonly Job[] = [collectOrders];

/** In the order in which a tick does them. */
export const collectingJobs: readonly Job[] = [collectOrders];

export const jobNamed = (name: string): Job | undefined => jobs.find((job) => job.name === name);
