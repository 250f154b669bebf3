/** All jobs, which of them a collection does, and the engine that works on them. */

import type { Engine } from '../engine/executions';
import type { Job } from '../engine/job';
import type { Outside } from '../ports';
import { archiveOrders } from './archive/archive-orders.job';
import { collectClaims } from './claims/collect-claims.job';
import { processClaims } from './claims/process-claims.job';
import { collectInquiries } from './inquiries/collect-inquiries.job';
import { collectNotices } from './inquiries/collect-notices.job';
import { fillAnswers } from './inquiries/fill-answers.job';
import { sendAnswers } from './inquiries/send-answers.job';
import { cancelOrders } from './orders/cancel-orders.job';
import { collectOrders } from './orders/collect-orders.job';
import { confirmOrders } from './orders/confirm-orders.job';
import { delayOrders } from './orders/delay-orders.job';
import { maskPersonalData } from './personal-data/mask-personal-data.job';
import { changeListingStatus } from './products/change-listing-status.job';
import { copyRows } from './products/copy-rows.job';
import { extendListings } from './products/extend-listings.job';
import { makeNoticeItems } from './products/make-notice-items.job';
import { makeOptions } from './products/make-options.job';
import { refreshCodes } from './products/refresh-codes.job';
import { restoreProducts } from './products/restore-products.job';
import { saveShippingPolicies } from './products/save-shipping-policies.job';
import { sendProducts } from './products/send-products.job';
import { setOptions } from './products/set-options.job';
import { takeOverProducts } from './products/take-over-products.job';
import { takeOverShippingPolicies } from './products/take-over-shipping-policies.job';
import { updateListings } from './products/update-listings.job';
import { applyCourier } from './shipments/apply-courier.job';
import { sendShipments } from './shipments/send-shipments.job';
import { refreshStatistics } from './statistics/refresh-statistics.job';
import { followStock } from './stock/follow-stock.job';

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

export const engineOf = (outside: Outside): Engine => ({ outside, jobs });
