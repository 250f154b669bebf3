/** Last step of 연동: each product's row tells what came of its 판매상품 rows. */

import { isAnotherSellers } from '../../engine/act/row-owner';
import type { JobContext } from '../../engine/job';
import { kstText } from '../../rules/kst';
import { changeRows, type PartOf, readRows, sheetOf, takeSnapshot } from '../../sheet';
import { askedRows } from '../../store/chosen-rows';
import { results } from '../../tabs/common';
import { listingStates } from '../../tabs/listings.tab';
import { productsTab } from '../../tabs/products.tab';
import { groupNames } from './judge-product';
import { type ListingPart, listingsByProduct } from './product-tables';

/** 연동상태 of a product: that of its 판매상품 rows, each state once. */
export const jointState = (own: readonly ListingPart[]): string | undefined =>
  [...new Set(own.map(({ state = '' }) => state))].join(', ') || undefined;

/** Rows of 상품 that asked for 연동: done when all their 판매상품 are, and then without 작업. */
export function finishSending(context: JobContext): void {
  const { outside, chosen } = context;
  const { workbook } = outside;
  const rows = readRows(productsTab, takeSnapshot(productsTab, sheetOf(productsTab, workbook)));
  const products = askedRows(productsTab, rows, chosen);
  const byProduct = listingsByProduct(outside);
  const processedAt = kstText(outside.clock.now());
  const changes = new Map<string, PartOf<typeof productsTab>>();
  for (const { key = '', values } of products) {
    const own = byProduct.get(values.productCode ?? '') ?? [];
    const state = jointState(own.map((row) => row.values));
    const named = own.filter((row) => groupNames(values).includes(row.values.groupName ?? ''));
    const asked = named.filter((row) => !isAnotherSellers(context, row.values));
    if (values.action !== 'send' || values.result === results.mistake || asked.length === 0) {
      if (own.length > 0) changes.set(key, { listingState: state });
      continue;
    }
    const failed = asked.find((row) => row.values.state !== listingStates.done);
    const skipped = asked.every((row) => row.values.result === results.skipped);
    const outcome = failed
      ? { result: failed.values.result ?? results.failed, message: failed.values.message }
      : {
          result: skipped ? results.skipped : results.done,
          message: values.message ?? asked[0]?.values.message,
          action: undefined,
        };
    changes.set(key, { ...outcome, listingState: state, processedAt });
  }
  changeRows(productsTab, sheetOf(productsTab, workbook), changes);
}
