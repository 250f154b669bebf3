/** Products at 위메프 behind the port: what each act is made of. */
import type { Clock } from '../../ports';
import { kstText } from '../../rules/kst';
import type { Client } from '../kit/client';
import type { Listing, ListingApi, WriteOutcome } from '../port/listings';
import { createListings } from './create-listings';
import { changeSales, changeStatuses, changeStocks, type ListingContext, updateListings } from './listing-writes';
import type { ShownProduct } from './product.wire';
import { productCall, productIn, productsCall, productsIn, readListing } from './product-reads';
import { openReference, type Reference } from './reference';
import { saveShippingPolicies, shippingPolicies } from './shipping-policies';

/** Asks nothing by itself. */
export function openListings(client: Client, clock: Clock): ListingApi {
  const reference = openReference(client);
  const context: ListingContext = { client, reference, now: () => kstText(clock.now()) };
  return {
    limits: { optionTitles: 2, optionRows: 200, name: 70 },
    categories: reference.categories,
    noticeGroups: reference.noticeGroups,
    brands: reference.brands.search,
    makers: reference.makers.search,
    names: { brand: reference.brands, maker: reference.makers },
    shippingPolicies: () => shippingPolicies(client),
    saveShippingPolicies: (policies) => saveShippingPolicies(client, policies),
    createListings: (drafts) => createListings(context, drafts),
    updateListings: (changes) => updateListings(context, changes),
    changeSales: (changes) => changeSales(context, changes),
    changeStatuses: (changes) => changeStatuses(context, changes),
    changeStocks: (changes) => changeStocks(context, changes),
    readListings: (listingIds) => readListings(context, listingIds),
    findListings: (productCodes) => findListings(context, productCodes),
  };
}

function readListings(
  { client, reference }: ListingContext,
  ids: readonly string[],
): WriteOutcome<Listing | undefined>[] {
  const answers = client.ask(ids.map(productCall));
  return ids.map((listingId, at) => {
    const shown = productIn(answers[at]!, listingId);
    return shown.ok ? { ok: true, value: shown.value && listingOf(shown.value, reference) } : shown;
  });
}

function findListings({ client, reference }: ListingContext, codes: readonly string[]): WriteOutcome<Listing[]>[] {
  const answers = client.ask(codes.map(productsCall));
  return codes.map((code, at) => {
    const shown = productsIn(answers[at]!, code);
    return shown.ok ? { ok: true, value: shown.value.map((product) => listingOf(product, reference)) } : shown;
  });
}

function listingOf(shown: ShownProduct, { noticeGroups, brands, makers }: Reference): Listing {
  return readListing(shown, { noticeGroups, brandName: brands.nameOf, makerName: makers.nameOf });
}
