/**
 * 점검 of a row of 판매상품: its product must still stand in 상품, its prices must go together with those that it leaves to
 * 상품 and 판매정보, and a sale that ends soon is 주의 (판매기간관리).
 */
import { caution, type Finding, mistake } from '../../rules/finding';
import { parseKst } from '../../rules/kst';
import { listingStates, listingsTab } from '../../tabs/listings.tab';
import { across, type ColumnFinding, on } from './column-findings';
import { listingPriceFindings } from './listing-prices';
import type { ListingPart, ProductTables } from './product-tables';
import { knownCodes } from './rebuild-products';

const DELETED =
  '「상품」 탭에서 이 상품의 행이 지워졌지만 제휴몰에서는 그대로 팔립니다. 작업에서 가져오기를 골라 되살리거나 판매종료를 고르세요.';
const UNKNOWN = '「상품」 탭에 없는 상품코드입니다. 고치거나 이 행을 지우세요.';

/** Nothing happens at the mall by itself: a row deleted here only gets a message. */
export function judgeListing(tables: JudgedBy): (row: ListingPart) => ColumnFinding[] {
  const known = knownCodes(tables);
  const judgePrices = listingPriceFindings(tables);
  return (row) => {
    const { productCode, listingId, state, action } = row;
    if (action === 'takeOver' || action === 'end' || state === listingStates.ended) return [];
    const isKnown = productCode === undefined || known.has(productCode);
    const gone = isKnown ? [] : [mistake(listingId === undefined ? UNKNOWN : DELETED)];
    return [...on('productCode', gone), ...across(judgePrices(row)), ...on('endDate', endingFindings(row, tables))];
  };
}

type JudgedBy = Pick<ProductTables, 'products' | 'saleTerms' | 'preferences' | 'now'>;

/** 가져오기 by the mall's number learns the 상품코드 from the mall. */
export const blanksOfListing = ({ action, listingId }: ListingPart): string[] =>
  action === 'takeOver' && listingId !== undefined ? [listingsTab.columns.productCode.header] : [];

const DAY = 24 * 60 * 60 * 1000;

/** By what was sent last; a row that is about to be prolonged needs no word. */
function endingFindings({ sentPeriod = '', action }: ListingPart, { preferences, now }: JudgedBy): Finding[] {
  const end = sentPeriod.split(' ~ ')[1] ?? '';
  const last = parseKst(end);
  if (last === undefined || action === 'extend') return [];
  const days = Math.round((last - (parseKst(now.slice(0, 10)) ?? last)) / DAY);
  if (days > preferences.endingSoonDays) return [];
  const when = days < 0 ? `${end}에 끝났습니다` : `${days}일 뒤(${end}) 끝납니다`;
  return [caution(`판매가 ${when}. 여기에 새 날짜를 적고 작업에서 기간연장을 고르세요.`)];
}
