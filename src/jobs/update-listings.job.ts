/** 판매정보 수정반영: price and period of every product that is sold by this 판매정보. */
import { kstText } from '../rules/kst';
import { changeRows, isMixed, problemText, type Row, sheetOf } from '../sheet';
import { results } from '../tabs/common';
import { listingsTab } from '../tabs/listings.tab';
import { saleTermsTab } from '../tabs/sale-terms.tab';
import type { JobContext } from './job';
import { resultOfWrite } from './listing-job';
import { isFine } from './outcome';
import { changedTerms, writeProductChanges } from './products/change-log';
import { drafter } from './products/draft';
import { judgeSaleTerms } from './products/judge-others';
import type { ListingPart } from './products/product-desk';
import { type ProductDesk, readProductDesk } from './products/product-desk';
import { printPeriod } from './products/taken-listing';
import { problemsOf } from './products/told';
import { defineRowJob, type RowResult } from './row-job';

type TermsRow = Row<typeof saleTermsTab>;
type TermsResult = RowResult<typeof saleTermsTab>;

export const updateListings = defineRowJob({
  name: 'updateListings',
  title: '판매정보 수정반영',
  tab: saleTermsTab,
  action: 'updateListings',
  open: (context) => ({
    act(rows) {
      const desk = readProductDesk(context.outside, context.preferences);
      const judge = judgeSaleTerms(desk);
      return rows.map((row) => {
        const told = problemsOf(saleTermsTab, judge(row.values));
        if (told.some(({ level }) => level === 'error')) return { result: results.mistake, message: problemText(told) };
        return updateGroup(context, desk, row);
      });
    },
  }),
});

/** All linked products of one 판매정보, a batch after the other. */
function updateGroup(context: JobContext, desk: ProductDesk, { values }: TermsRow): TermsResult {
  const draft = drafter(desk);
  const products = new Map(desk.products.map((row) => [row.values.productCode, row.values]));
  const own = desk.listings.filter(
    ({ values: listing }) => listing.groupName === values.groupName && listing.listingId,
  );
  const mixed = own.filter(isMixed);
  const linked = own.flatMap((row) => {
    const { key = '', values: listing } = row;
    const product = products.get(listing.productCode);
    if (!product || mixed.includes(row)) return [];
    const drafted = draft(product, listing);
    return drafted.ok ? [{ key, listing, listingId: listing.listingId ?? '', sale: drafted.draft.sale }] : [];
  });
  if (linked.length + mixed.length === 0)
    return {
      result: results.skipped,
      message: '연동된 상품이 없어 바꿀 것이 없습니다.',
      values: { linkedProducts: 0 },
    };
  const failed = mixed.map(({ problems }) => problemText(problems));
  for (let start = 0; start < linked.length; start += context.mall.batchSize) {
    failed.push(...updateBatch(context, linked.slice(start, start + context.mall.batchSize)));
  }
  const all = linked.length + mixed.length;
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

/** Gives why some failed. */
function updateBatch({ mall, outside, person }: JobContext, batch: readonly Linked[]): string[] {
  const outcomes = mall.listings.changeSales(batch.map(({ listingId, sale }) => ({ listingId, sale })));
  const processedAt = kstText(outside.clock.now());
  const told = batch.map(({ key, sale }, at) => {
    const terms = { sentOriginPrice: sale.originalPrice, sentSalePrice: sale.price, fingerprint: undefined };
    return {
      key,
      outcome: resultOfWrite(outcomes[at], {
        ...terms,
        sentPeriod: printPeriod(sale),
      }),
    };
  });
  const changes = told.map(({ key, outcome }): [string, ListingPart] => {
    const { result, message, values = {} } = outcome;
    return [key, { ...values, result, message: message || undefined, processedAt }];
  });
  changeRows(listingsTab, sheetOf(listingsTab, outside.workbook), new Map(changes));
  writeProductChanges(
    { outside, person },
    batch.flatMap(({ listing, sale }, at) =>
      outcomes[at]?.ok ? [{ listing, changes: changedTerms(listing, sale) }] : [],
    ),
  );
  return told.flatMap(({ outcome }) => (isFine(outcome) ? [] : [outcome.message]));
}
