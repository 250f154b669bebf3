/** All stories, the smallest first. */
import type { Story } from '../story';
import { answeringQuestions, collectingClaims, processingClaims } from './claims';
import { wholeDay } from './day';
import { collectingOrders, collectingOrdersOnly, workingOnOrders } from './orders';
import { changingListings, savingPolicies, sendingProducts } from './products';
import { pastingWaybills, sendingShipments } from './shipments';
import { copyingRows, copyingTerms, refreshingCodes, settingUp } from './workbook';

export const stories: readonly Story[] = [
  collectingOrders,
  collectingOrdersOnly,
  workingOnOrders,
  sendingShipments,
  pastingWaybills,
  sendingProducts,
  changingListings,
  savingPolicies,
  collectingClaims,
  processingClaims,
  answeringQuestions,
  copyingRows,
  copyingTerms,
  refreshingCodes,
  settingUp,
  wholeDay,
];
