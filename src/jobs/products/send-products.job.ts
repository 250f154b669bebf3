/**
 * 연동 (manual, pages 판매정보 연동): products with 작업 연동 go to the mall through their 판매상품 rows:
 * 연동대기 → 연동중 → 반영완료 or 연동실패. A row found 연동중 is one on which an execution died: the mall is asked first.
 */
import * as z from 'zod';
import { mayShowLater } from '../../engine/act/maybe-sent';
import { isAnotherSellers } from '../../engine/act/row-owner';
import { defineJob, type JobContext, type Note, type Step } from '../../engine/job';
import { countRows } from '../../engine/row-counts';
import type { WriteOutcome } from '../../mall/port/listings';
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
interface SendingState {
  draft(listing: ListingPart): Drafted;
  /** To be called with what the mall is about to be told whole. */
  prepareNames(drafts: readonly ToSend['draft'][]): void;
}

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
      let sending: SendingState | undefined;
      return {
        step(cursor) {
          if (cursor.after === undefined) return prepareStep(context, cursor);
          sending ??= openSending(context);
          return sendStep(context, cursor, cursor.after, sending);
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

/** Read once an execution: what the seller changes meanwhile is sent by the next one. */
function openSending(context: JobContext): SendingState {
  const tables = readProductTables(context.outside, context.preferences);
  return {
    draft: listingDrafter(tables),
    prepareNames: namesToSend(context, tables.mallNames),
  };
}

const isPending = ({ values }: ListingRow): boolean =>
  values.state === listingStates.waiting || values.state === listingStates.sending;

/** With rows chosen, what an earlier run has left waiting is for whoever asks for it. */
const wantedBy =
  ({ chosen }: JobContext) =>
  (row: ListingRow): boolean =>
    isChosen(listingsTab, row, chosen) || isChosen(productsTab, { key: productOf(row) }, chosen);

const productOf = ({ values }: ListingRow): string => keyOf(productsTab, { productCode: values.productCode });

function sendStep(context: JobContext, cursor: Cursor, after: string, sending: SendingState): Step<Cursor> {
  const { outside, mall } = context;
  const sheet = sheetOf(listingsTab, outside.workbook);
  const rows = readRows(listingsTab, takeSnapshot(listingsTab, sheet));
  const isWanted = wantedBy(context);
  const isOwn = (row: ListingRow): boolean => isWanted(row) && !isAnotherSellers(context, row.values);
  const pending = rows.filter((row) => isPending(row) && isOwn(row) && (row.key ?? '') > after).sort(byKey);
  const batch = pending.slice(0, mall.batchSize);
  const drafted = batch.map((row) => ({ row, drafted: refusalOf(row) ?? sending.draft(row.values) }));
  const items = drafted.flatMap(({ row, drafted: one }) => (one.ok ? [{ row, item: toSend(row, one.draft) }] : []));
  const whole = items.filter(({ item }) => ['create', 'update'].includes(wayOf(item)));
  sending.prepareNames(whole.map(({ item }) => item.draft));
  const before = readBeforeSending(
    mall.listings,
    items.map(({ item }) => item),
  );
  const mark = { state: listingStates.sending, processedAt: kstText(outside.clock.now()) };
  const fresh = items.filter(({ item: { maybeSentAt: at } }) => at === undefined || !mayShowLater(context, at));
  changeRows(listingsTab, sheet, new Map(fresh.map(({ row }) => [row.key ?? '', mark])));
  outside.workbook.flush();
  const sent =
    items.length > 0
      ? sendListings(
          mall.listings,
          items.map(({ item }) => item),
        )
      : [];
  const byRow = new Map(
    items.map(({ row, item }, at) => [row, changesOf(item, sent[at], kstText(outside.clock.now()))]),
  );
  const reported = drafted.map(({ row, drafted: one }) => ({
    row,
    changes: byRow.get(row) ?? notDrafted(row, one, outside.clock.now()),
  }));
  changeRows(listingsTab, sheet, new Map(reported.map(({ row, changes }) => [row.key ?? '', changes])));
  writeProductChanges(
    context,
    items.map(({ row, item }, at) => changesOfSent(row.values, item, sent[at], before.get(item))),
  );
  if (pending.length <= mall.batchSize) finishSending(context);
  return stepOf(cursor, batch[batch.length - 1]?.key ?? after, reported, pending.length - batch.length);
}

const byKey = (left: ListingRow, right: ListingRow): number => ((left.key ?? '') < (right.key ?? '') ? -1 : 1);

const toSend = ({ values }: ListingRow, draft: ToSend['draft']): ToSend => ({
  draft,
  listingId: values.listingId,
  sent: values.fingerprint,
  maybeSentAt: values.state === listingStates.sending ? (values.processedAt ?? '') : undefined,
});

function changesOf({ draft }: ToSend, sent: Sent | undefined, at: string): ListingPart {
  if (!sent?.outcome.ok) {
    const why = sent?.outcome.ok === false ? sent.outcome : NOT_ANSWERED;
    const isLost = why.why === 'lost';
    const state = isLost ? listingStates.sending : listingStates.failed;
    const { reason, sentAt = at } = why;
    return { state, result: isLost ? results.unknown : results.failed, message: reason, processedAt: sentAt };
  }
  const done: ListingPart = {
    action: undefined,
    state: listingStates.done,
    listingId: sent.outcome.value.listingId,
    fingerprint: printFingerprint(fingerprintOf(draft)),
    result: sent.skipped ? results.skipped : results.done,
    message: sent.skipped ? '바뀐 것이 없어 보내지 않았습니다.' : sent.outcome.note,
    processedAt: at,
  };
  const terms = { sentOriginPrice: draft.sale.originalPrice, sentSalePrice: draft.sale.price };
  return sent.skipped ? done : { ...done, ...terms, sentPeriod: printPeriod(draft.sale), sentAt: at };
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
const notDrafted = ({ values }: ListingRow, drafted: Drafted, now: number): ListingPart => ({
  state: values.state === listingStates.sending ? listingStates.sending : listingStates.failed,
  result: results.mistake,
  message: drafted.ok ? undefined : drafted.message,
  processedAt: kstText(now),
});

function stepOf(
  cursor: Cursor,
  after: string,
  reported: readonly { row: ListingRow; changes: ListingPart }[],
  left: number,
): Step<Cursor> {
  const failed = reported.filter(({ changes }) => changes.state !== listingStates.done).length;
  const next: Cursor = { ...cursor, after, done: cursor.done + reported.length };
  const notes = reported.map(({ row, changes }): Note => {
    const target = `${row.values.productCode} / ${row.values.groupName}`;
    return {
      text: `${target}: ${changes.result} ${changes.message ?? ''}`.trim(),
      history: true,
      target,
      result: changes.result ?? '',
    };
  });
  return {
    next: left > 0 ? next : undefined,
    done: next.done,
    total: next.done + left,
    ok: reported.length - failed,
    failed,
    skipped: 0,
    notes,
    rows: countRows(reported.map(({ changes: { result = results.failed } }) => ({ result }))),
  };
}
