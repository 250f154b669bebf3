/** What every act on products at 위메프 needs. */
import type { ListingDraft } from '../port/listings';
import type { Client } from './client';
import type { Numbers } from './listing-body';
import type { Reference } from './reference';

export interface ListingContext {
  client: Client;
  reference: Reference;
  /** The time as KST text. */
  now(): string;
}

/** Looks up every number that the drafts need, before anything is written. Throws `MallError` when the mall does not answer. */
export function numbersFor({ reference, now }: ListingContext, drafts: readonly ListingDraft[]): Numbers {
  return {
    noticeGroups: drafts.some(({ notices }) => notices.length > 0) ? reference.noticeGroups() : [],
    brands: reference.brands.numbers(drafts.map(({ brand }) => brand)),
    makers: reference.makers.numbers(drafts.map(({ maker }) => maker)),
    now: now(),
  };
}
