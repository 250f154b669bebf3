/** 점검 and the search for a category need what the mall offers: where it was never fetched, it is fetched once before. */

import { alone } from '../engine/alone';
import { workOnce } from '../engine/work-through';
import type { Outside } from '../ports';
import { savedAccounts } from '../settings/accounts';
import { listingsTab } from '../tabs/listings.tab';
import { noticesTab } from '../tabs/notices.tab';
import { productsTab } from '../tabs/products.tab';
import { saleTermsTab } from '../tabs/sale-terms.tab';
import { engineOf } from '.';
import { hasCodes } from './products/reference';
import { refreshCodes } from './products/refresh-codes.job';

const needing: readonly string[] = [productsTab, saleTermsTab, noticesTab, listingsTab].map(({ name }) => name);

/** For 점검 of this tab. Throws as `fetchMissingCodes`. */
export function fetchCodesOf(outside: Outside, tab: string): void {
  if (needing.includes(tab)) fetchMissingCodes(outside);
}

/**
 * Within the time of one execution, as a run that the seller finds in 연동상황; a later execution continues it like any run.
 * Nothing where no account is saved. Throws `Refusal` while another execution works, and `SheetError`.
 */
export function fetchMissingCodes(outside: Outside): void {
  const malls = savedAccounts(outside).map(({ mall }) => mall);
  if (malls.length === 0 || hasCodes(outside.workbook, malls)) return;
  alone(outside, () => void (hasCodes(outside.workbook, malls) || workOnce(engineOf(outside), refreshCodes)));
}
