/** First step of 연동: judges the products, tells what is to be mended, and sets the 판매상품 of the others waiting. */

import { isAnotherSellers } from '../../engine/act/row-owner';
import type { JobContext } from '../../engine/job';
import { josa } from '../../rules/josa';
import { kstText } from '../../rules/kst';
import { changeRows, keyOf, type PartOf, type Problem, problemText, readRows, sheetOf, upsertRows } from '../../sheet';
import { results } from '../../tabs/common';
import { listingStates, listingsTab } from '../../tabs/listings.tab';
import { productsTab } from '../../tabs/products.tab';
import { across, problemsOf } from './column-findings';
import { giveProductCodes } from './give-product-codes';
import { groupNames, productJudge } from './judge-product';
import { listingPriceFindings } from './listing-prices';
import type { ListingPart } from './product-tables';
import { indexed, type ProductTables, readProductTables } from './product-tables';
import { renewNames } from './renew-names';

export interface Prepared {
  waiting: number;
  wrong: number;
}

/** Throws `SheetError`. Nothing is sent yet. */
export function prepareSending(context: JobContext): Prepared {
  const { outside, preferences, mall, sellerId, chosen } = context;
  const rows = readRows(productsTab, giveProductCodes(outside));
  const tables = readProductTables(outside, preferences, { chosen, known: { tab: productsTab, rows } });
  const judge = productJudge(tables);
  const judgePrices = listingPriceFindings(tables);
  const listingsOf = indexed(tables.listings, ({ values }) => values.productCode);
  const isOthers = othersGroups(context, tables);
  const processedAt = kstText(outside.clock.now());
  const products = new Map<string, PartOf<typeof productsTab>>();
  const waiting = new Map<string, ListingPart>();
  const mistaken: ListingPart[] = [];
  let wrong = 0;
  for (const { key = '', values, problems } of tables.products) {
    const own = listingsOf.get(values.productCode ?? '') ?? [];
    const isOwn = (groupName: string): boolean => !isOthers(groupName, own);
    const wanted = values.action === 'send' ? groupNames(values) : [];
    const groups = [...new Set([...askedGroups(own), ...wanted])].filter(isOwn);
    if (groups.length === 0 && (values.action !== 'send' || wanted.length > 0)) continue;
    const ownProblems = [...problems, ...problemsOf(productsTab, judge(values)), ...contradictions(own, values.action)];
    if (ownProblems.some(({ level }) => level === 'error')) {
      products.set(key, mistake(ownProblems, processedAt));
      wrong += 1;
      continue;
    }
    const left = wanted.filter((groupName) => !isOwn(groupName));
    const notes = [problemText(ownProblems), leftNote(left)].filter((text) => text !== '');
    products.set(key, { result: undefined, message: notes.join('\n') || undefined });
    for (const groupName of groups) {
      const listing = {
        productCode: values.productCode,
        groupName,
        productName: values.name,
        mall: mall.name,
        sellerId,
      };
      const standing = own.find((row) => row.values.groupName === groupName);
      const prices = problemsOf(listingsTab, across(standing ? judgePrices(standing.values) : []));
      if (prices.length === 0) waiting.set(keyOf(listingsTab, listing), { ...listing, state: listingStates.waiting });
      else mistaken.push({ ...listing, ...mistake(prices, processedAt), state: listingStates.failed });
    }
  }
  keepSending(tables, waiting);
  renewNames(outside.workbook, tables);
  changeRows(productsTab, sheetOf(productsTab, outside.workbook), products);
  upsertRows(listingsTab, sheetOf(listingsTab, outside.workbook), [...waiting.values(), ...mistaken]);
  return { waiting: waiting.size, wrong: wrong + mistaken.length };
}

const mistake = (problems: readonly Problem[], processedAt: string) => ({
  result: results.mistake,
  message: problemText(problems),
  processedAt,
});

type Listings = ProductTables['listings'];

/** A finished product loses its 작업, so the message asks the seller to send the rest. */
const leftNote = (groupNames: readonly string[]): string =>
  groupNames.length === 0
    ? ''
    : josa`다른 판매자ID의 판매정보 「${groupNames.join('」, 「')}」은(는) 보내지 않았습니다. 그 계정을 저장한 사람이 연동을 다시 골라 실행하세요.`;

/** A product is sold in another seller's account by rows of that seller: they are that seller's to send. */
function othersGroups(context: JobContext, { saleTerms }: ProductTables) {
  const others = saleTerms.filter(({ values }) => isAnotherSellers(context, values));
  const names = new Set(others.map(({ values }) => values.groupName));
  return (groupName: string, own: Listings): boolean => {
    const standing = own.find(({ values }) => values.groupName === groupName);
    return standing?.values.sellerId === undefined ? names.has(groupName) : isAnotherSellers(context, standing.values);
  };
}

/** 그룹명 of the 판매상품 rows that say 연동 themselves. */
const askedGroups = (own: Listings): string[] =>
  own.flatMap(({ values }) => (values.action === 'send' && values.groupName ? [values.groupName] : []));

/** 작업 of 상품 holds for all its 판매상품; one of those that says otherwise would undo it. */
function contradictions(own: Listings, action: string | undefined): Problem[] {
  const differs = action !== undefined && own.some(({ values }) => (values.action ?? action) !== action);
  const message = '「상품」 탭과 「판매상품」 탭의 작업이 서로 다릅니다. 한쪽을 비워 주세요.';
  return differs ? [{ header: undefined, level: 'error', message }] : [];
}

/** A row on which an earlier execution died stays 연동중: before it is sent again, the mall is asked. */
function keepSending({ listings }: ProductTables, waiting: Map<string, ListingPart>): void {
  for (const { key = '', values } of listings) {
    const wanted = waiting.get(key);
    if (wanted && values.state === listingStates.sending) waiting.set(key, { ...wanted, state: listingStates.sending });
  }
}
