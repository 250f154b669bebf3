/**
 * A step of stock that goes to the mall by itself. Each call says the whole stock, so doing it once more does no harm; but a
 * call without a trace would leave the mall with a stock that the row does not show, where the next one is the old one again. So rows say before it that their stock may be another.
 */

import { markRows } from '../../engine/act/mark-rows';
import { maybeSentAt } from '../../engine/act/maybe-sent';
import type { JobContext, Note } from '../../engine/job';
import { failureOf, isFine, outcomeCells, type RowReport } from '../../engine/row-report';
import type { WriteOutcome } from '../../mall/port/listings';
import { partOf } from '../../mall/port/mall';
import { kstText } from '../../rules/kst';
import { changeRows, type PartOf, readRows, sheetOf, takeSnapshot } from '../../sheet';
import { results } from '../../tabs/common';
import { listingStates, listingsTab } from '../../tabs/listings.tab';
import { productsTab } from '../../tabs/products.tab';
import { type Fingerprint, fingerprintOf, parseFingerprint, printFingerprint } from '../products/fingerprint';
import { jointState } from '../products/finish-sending';
import { indexed, type ListingPart } from '../products/product-tables';
import { type ListingToStock, listingsToStock, type WantedStock } from './listing-stocks';

export interface SentStep {
  keys: string[];
  ok: number;
  left: number;
  notes: Note[];
}

const words: Record<WantedStock, string> = {
  send: '바뀐 재고를 보냈습니다.',
  soldOut: '재고가 없어 품절로 했습니다.',
  resume: '재고가 생겨 판매재개했습니다.',
};

/** Listings behind this key. Throws `MallError` and `SheetError`. */
export function sendStocks(context: JobContext, after: string): SentStep {
  const pending = listingsToStock(context).filter(({ key }) => key > after);
  const batch = pending.slice(0, context.mall.batchSize);
  markUnknown(context, batch);
  const outcomes = batch.length === 0 ? [] : partOf(context.mall, 'listings').changeStocks(batch.map(changeOf));
  const report = batch.map((item, at) => ({ item, report: resultOf(item, outcomes[at]) }));
  const processedAt = kstText(context.outside.clock.now());
  const changes = report.map(({ item, report: outcome }): [string, ListingPart] => {
    const values = isFine(outcome) ? valuesOf(item, processedAt) : unsentOf(item, outcome);
    return [item.key, { ...values, ...outcomeCells({ ...outcome, keepsAction: true }, processedAt) }];
  });
  const { workbook } = context.outside;
  changeRows(listingsTab, sheetOf(listingsTab, workbook), new Map(changes));
  const left = pending.length - batch.length;
  if (left === 0) reportProducts(context);
  return {
    keys: batch.map(({ key }) => key),
    ok: report.filter((one) => isFine(one.report)).length,
    left,
    notes: report.map(({ item, report: outcome }) => noteOf(item, outcome)),
  };
}

function markUnknown(context: JobContext, batch: readonly ListingToStock[]): void {
  if (batch.length === 0) return;
  const at = kstText(context.outside.clock.now());
  const rows = batch.map(({ key, listing: values, wanted }) => ({ key, values, wanted }));
  markRows(context, listingsTab, rows, {
    besides: ({ values, wanted }) => ({
      fingerprint: withStock(values, NOT_AS_DRAFTED),
      ...(wanted === 'soldOut' ? { soldOutByStock: at } : {}),
    }),
  });
}

/** What was refused is as it was before. */
const unsentOf = ({ listing: { fingerprint, soldOutByStock } }: ListingToStock, { result }: RowReport): ListingPart =>
  result === results.unknown ? {} : { fingerprint, soldOutByStock };

function changeOf({ listing, draft, wanted }: ListingToStock) {
  const { options, textOptions, stock } = draft;
  const isOut = wanted === 'soldOut';
  return {
    listingId: listing.listingId ?? '',
    maybeSentAt: maybeSentAt(listing),
    options: options && { ...options, rows: options.rows.map((row) => ({ ...row, soldOut: isOut || row.soldOut })) },
    textOptions,
    stock: isOut ? 0 : stock,
  };
}

function resultOf({ wanted }: ListingToStock, outcome: WriteOutcome<void> | undefined): RowReport {
  if (!outcome) return { result: results.unknown, message: '응답이 없습니다. 다음에 다시 보냅니다.' };
  return outcome.ok ? { result: results.done, message: words[wanted] } : failureOf(outcome);
}

/** What the mall holds besides stock is as it was: the next 연동 still compares with what was sent last. */
function valuesOf({ listing, draft, wanted }: ListingToStock, at: string): ListingPart {
  return {
    fingerprint: withStock(listing, wanted === 'soldOut' ? NOT_AS_DRAFTED : fingerprintOf(draft).stock),
    state: wanted === 'soldOut' ? listingStates.soldOut : listingStates.done,
    soldOutByStock: wanted === 'soldOut' ? at : undefined,
  };
}

function withStock({ fingerprint }: ListingPart, stock: string): string | undefined {
  const sent = parseFingerprint(fingerprint);
  return sent && printFingerprint({ ...sent, stock } satisfies Fingerprint);
}

/** No digest reads so. */
const NOT_AS_DRAFTED = '-';

/** 연동상태 of 상품 follows its rows of 판매상품. */
function reportProducts({ outside: { workbook } }: JobContext): void {
  const listings = readRows(listingsTab, takeSnapshot(listingsTab, sheetOf(listingsTab, workbook)));
  const byProduct = indexed(listings, ({ values }) => values.productCode);
  const changes = [...byProduct].map(([productCode, rows]): [string, PartOf<typeof productsTab>] => [
    productCode,
    { listingState: jointState(rows.map(({ values }) => values)) },
  ]);
  changeRows(productsTab, sheetOf(productsTab, workbook), new Map(changes));
}

function noteOf({ listing }: ListingToStock, { result, message }: RowReport): Note {
  const target = `${listing.productCode} / ${listing.groupName}`;
  return { text: `${target}: ${result} ${message}`.trim(), history: true, target, result };
}
