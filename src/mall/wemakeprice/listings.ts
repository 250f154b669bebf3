/** Products at 위메프 behind the port: what each act is made of. */
import type { Clock } from '../../ports';
import { kstText } from '../../rules/kst';
import type { Client } from '../kit/client';
import type { ListingApi } from '../port/listings';
import {
  changeSales,
  changeStatuses,
  changeStocks,
  createListings,
  type ListingContext,
  updateListings,
} from './listing-writes';
import { listingOf, productCall, productIn, productsCall, productsIn } from './product-reads';
import { openReference } from './reference';
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
    readListings: (listingIds) =>
      client.ask(listingIds.map(productCall)).map((answer, at) => {
        const shown = productIn(answer, listingIds[at]!);
        return shown.ok ? { ok: true, value: shown.value && listingOf(shown.value, reference) } : shown;
      }),
    findListings: (productCodes) =>
      client.ask(productCodes.map(productsCall)).map((answer, at) => {
        const shown = productsIn(answer, productCodes[at]!);
        return shown.ok ? { ok: true, value: shown.value.map((one) => listingOf(one, reference)) } : shown;
      }),
  };
}
