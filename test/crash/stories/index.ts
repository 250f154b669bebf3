/** All stories, the smallest first. */
import type { Story } from '../story';
import { answeringQuestions, collectingClaims, processingClaims } from './claims';
import { wholeDay } from './day';
import { collectingOrders, workingOnOrders } from './orders';
import { changingListings, savingPolicies, sendingProducts } from './products';
import { pastingWaybills, sendingShipments } from './shipments';
import { copyingRows, refreshingCodes, settingUp } from './workbook';

export const stories: readonly Story[] = [
  collectingOrders,
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
  refreshingCodes,
  settingUp,
  wholeDay,
];
