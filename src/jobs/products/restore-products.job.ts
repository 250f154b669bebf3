/** 상품복원: products that are at the mall but whose rows of 상품 were deleted, made anew from what the mall has. */

import * as z from 'zod';
import { isAnotherSellers } from '../../engine/act/row-owner';
import { defineJob, type JobContext, type Note, type Step } from '../../engine/job';
import type { Listing, WriteOutcome } from '../../mall/port/listings';
import { partOf } from '../../mall/port/mall';
import { type ChosenKeys, chosenKeysSchema } from '../../store/chosen-keys';
import { results } from '../../tabs/common';
import { productsTab } from '../../tabs/products.tab';
import { type ProductTables, readProductTables } from './product-tables';
import { groupNamesOf, knownCodes, rebuildProducts } from './rebuild-products';
import { withCodes } from './with-codes';

const cursorSchema = z.object({
  /** 상품코드; all linked products without a row when missing. */
  keys: z.array(z.string()).optional(),
  after: z.string(),
  done: z.number(),
  made: z.number(),
});
type Cursor = z.infer<typeof cursorSchema>;

export const restoreProducts = withCodes(
  defineJob<ChosenKeys, Cursor>({
    name: 'restoreProducts',
    title: '상품복원',
    tab: productsTab.name,
    args: chosenKeysSchema,
    cursor: cursorSchema,
    plan: (_, { keys }) => ({ keys, after: '', done: 0, made: 0 }),
    open: (context) => ({ step: (cursor) => restoreStep(context, cursor) }),
  }),
);

interface Deleted {
  productCode: string;
  listingId: string;
}

function restoreStep(context: JobContext, cursor: Cursor): Step<Cursor> {
  const { outside, preferences, mall } = context;
  const tables = readProductTables(outside, preferences);
  const pending = deletedProducts(ownTables(context, tables), cursor.keys).filter(
    ({ productCode }) => productCode > cursor.after,
  );
  const batch = pending.slice(0, mall.batchSize);
  const outcomes =
    batch.length > 0 ? partOf(mall, 'listings').readListings(batch.map(({ listingId }) => listingId)) : [];
  const found = batch.flatMap(({ productCode }, at) => {
    const outcome = outcomes[at];
    if (!outcome?.ok || !outcome.value) return [];
    return [{ productCode, groupNames: groupNamesOf(tables, productCode), draft: outcome.value.draft }];
  });
  const made = rebuildProducts(context, tables, found).size;
  const next: Cursor = {
    ...cursor,
    after: batch[batch.length - 1]?.productCode ?? cursor.after,
    done: cursor.done + batch.length,
    made: cursor.made + made,
  };
  const left = pending.length - batch.length;
  return {
    next: left > 0 ? next : undefined,
    done: next.done,
    total: next.done + left,
    ok: made,
    failed: batch.length - made,
    skipped: 0,
    notes: batch.map((one, at) => noteOf(one, outcomes[at])),
    summary:
      next.done === 0
        ? '되살릴 상품이 없습니다. 「판매상품」의 연동된 상품은 모두 「상품」에 있습니다.'
        : `지워진 상품 ${next.done}건 가운데 ${next.made}건을 되살렸습니다.`,
  };
}

/** Of another seller's product this account's mall knows nothing. */
const ownTables = (context: JobContext, tables: ProductTables): ProductTables => ({
  ...tables,
  listings: tables.listings.filter(({ values }) => !isAnotherSellers(context, values)),
});

/** Linked products without a row of 상품, each once, in the order of their codes. */
function deletedProducts(tables: ProductTables, keys: readonly string[] | undefined): Deleted[] {
  const known = knownCodes(tables);
  const deleted = new Map<string, Deleted>();
  for (const { values } of tables.listings) {
    const { productCode, listingId } = values;
    if (productCode === undefined || listingId === undefined || known.has(productCode)) continue;
    if (keys && !keys.includes(productCode)) continue;
    if (!deleted.has(productCode)) deleted.set(productCode, { productCode, listingId });
  }
  return [...deleted.values()].sort((left, right) => (left.productCode < right.productCode ? -1 : 1));
}

function noteOf({ productCode, listingId }: Deleted, outcome: WriteOutcome<Listing | undefined> | undefined): Note {
  const [result, message] = reportOf(listingId, outcome);
  return { text: `${productCode}: ${message}`, history: true, target: productCode, result };
}

function reportOf(listingId: string, outcome: WriteOutcome<Listing | undefined> | undefined): [string, string] {
  if (!outcome) return [results.unknown, '제휴몰의 답이 없습니다. 다시 실행해 주세요.'];
  if (!outcome.ok) return [results.failed, outcome.reason];
  if (!outcome.value)
    return [
      results.failed,
      `제휴몰에 상품번호 ${listingId}인 상품이 없어 되살리지 못했습니다. 「판매상품」의 제휴몰상품번호를 확인하세요.`,
    ];
  return [results.done, '「상품」에 행을 되살렸습니다. 빈 칸을 채우고 점검하세요.'];
}
