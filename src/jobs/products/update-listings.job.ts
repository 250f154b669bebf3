/** 판매정보 수정반영: price and period of every product that is sold by this 판매정보. */

import type { ActReport } from '../../engine/act/acts';
import { markRows } from '../../engine/act/mark-rows';
import { maybeSentAt } from '../../engine/act/maybe-sent';
import { defineRowJob } from '../../engine/act/row-job';
import { isAnotherSellers } from '../../engine/act/row-owner';
import type { JobContext } from '../../engine/job';
import { isFine } from '../../engine/row-report';
import { partOf } from '../../mall/port/mall';
import { kstText } from '../../rules/kst';
import { changeRows, isMixed, printOfRow, problemText, type Row, sheetOf, wholeRowError } from '../../sheet';
import { results } from '../../tabs/common';
import { listingsTab } from '../../tabs/listings.tab';
import { saleTermsTab } from '../../tabs/sale-terms.tab';
import { changedTerms, listingTabs, writeProductChanges } from './change-log';
import { problemsOf } from './column-findings';
import { listingDrafter, refusalOfProduct } from './draft';
import { judgeSaleTerms } from './judge-others';
import { resultOfWrite } from './listing-job';
import type { ListingPart } from './product-tables';
import { type ProductTables, readProductTables } from './product-tables';
import { printPeriod } from './taken-listing';
import { withCodes } from './with-codes';

type TermsRow = Row<typeof saleTermsTab>;
type TermsResult = ActReport<typeof saleTermsTab>;

export const updateListings = withCodes(
  defineRowJob({
    name: 'updateListings',
    title: '판매정보 수정반영',
    tab: saleTermsTab,
    action: 'updateListings',
    sends: true,
    writes: listingTabs,
    act(context, rows) {
      const tables = readProductTables(context.outside, context.preferences);
      const judge = judgeSaleTerms(tables);
      return rows.map((row) => {
        const reported = problemsOf(saleTermsTab, judge(row.values));
        if (reported.some(({ level }) => level === 'error'))
          return { result: results.mistake, message: problemText(reported) };
        return withPrint(row, updateGroup(context, tables, row));
      });
    },
  }),
);

/** What was sent is what the row is known by from now on. */
const withPrint = (row: TermsRow, result: TermsResult): TermsResult =>
  isFine(result) ? { ...result, values: { ...result.values, rowPrint: printOfRow(saleTermsTab, row) } } : result;

/** All linked products of one 판매정보, a batch after the other. */
function updateGroup(context: JobContext, tables: ProductTables, { values }: TermsRow): TermsResult {
  const draft = listingDrafter(tables);
  const products = new Map(tables.products.map((row) => [row.values.productCode, row]));
  const own = tables.listings.filter(
    ({ values: listing }) =>
      listing.groupName === values.groupName && listing.listingId && !isAnotherSellers(context, listing),
  );
  const refused = own.flatMap((row) => {
    const product = products.get(row.values.productCode);
    const refusal = product && wholeRowError(product.problems);
    if (isMixed(row)) return [{ row, message: problemText(row.problems) }];
    return product && refusal ? [{ row, message: refusalOfProduct(product.row, refusal) }] : [];
  });
  const isRefused = new Set(refused.map(({ row }) => row));
  const linked = own.flatMap((row) => {
    const { key = '', values: listing } = row;
    if (isRefused.has(row)) return [];
    const drafted = draft(listing);
    return drafted.ok ? [{ key, listing, listingId: listing.listingId ?? '', sale: drafted.draft.sale }] : [];
  });
  if (linked.length + refused.length === 0)
    return {
      result: results.skipped,
      message: '연동된 상품이 없어 바꿀 것이 없습니다.',
      values: { linkedProducts: 0 },
    };
  const open = openOf(linked);
  const failed = refused.map(({ message }) => message);
  for (let start = 0; start < open.length; start += context.mall.batchSize) {
    failed.push(...updateBatch(context, open.slice(start, start + context.mall.batchSize)));
  }
  const all = linked.length + refused.length;
  const message = `상품 ${all}건 가운데 ${all - failed.length}건을 바꿨습니다.`;
  const [first] = failed;
  const counts = { linkedProducts: all };
  return first === undefined
    ? { result: results.done, message, values: counts }
    : {
        result: results.failed,
        message: `${message} ${first} 자세한 것은 「판매상품」의 메시지를 보세요.`,
        values: counts,
      };
}

type Linked = {
  key: string;
  listing: ListingPart;
  listingId: string;
  sale: { originalPrice: number; price: number; from: string; to: string };
};

/** Where an earlier run did not come to its end, what it has done is not sent once more. */
function openOf(linked: readonly Linked[]): readonly Linked[] {
  const isResumed = linked.some(({ listing }) => maybeSentAt(listing) !== undefined);
  const isDone = ({ listing, sale }: Linked) =>
    listing.result === results.done &&
    listing.sentOriginPrice === sale.originalPrice &&
    listing.sentSalePrice === sale.price &&
    listing.sentPeriod === printPeriod(sale);
  return isResumed ? linked.filter((one) => !isDone(one)) : linked;
}

/** Gives why some failed. */
function updateBatch(context: JobContext, batch: readonly Linked[]): string[] {
  const { mall, outside, person } = context;
  markRows(
    context,
    listingsTab,
    batch.map(({ key, listing }) => ({ key, values: listing })),
  );
  const outcomes = partOf(mall, 'listings').changeSales(
    batch.map(({ listingId, listing, sale }) => ({ listingId, sale, maybeSentAt: maybeSentAt(listing) })),
  );
  const processedAt = kstText(outside.clock.now());
  const reported = batch.map(({ key, sale }, at) => {
    const terms = { sentOriginPrice: sale.originalPrice, sentSalePrice: sale.price, fingerprint: undefined };
    return {
      key,
      outcome: resultOfWrite(outcomes[at], {
        ...terms,
        sentPeriod: printPeriod(sale),
      }),
    };
  });
  const changes = reported.map(({ key, outcome }): [string, ListingPart] => {
    const { result, message, values = {} } = outcome;
    return [key, { ...values, result, message: message || undefined, processedAt: outcome.sentAt ?? processedAt }];
  });
  changeRows(listingsTab, sheetOf(listingsTab, outside.workbook), new Map(changes));
  writeProductChanges(
    { outside, person },
    batch.flatMap(({ listing, sale }, at) =>
      outcomes[at]?.ok ? [{ listing, changes: changedTerms(listing, sale) }] : [],
    ),
  );
  return reported.flatMap(({ outcome }) => (isFine(outcome) ? [] : [outcome.message]));
}
