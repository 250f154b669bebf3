/** `sale` of a product's request: price, period, tax and limits, laid over what the mall shows. */
import type { ListingDraft, ListingSale } from '../port/listings';
import { yesNo } from './codes';
import type { Part } from './wire';

/** `now` is a KST text: once the sale has begun, its start stays as the mall has it. */
export function salePart(draft: ListingDraft, shown: Part, now: string): Part {
  const limited = draft.maximumQuantity !== undefined;
  return {
    referencePriceType: 'ONL',
    ...priceAndPeriodPart(draft.sale, shown, now),
    taxYn: yesNo(draft.taxed),
    purchaseMinCount: draft.minimumQuantity,
    purchaseLimitYn: yesNo(limited),
    // The time that the limit counts in can only be set at the mall itself.
    purchaseLimitDuration: limited ? shown['purchaseLimitDuration'] || once : undefined,
    purchaseLimitDay: limited ? shown['purchaseLimitDay'] : undefined,
    purchaseLimitCount: draft.maximumQuantity,
    stockCount: draft.options ? undefined : draft.stock,
  };
}

/** `purchaseLimitDuration` of a limit an order. */
const once = 'O';

/** Price and period alone; the rest stays as shown. */
export function priceAndPeriodPart(sale: ListingSale, shown: Part, now: string): Part {
  return {
    ...shown,
    salePeriod: sale.always ? 'A' : 'P',
    saleStartDate: begunAt(shown, now) ?? wireHour(sale.from),
    saleEndDate: wireHour(sale.to),
    originPrice: sale.originalPrice,
    salePrice: sale.price,
  };
}

/** What the seller should know where another day of start was asked for than the one that stays. */
export function startNote(sale: ListingSale, shown: Part, now: string): string | undefined {
  const begun = begunAt(shown, now);
  const moved = begun !== undefined && begun.slice(0, dayLength) !== sale.from.slice(0, dayLength);
  return moved ? `판매가 이미 시작되어 판매시작일시는 위메프에 있는 ${begun} 그대로입니다.` : undefined;
}

const dayLength = 'yyyy-MM-dd'.length;

/** The start of a sale that has begun. */
function begunAt(shown: Part, now: string): string | undefined {
  const start = shown['saleStartDate'];
  return typeof start === 'string' && start !== '' && start <= now ? wireHour(start) : undefined;
}

/** `yyyy-MM-dd HH:00:00` → `yyyy-MM-dd HH:00`. */
function wireHour(time: string): string {
  return time.slice(0, 16);
}
