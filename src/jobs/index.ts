/** All jobs, and which of them a collection does. */
import { applyCourier } from './apply-courier.job';
import { cancelOrders } from './cancel-orders.job';
import { changeListingStatus } from './change-listing-status.job';
import { collectOrders } from './collect-orders.job';
import { confirmOrders } from './confirm-orders.job';
import { copyRows } from './copy-rows.job';
import { delayOrders } from './delay-orders.job';
import { extendListings } from './extend-listings.job';
import type { Job } from './job';
import { makeNoticeItems } from './make-notice-items.job';
import { makeOptions } from './make-options.job';
import { refreshCodes } from './refresh-codes.job';
import { restoreProducts } from './restore-products.job';
import { saveShippingPolicies } from './save-shipping-policies.job';
import { sendProducts } from './send-products.job';
import { sendShipments } from './send-shipments.job';
import { setOptions } from './set-options.job';
import { takeOverProducts } from './take-over-products.job';
import { takeOverShippingPolicies } from './take-over-shipping-policies.job';
import { updateListings } from './update-listings.job';

export const jobs: readonly Job[] = [
  collectOrders,
  confirmOrders,
  delayOrders,
  cancelOrders,
  sendShipments,
  applyCourier,
  saveShippingPolicies,
  takeOverShippingPolicies,
  sendProducts,
  changeListingStatus,
  extendListings,
  updateListings,
  takeOverProducts,
  restoreProducts,
  copyRows,
  refreshCodes,
  makeOptions,
  makeNoticeItems,
  setOptions,
];

/** In the order in which a tick does them. */
export const collectingJobs: readonly Job[] = [collectOrders];

export const jobNamed = (name: string): Job | undefined => jobs.find((job) => job.name === name);
