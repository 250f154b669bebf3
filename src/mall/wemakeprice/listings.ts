/** Products at 위메프 behind the port: what each act is made of. */
import { kstText } from '../../rules/kst';
import type { Listing, ListingDesk, WriteOutcome } from '../listings';
import type { MallConnection } from '../mall';
import { changeSales, changeStatuses, changeStocks, updateListings } from './change-listings';
import type { Client } from './client';
import { createListings } from './create-listings';
import type { Desk } from './desk';
import { readListing } from './listing';
import type { ShownProduct } from './product.wire';
import { productCall, productIn, productsCall, productsIn } from './product-reads';
import { openReference, type Reference } from './reference';
import { saveShippingPolicies, shippingPolicies } from './shipping-policies';

/** Asks nothing by itself. */
export function openListings(client: Client, { clock }: Pick<MallConnection, 'clock'>): ListingDesk {
  const reference = openReference(client);
  const desk: Desk = { client, reference, now: () => kstText(clock.now()) };
  return {
    limits: { optionTitles: 2, optionRows: 200, name: 70 },
    categories: reference.categories,
    noticeGroups: reference.noticeGroups,
    brands: reference.brands.search,
    makers: reference.makers.search,
    names: { brand: reference.brands, maker: reference.makers },
    shippingPolicies: () => shippingPolicies(client),
    saveShippingPolicies: (policies) => saveShippingPolicies(client, policies),
    createListings: (drafts) => createListings(desk, drafts),
    updateListings: (changes) => updateListings(desk, changes),
    changeSales: (changes) => changeSales(desk, changes),
    changeStatuses: (changes) => changeStatuses(desk, changes),
    changeStocks: (changes) => changeStocks(desk, changes),
    readListings: (listingIds) => readListings(desk, listingIds),
    findListings: (productCodes) => findListings(desk, productCodes),
  };
}

function readListings({ client, reference }: Desk, ids: readonly string[]): WriteOutcome<Listing | undefined>[] {
  const settled = client.ask(ids.map(productCall));
  return ids.map((listingId, at) => {
    const shown = productIn(settled[at]!, listingId);
    return shown.ok ? { ok: true, value: shown.value && listingOf(shown.value, reference) } : shown;
  });
}

function findListings({ client, reference }: Desk, codes: readonly string[]): WriteOutcome<Listing[]>[] {
  const settled = client.ask(codes.map(productsCall));
  return codes.map((code, at) => {
    const shown = productsIn(settled[at]!, code);
    return shown.ok ? { ok: true, value: shown.value.map((product) => listingOf(product, reference)) } : shown;
  });
}

function listingOf(shown: ShownProduct, { noticeGroups, brands, makers }: Reference): Listing {
  return readListing(shown, { noticeGroups, brandName: brands.nameOf, makerName: makers.nameOf });
}
