/** Sends drafts to the mall by the smallest call that does it, and says for each what came of it. */
import type { ListingApi, ListingDraft, WriteOutcome } from '../../mall/port/listings';
import { type Fingerprint, fingerprintOf, parseFingerprint } from './fingerprint';

export interface ToSend {
  draft: ListingDraft;
  /** The mall's number; missing before the first time. */
  listingId: string | undefined;
  /** 전송지문 of the row. */
  sent: string | undefined;
  /** When an earlier execution that died may have sent this: KST text, blank where unknown. */
  maybeSentAt?: string | undefined;
}

export type Sent = { outcome: WriteOutcome<{ listingId: string }>; skipped: boolean };

type Way = 'create' | 'update' | 'sale' | 'stock' | 'nothing';

/** What the row's fingerprint says of the draft: nothing new, only prices, only stock, or more. */
export function wayOf({ draft, listingId, sent, maybeSentAt }: ToSend): Way {
  if (listingId === undefined) return 'create';
  const before = parseFingerprint(sent);
  if (before === undefined || maybeSentAt !== undefined) return 'update';
  const after = fingerprintOf(draft);
  const differing = (Object.keys(after) as (keyof Fingerprint)[]).filter((part) => before[part] !== after[part]);
  if (differing.length === 0) return 'nothing';
  if (differing.length === 1 && differing[0] !== 'content') return differing[0] === 'sale' ? 'sale' : 'stock';
  return 'update';
}

/** One outcome an item, in order. Throws `MallError` when the mall takes nothing at all. */
export function sendListings(api: ListingApi, items: readonly ToSend[]): Sent[] {
  const sent = new Map<ToSend, Sent>();
  const by = (way: Way) => items.filter((item) => wayOf(item) === way);
  const known = (item: ToSend) => ({
    listingId: item.listingId ?? '',
    ...item.draft,
    draft: item.draft,
    maybeSentAt: item.maybeSentAt,
  });
  const note = (some: readonly ToSend[], outcomes: readonly WriteOutcome<unknown>[], ids?: readonly string[]) => {
    some.forEach((item, at) => {
      const outcome = outcomes[at] ?? {
        ok: false,
        why: 'lost',
        reason: '제휴몰의 답이 모자랍니다. 다시 실행해 주세요.',
      };
      const listingId = ids?.[at] ?? item.listingId ?? '';
      sent.set(item, { outcome: outcome.ok ? { ...outcome, value: { listingId } } : outcome, skipped: false });
    });
  };
  for (const item of by('nothing')) {
    sent.set(item, { outcome: { ok: true, value: { listingId: item.listingId ?? '' } }, skipped: true });
  }
  const updates = by('update');
  if (updates.length > 0) note(updates, api.updateListings(updates.map(known)));
  const sales = by('sale');
  if (sales.length > 0) note(sales, api.changeSales(sales.map(known)));
  const stocks = by('stock');
  if (stocks.length > 0) note(stocks, api.changeStocks(stocks.map(known)));
  for (const [item, outcome] of createAll(api, by('create'))) sent.set(item, outcome);
  return items.map(
    (item) =>
      sent.get(item) ?? {
        outcome: { ok: false, why: 'lost', reason: '제휴몰의 답이 모자랍니다. 다시 실행해 주세요.' },
        skipped: false,
      },
  );
}

/** A product that the mall had already under our code is brought to what the draft says. */
function createAll(api: ListingApi, items: readonly ToSend[]): [ToSend, Sent][] {
  if (items.length === 0) return [];
  const outcomes = api.createListings(items.map(({ draft, maybeSentAt }) => ({ ...draft, maybeSentAt })));
  const differing = items.flatMap((item, at) => {
    const outcome = outcomes[at];
    return outcome?.ok && outcome.value.differs ? [{ item, listingId: outcome.value.listingId }] : [];
  });
  const updated =
    differing.length > 0
      ? api.updateListings(differing.map(({ item, listingId }) => ({ listingId, draft: item.draft })))
      : [];
  const better = new Map(differing.map(({ item }, at) => [item, updated[at]]));
  return items.map((item, at) => {
    const outcome = better.get(item) ??
      outcomes[at] ?? { ok: false, why: 'lost', reason: '제휴몰의 답이 모자랍니다. 다시 실행해 주세요.' };
    return [item, { outcome, skipped: false }];
  });
}
