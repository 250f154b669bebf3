/** 판매상품 가져오기: a product that is at the mall already, by its number there or by its seller code, into the tabs. */

import type { ActReport } from '../../engine/act/acts';
import { defineRowJob } from '../../engine/act/row-job';
import type { JobContext } from '../../engine/job';
import type { Listing, ListingApi, WriteOutcome } from '../../mall/port/listings';
import { partOf } from '../../mall/port/mall';
import { josa } from '../../rules/josa';
import { kstText } from '../../rules/kst';
import { isMixed, keyOf, type Row } from '../../sheet';
import { results } from '../../tabs/common';
import { listingsTab } from '../../tabs/listings.tab';
import { type ProductTables, readProductTables } from './product-tables';
import { groupNamesOf, rebuildProducts, type ToRebuild } from './rebuild-products';
import { takenListing } from './taken-listing';
import { withCodes } from './with-codes';

type ListingRow = Row<typeof listingsTab>;
type ListingResult = ActReport<typeof listingsTab>;

export const takeOverProducts = withCodes(
  defineRowJob({
    name: 'takeOverProducts',
    title: '판매상품 가져오기',
    tab: listingsTab,
    action: 'takeOver',
    // 상품코드 may be blank: the mall tells it.
    isReady: (row) => {
      const { groupName, productCode, listingId } = row.values;
      return groupName !== undefined && (productCode ?? listingId) !== undefined && !isMixed(row);
    },
    act(context, rows) {
      const tables = readProductTables(context.outside, context.preferences);
      const found = findAll(partOf(context.mall, 'listings'), rows).map((one, at) => placed(tables, rows[at], one));
      const made = rebuildProducts(context, tables, toRebuild(tables, found));
      return found.map((one) => resultOf(context, one, made));
    },
  }),
);

/** What was found for a row, or the message for it. */
type Found = { listing: Listing; productCode: string; groupName: string } | { result: string; message: string };

type Asked = Listing | { result: string; message: string };

function findAll(api: ListingApi, rows: readonly ListingRow[]): Asked[] {
  const numbered = rows.filter(({ values }) => values.listingId !== undefined);
  const coded = rows.filter(({ values }) => values.listingId === undefined);
  const byNumber = numbered.length > 0 ? api.readListings(numbered.map(({ values }) => values.listingId ?? '')) : [];
  const byCode = coded.length > 0 ? api.findListings(coded.map(({ values }) => values.productCode ?? '')) : [];
  const asked = new Map<ListingRow, Asked>([
    ...numbered.map((row, at): [ListingRow, Asked] => [row, answered(byNumber[at], (one) => one ?? gone(row))]),
    ...coded.map((row, at): [ListingRow, Asked] => [row, answered(byCode[at], (list) => onlyOne(row, list))]),
  ]);
  return rows.map((row) => asked.get(row) ?? noAnswer);
}

const noAnswer = { result: results.unknown, message: '제휴몰의 답이 없습니다. 다시 실행해 주세요.' };

function answered<T>(outcome: WriteOutcome<T> | undefined, read: (value: T) => Asked): Asked {
  if (!outcome) return noAnswer;
  return outcome.ok ? read(outcome.value) : { result: results.failed, message: outcome.reason };
}

const gone = ({ values }: ListingRow): Asked => ({
  result: results.mistake,
  message: `제휴몰에 상품번호 ${values.listingId ?? ''}인 상품이 없습니다. 번호를 확인하세요.`,
});

function onlyOne({ values: { productCode = '' } }: ListingRow, listings: readonly Listing[]): Asked {
  const [listing] = listings;
  if (listing && listings.length === 1) return listing;
  const numbers = listings.map(({ listingId }) => listingId).join(', ');
  const message = listing
    ? `상품코드 ${productCode}인 상품이 제휴몰에 여럿입니다. 「제휴몰상품번호」에 하나를 적으세요: ${numbers}`
    : `제휴몰에 상품코드 ${productCode}인 상품이 없습니다. 「제휴몰상품번호」를 적고 다시 실행하세요.`;
  return { result: results.mistake, message };
}

/** Under which 상품코드 it will stand: the row's own, else what the mall knows. */
function placed({ listings }: ProductTables, row: ListingRow | undefined, listing: Asked): Found {
  if ('result' in listing) return listing;
  const groupName = row?.values.groupName ?? '';
  const productCode = row?.values.productCode ?? listing.draft.productCode;
  const mistake = (message: string): Found => ({ result: results.mistake, message });
  if (productCode === '') return mistake('제휴몰의 상품에 상품코드가 없습니다. 「상품코드」를 적고 다시 실행하세요.');
  const key = keyOf(listingsTab, { productCode, groupName });
  const isTaken = row?.key !== key && listings.some((other) => other.key === key);
  if (isTaken) return mistake(josa`상품코드 ${productCode}과(와) 이 그룹명의 행이 이미 있습니다. 이 행을 지우세요.`);
  return { listing, productCode, groupName };
}

function toRebuild(tables: ProductTables, found: readonly Found[]): ToRebuild[] {
  const placedOnes = found.flatMap((one) => ('listing' in one ? [one] : []));
  return placedOnes.map(({ listing, productCode }) => {
    const here = placedOnes.filter((one) => one.productCode === productCode).map(({ groupName }) => groupName);
    const groupNames = [...new Set([...groupNamesOf(tables, productCode), ...here])];
    return { productCode, groupNames, draft: listing.draft };
  });
}

function resultOf({ outside, mall, sellerId }: JobContext, found: Found, made: ReadonlySet<string>): ListingResult {
  if ('result' in found) return found;
  const { listing, productCode } = found;
  const message = made.has(productCode)
    ? '제휴몰의 상품을 가져와 「상품」에 새 행을 만들었습니다. 그 행의 메시지를 보세요.'
    : '제휴몰의 상태를 가져왔습니다. 「상품」의 행은 그대로입니다.';
  const values = { ...takenListing(listing, kstText(outside.clock.now())), productCode, mall: mall.name, sellerId };
  return { result: results.done, message, values };
}
