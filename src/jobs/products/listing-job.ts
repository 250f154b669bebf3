/** A job on products as they stand at the mall: asked for on a row of 판매상품, or on 상품 for all rows of a product. */
import * as z from 'zod';
import { openActs } from '../../engine/act/act-steps';
import { type ActReport, type ActReports, type Acts, inOrder } from '../../engine/act/acts';
import { batchCursorSchema, firstBatch } from '../../engine/act/batches';
import { isAnotherSellers } from '../../engine/act/row-owner';
import { defineJob, type Job, type JobContext } from '../../engine/job';
import { failureOf, isFine, outcomeCells, type RowReport } from '../../engine/row-report';
import type { ListingDraft, WriteOutcome } from '../../mall/port/listings';
import { kstText } from '../../rules/kst';
import {
  changeRows,
  keyOf,
  type PartOf,
  type Problem,
  type Row,
  readRows,
  sheetOf,
  type Tab,
  takeSnapshot,
  wholeRowError,
} from '../../sheet';
import { askedRows } from '../../store/chosen-rows';
import { results } from '../../tabs/common';
import { listingsTab } from '../../tabs/listings.tab';
import { productsTab } from '../../tabs/products.tab';
import { listingTabs } from './change-log';
import { listingDrafter, refusalOfProduct } from './draft';
import { jointState } from './finish-sending';
import { type ListingPart, listingsByProduct, type ProductTables, readProductTables } from './product-tables';
import { withCodes } from './with-codes';

export interface Asked {
  row: Row<typeof listingsTab>;
  listing: ListingPart;
  listingId: string;
  action: string;
  /** What would be sent now; `undefined` with the reason where something lacks. */
  draft: ListingDraft | undefined;
  lacks: string;
  /** Why nothing is done with the row: it is not who its key says, or another row has its key. */
  refusal: string | undefined;
}

export type ListingResult = ActReport<typeof listingsTab>;
type ListingReports = ActReports<typeof listingsTab>;

interface ListingJobWords {
  name: string;
  title: string;
  /** Program's names of the 작업 that it does. */
  actions: readonly string[];
  /** Where they are asked for; on 상품 for all 판매상품 of the product. */
  tabs: readonly Tab[];
  /** One result an item, in order; at most a batch at a time. */
  act(context: JobContext, items: readonly Asked[]): ListingResult[];
}

export function defineListingJob(words: ListingJobWords): Job {
  const job = defineJob({
    name: words.name,
    title: words.title,
    tab: listingsTab.name,
    acts: words.tabs.map((tab) => ({ tab, actions: words.actions })),
    sends: true,
    writes: listingTabs,
    args: z.unknown(),
    cursor: batchCursorSchema,
    plan: firstBatch,
    open: (context) => openActs(context, () => listingActs(context, words)),
  });
  return withCodes(job);
}

const listingActs = (context: JobContext, words: ListingJobWords): Acts<typeof listingsTab, Asked, Asked> => ({
  tab: listingsTab,
  find: () => ({
    items: askedListings(readProductTables(context.outside, context.preferences, context), words.actions),
  }),
  unitOf: ({ row, listing }) => ({
    order: row.key ?? '',
    target: `${listing.productCode} / ${listing.groupName}`,
    rows: [row],
  }),
  most: () => context.mall.batchSize,
  sortOut(batch) {
    const problems = batch.map(({ listingId, refusal }) => refusal ?? (listingId === '' ? UNLINKED : undefined));
    const reports = problems.map((message) =>
      message === undefined ? undefined : { result: results.mistake, message },
    );
    return { reports: inOrder(rowsOf(batch), reports), open: batch.filter((_, at) => problems[at] === undefined) };
  },
  marks: { rowsOf: ({ row }) => [row] },
  act: (items) => ({ reports: inOrder(rowsOf(items), words.act(context, items)) }),
  // Before the rows lose their 작업: where 상품 cannot be written, they are still there for the seller who has mended it.
  beforeRows(reports, isLast) {
    if (isLast) writeStates(context, reports);
  },
  afterRows(isLast) {
    if (isLast) writeProducts(context, words.actions);
  },
});

const UNLINKED = '아직 제휴몰에 연동하지 않은 상품입니다. 먼저 연동하세요.';

const rowsOf = (items: readonly Asked[]) => items.map(({ row }) => row);

/** Rows of 판매상품 with such a 작업, their own or their product's. */
function askedListings(tables: ProductTables, actions: readonly string[]): Asked[] {
  const draft = listingDrafter(tables);
  const products = new Map(tables.products.map((row) => [row.values.productCode, row]));
  return tables.listings.flatMap((row): Asked[] => {
    const { values, problems } = row;
    const product = products.get(values.productCode);
    const action = values.action ?? product?.values.action;
    if (action === undefined || !actions.includes(action)) return [];
    const drafted = draft(values);
    const content = drafted.ok ? { draft: drafted.draft, lacks: '' } : { draft: undefined, lacks: drafted.message };
    return [
      {
        row,
        listing: values,
        listingId: values.listingId ?? '',
        action,
        ...content,
        refusal: refusalOf(problems, values, product),
      },
    ];
  });
}

/** What is wrong with the row as a whole, or with that of the product where it is the one that asks. */
function refusalOf(
  problems: readonly Problem[],
  { action }: ListingPart,
  product: Row<typeof productsTab> | undefined,
): string | undefined {
  const own = wholeRowError(problems);
  if (own !== undefined || action !== undefined || !product) return own;
  const refusal = wholeRowError(product.problems);
  return refusal && refusalOfProduct(product.row, refusal);
}

/** 연동상태 of the products of these rows of 판매상품. */
function writeStates({ outside }: JobContext, reports: ListingReports): void {
  const now = new Map([...reports].map(([{ key }, { values = {} }]) => [key, values]));
  const byProduct = listingsByProduct(outside);
  const products = new Set([...reports.keys()].map(({ values }) => values.productCode ?? ''));
  const changes = [...products].map((productCode): [string, PartOf<typeof productsTab>] => {
    const own = (byProduct.get(productCode) ?? []).map(({ key, values }) => ({ ...values, ...now.get(key) }));
    return [keyOf(productsTab, { productCode }), own.length > 0 ? { listingState: jointState(own) } : {}];
  });
  changeRows(productsTab, sheetOf(productsTab, outside.workbook), new Map(changes));
}

/** A product is done when all its rows of 판매상품 are; written at the end of the run, from the rows as they stand. */
function writeProducts(context: JobContext, actions: readonly string[]): void {
  const { outside, chosen } = context;
  const { workbook, clock } = outside;
  const processedAt = kstText(clock.now());
  const rows = readRows(productsTab, takeSnapshot(productsTab, sheetOf(productsTab, workbook)));
  const products = askedRows(productsTab, rows, chosen);
  const byProduct = listingsByProduct(outside);
  const changes = new Map<string, PartOf<typeof productsTab>>();
  for (const { key = '', values, problems } of products) {
    const all = (byProduct.get(values.productCode ?? '') ?? []).map((row) => row.values);
    const own = all.filter((listing) => !isAnotherSellers(context, listing));
    const isOthers = all.length > 0 && own.length === 0;
    const isAsked = !isOthers && values.action !== undefined && actions.includes(values.action);
    const state = all.length > 0 ? { listingState: jointState(all) } : {};
    changes.set(key, {
      ...state,
      ...(isAsked ? outcomeCells(outcomeOf(own, wholeRowError(problems)), processedAt) : {}),
    });
  }
  changeRows(productsTab, sheetOf(productsTab, workbook), changes);
}

function outcomeOf(own: readonly ListingPart[], refusal: string | undefined): RowReport {
  if (refusal !== undefined) return { result: results.mistake, message: refusal };
  if (own.length === 0) return nothingThere;
  const outcomes = own.map(({ result = results.unknown, message = '' }) => ({ result, message }));
  return outcomes.find((outcome) => !isFine(outcome)) ?? { result: results.done, message: '' };
}

const nothingThere: RowReport = {
  result: results.mistake,
  message: '「판매상품」에 이 상품의 행이 없습니다. 먼저 연동하세요.',
};

/** What came of one write, as 결과 and 메시지; `values` when it was done. */
export function resultOfWrite(outcome: WriteOutcome<unknown> | undefined, values: ListingPart): ListingResult {
  if (!outcome) return { result: results.unknown, message: '제휴몰의 답이 없습니다. 다시 실행해 주세요.' };
  if (outcome.ok) return { result: results.done, message: outcome.note ?? '', values };
  return failureOf(outcome);
}
