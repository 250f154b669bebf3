/**
 * 상품, 판매정보, 배송정보, 판매상품: `product-tables` reads each tab once, `judge-*` ties the rules to columns, `draft` makes of the
 * rows what the mall takes. Lists of another program go header → column → line through `rules/product-import`; `import-products`
 * writes them only while the fingerprint of the preview still holds, and `begun-import` lets a broken import go on.
 */
import type { Job } from '../../engine/job';
import { changeListingStatus } from './change-listing-status.job';
import { copyRows } from './copy-rows.job';
import { extendListings } from './extend-listings.job';
import { makeNoticeItems } from './make-notice-items.job';
import { makeOptions } from './make-options.job';
import { refreshCodes } from './refresh-codes.job';
import { restoreProducts } from './restore-products.job';
import { saveShippingPolicies } from './save-shipping-policies.job';
import { sendProducts } from './send-products.job';
import { setOptions } from './set-options.job';
import { takeOverProducts } from './take-over-products.job';
import { takeOverShippingPolicies } from './take-over-shipping-policies.job';
import { updateListings } from './update-listings.job';

export const productJobs: readonly Job[] = [
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
