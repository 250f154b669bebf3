/** All jobs, and which of them a collection does. */
import { applyCourier } from './apply-courier.job';
import { archiveOrders } from './archive-orders.job';
import { cancelOrders } from './cancel-orders.job';
import { changeListingStatus } from './change-listing-status.job';
import { collectClaims } from './collect-claims.job';
import { collectInquiries } from './collect-inquiries.job';
import { collectNotices } from './collect-notices.job';
import { collectOrders } from './collect-orders.job';
import { confirmOrders } from './confirm-orders.job';
import { copyRows } from './copy-rows.job';
import { delayOrders } from './delay-orders.job';
import { extendListings } from './extend-listings.job';
import { fillAnswers } from './fill-answers.job';
import { followStock } from './follow-stock.job';
import type { Job } from './job';
import { makeNoticeItems } from './make-notice-items.job';
import { makeOptions } from './make-options.job';
import { maskPersonalData } from './mask-personal-data.job';
import { processClaims } from './process-claims.job';
import { refreshCodes } from './refresh-codes.job';
import { refreshStatistics } from './refresh-statistics.job';
import { restoreProducts } from './restore-products.job';
import { saveShippingPolicies } from './save-shipping-policies.job';
import { sendAnswers } from './send-answers.job';
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
  collectClaims,
  processClaims,
  applyCourier,
  collectInquiries,
  sendAnswers,
  fillAnswers,
  collectNotices,
  saveShippingPolicies,
  takeOverShippingPolicies,
  sendProducts,
  changeListingStatus,
  extendListings,
  updateListings,
  followStock,
  takeOverProducts,
  restoreProducts,
  copyRows,
  refreshCodes,
  refreshStatistics,
  maskPersonalData,
  archiveOrders,
  makeOptions,
  makeNoticeItems,
  setOptions,
];

/** In the order in which a tick does them. */
export const collectingJobs: readonly Job[] = jobs.filter(({ collects }) => collects);

export const jobNamed = (name: string): Job | undefined => jobs.find((job) => job.name === name);
