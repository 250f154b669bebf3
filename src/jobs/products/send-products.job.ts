/**
 * 연동 (manual, pages 판매정보 연동): products with 작업 연동 go to the mall through their 판매상품 rows:
 * 연동대기 → 연동중 → 반영완료 or 연동실패. A row found 연동중 is one on which an execution died: the mall is asked first.
 */

import * as z from 'zod';
import { openActs } from '../../engine/act/act-steps';
import { type Acted, type ActReport, type Acts, inOrder } from '../../engine/act/acts';
import type { BatchCursor } from '../../engine/act/batches';
import { mayShowLater } from '../../engine/act/maybe-sent';
import { defineJob, type JobContext, type OpenJob, type Step } from '../../engine/job';
import { countRows } from '../../engine/row-counts';
import { failureOf } from '../../engine/row-report';
import type { WriteOutcome } from '../../mall/port/listings';
import { partOf } from '../../mall/port/mall';
import { kstText } from '../../rules/kst';
import { changeRows, keyOf, type Row, readRows, sheetOf, takeSnapshot, wholeRowError } from '../../sheet';
import { isChosen } from '../../store/chosen-rows';
import { results } from '../../tabs/common';
import { listingStates, listingsTab } from '../../tabs/listings.tab';
import { productsTab } from '../../tabs/products.tab';
import { listingTabs, writeProductChanges } from './change-log';
import { type Drafted, listingDrafter } from './draft';
import { fingerprintOf, printFingerprint } from './fingerprint';
import { finishSending } from './finish-sending';
import { namesToSend } from './names-to-send';
import { prepareSending } from './prepare-sending';
import type { ListingPart } from './product-tables';
import { readProductTables } from './product-tables';
import { type Sent, sendListings, type ToSend, wayOf } from './send-listings';
import { changesOfSent, readBeforeSending } from './sent-changes';
import { printPeriod } from './taken-listing';
import { withCodes } from './with-codes';

const cursorSchema = z.object({
  after: z.string().optional(),
  done: z.number(),
});
type Cursor = z.infer<typeof cursorSchema>;

type ListingRow = Row<typeof listingsTab>;
export const sendProducts = withCodes(
  defineJob<unknown, Cursor>({
    name: 'sendProducts',
    title: '상품 연동',
    acts: [productsTab, listingsTab].map((tab) => ({ tab, actions: ['send'] })),
    sends: true,
    writes: listingTabs,
    tab: listingsTab.name,
    args: z.unknown(),
    cursor: cursorSchema,
    plan: () => ({ done: 0 }),
    open(context) {
      let sending: OpenJob<BatchCursor> | undefined;
      return {
        step(cursor) {
          const { after, done } = cursor;
          if (after === undefined) return prepareStep(context, cursor);
          sending ??= openSending(context);
          return sending.step({ after, done });
        },
      };
    },
  }),
);

function prepareStep(context: JobContext, cursor: Cursor): Step<Cursor> {
  const { waiting, wrong } = prepareSending(context);
  const note = `보낼 판매상품 ${waiting}건, 고칠 상품 ${wrong}건`;
  return {
    next: { ...cursor, after: '' },
    done: 0,
    total: waiting + 1,
    ok: 0,
    failed: wrong,
    skipped: 0,
    rows: countRows(Array.from({ length: wrong }, () => ({ result: results.mistake }))),
    notes: [{ text: note, history: false }],
  };
}

interface ToSendRow {
  row: ListingRow;
  item: ToSend;
}

/** What products are sent from is read once an execution: what the seller changes meanwhile is sent by the next one. */
function openSending(context: JobContext): OpenJob<BatchCursor> {
  const tables = readProductTables(context.outside, context.preferences);
  const draft = listingDrafter(tables);
  const prepareNames = namesToSend(context, tables.reference.of(context.mallName).names);
  return openActs(context, () => sendActs(context, draft, prepareNames));
}

const sendActs = (
  context: JobContext,
  draft: (listing: ListingPart) => Drafted,
  prepareNames: (drafts: readonly ToSend['draft'][]) => void,
): Acts<typeof listingsTab, ListingRow, ToSendRow> => ({
  tab: listingsTab,
  find() {
    const rows = readRows(listingsTab, takeSnapshot(listingsTab, sheetOf(listingsTab, context.outside.workbook)));
    return { items: rows.filter((row) => isPending(row) && isWanted(context, row)) };
  },
  unitOf: (row) => ({
    order: row.key ?? '',
    target: `${row.values.productCode} / ${row.values.groupName}`,
    rows: [row],
  }),
  most: () => context.mall.batchSize,
  sortOut(batch) {
    const drafted = batch.map((row) => refusalOf(row) ?? draft(row.values));
    return {
      reports: inOrder(
        batch,
        batch.map((row, at) => notDrafted(row, drafted[at])),
      ),
      open: batch.flatMap((row, at) => {
        const one = drafted[at];
        return one?.ok ? [{ row, item: toSend(row, one.draft) }] : [];
      }),
    };
  },
  act: (open) => send(context, open, prepareNames),
  afterRows(isLast) {
    if (isLast) finishSending(context);
  },
});

const isPending = ({ values }: ListingRow): boolean =>
  values.state === listingStates.waiting || values.state === listingStates.sending;

/** With rows chosen, what an earlier run has left waiting stays for the run that asks for it. */
const isWanted = ({ chosen }: JobContext, row: ListingRow): boolean =>
  isChosen(listingsTab, row, chosen) || isChosen(productsTab, { key: productOf(row) }, chosen);

const productOf = ({ values }: ListingRow): string => keyOf(productsTab, { productCode: values.productCode });

/** The mall is asked what it has before the rows are marked 연동중: a mall that cannot tell leaves them waiting. */
function send(
  context: JobContext,
  open: readonly ToSendRow[],
  prepareNames: (drafts: readonly ToSend['draft'][]) => void,
): Acted<typeof listingsTab> {
  const { mall, outside } = context;
  const items = open.map(({ item }) => item);
  const whole = items.filter((item) => ['create', 'update'].includes(wayOf(item)));
  prepareNames(whole.map(({ draft }) => draft));
  const before = readBeforeSending(partOf(mall, 'listings'), items);
  markSending(context, open);
  const sent = sendListings(partOf(mall, 'listings'), items);
  const at = kstText(outside.clock.now());
  const changes = open.map(({ row, item }, nth) => changesOfSent(row.values, item, sent[nth], before.get(item)));
  return {
    reports: inOrder(
      open.map(({ row }) => row),
      items.map((item, nth) => reportOf(item, sent[nth], at)),
    ),
    afterRows: () => writeProductChanges(context, changes),
  };
}

function markSending(context: JobContext, open: readonly ToSendRow[]): void {
  const { workbook, clock } = context.outside;
  const mark = { state: listingStates.sending, processedAt: kstText(clock.now()) };
  const fresh = open.filter(({ item: { maybeSentAt: at } }) => at === undefined || !mayShowLater(context, at));
  changeRows(listingsTab, sheetOf(listingsTab, workbook), new Map(fresh.map(({ row }) => [row.key ?? '', mark])));
  workbook.flush();
}

const toSend = ({ values }: ListingRow, draft: ToSend['draft']): ToSend => ({
  draft,
  listingId: values.listingId,
  sent: values.fingerprint,
  maybeSentAt: values.state === listingStates.sending ? (values.processedAt ?? '') : undefined,
});

function reportOf({ draft }: ToSend, sent: Sent | undefined, at: string): ActReport<typeof listingsTab> {
  if (!sent?.outcome.ok) {
    const why = sent?.outcome.ok === false ? sent.outcome : NOT_ANSWERED;
    return { ...failureOf(why), values: { state: why.why === 'lost' ? listingStates.sending : listingStates.failed } };
  }
  const done: ListingPart = {
    state: listingStates.done,
    listingId: sent.outcome.value.listingId,
    fingerprint: printFingerprint(fingerprintOf(draft)),
  };
  if (sent.skipped) return { result: results.skipped, message: '바뀐 것이 없어 보내지 않았습니다.', values: done };
  const terms = { sentOriginPrice: draft.sale.originalPrice, sentSalePrice: draft.sale.price };
  const values = { ...done, ...terms, sentPeriod: printPeriod(draft.sale), sentAt: at };
  return { result: results.done, message: sent.outcome.note ?? '', values };
}

const NOT_ANSWERED: Extract<WriteOutcome<unknown>, { ok: false }> = {
  ok: false,
  why: 'lost',
  reason: '제휴몰의 답이 없습니다. 다시 실행해 주세요.',
};

/** A row that is not who its key says would take the mall's number of another product along. */
function refusalOf({ problems }: ListingRow): Drafted | undefined {
  const message = wholeRowError(problems);
  return message === undefined ? undefined : { ok: false, message };
}

/** What may have been sent stays 연동중 until the mall was asked. */
function notDrafted({ values }: ListingRow, drafted: Drafted | undefined): ActReport<typeof listingsTab> | undefined {
  if (!drafted || drafted.ok) return undefined;
  const state = values.state === listingStates.sending ? listingStates.sending : listingStates.failed;
  return { result: results.mistake, message: drafted.message, values: { state } };
}
