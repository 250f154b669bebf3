/** Which columns of a tab make its form, and how a field looks, derived from the column's declaration. */
import { type Column, columnOf, type Tab } from '../../sheet';
import { claimsTab } from '../../tabs/claims.tab';
import { inquiriesTab } from '../../tabs/inquiries.tab';
import { listingsTab } from '../../tabs/listings.tab';
import { ordersTab } from '../../tabs/orders.tab';
import { saleTermsTab } from '../../tabs/sale-terms.tab';
import { shipmentsTab } from '../../tabs/shipments.tab';
import { shippingPoliciesTab } from '../../tabs/shipping-policies.tab';

export interface FormField {
  name: string;
  header: string;
  kind: 'line' | 'lines' | 'choice' | 'check';
  /** With `line` they are only offered. */
  choices: readonly string[];
  value: string;
  required: boolean;
  note: string;
  /** Of a zip: the field that takes the address that was found with it. */
  addressField?: string;
}

/** What is shown above the fields, to be read only. */
const facts: readonly (readonly [tab: Tab, ...names: string[]])[] = [
  [ordersTab, 'state', 'optionName', 'quantity', 'dispatchDue', 'deliveryNote', 'claim'],
  [shipmentsTab, 'state', 'dispatchDue', 'remoteArea', 'deliveryNote', 'claim'],
  [claimsTab, 'kind', 'state', 'optionName', 'quantity', 'reason', 'reasonDetail', 'blame', 'deadline', 'pickupState'],
  [inquiriesTab, 'kind', 'state', 'askedAt', 'productName', 'orderId', 'title', 'text'],
  [saleTermsTab, 'groupName'],
  [shippingPoliciesTab, 'policyName', 'policyId'],
  [listingsTab, 'state', 'sentSalePrice', 'sentPeriod'],
];

export const factsOf = (tab: Tab): string[] => facts.flatMap(([one, ...names]) => (one === tab ? names : []));

/** Columns whose list only offers: other words may be typed. */
const open = new Set(['courier', 'group']);
/** In the sheet as wide as what takes several lines. */
const WIDE = 200;
/** What a seller says of a row, and not of what is to be done with it. */
const asides = new Set(['memo']);

/** The seller's columns in their order; the key only of a row that is still to be made. */
export const fieldNames = (tab: Tab, isNew: boolean): string[] =>
  Object.entries(tab.columns).flatMap(([name, { owner }]) => {
    const isTheirs = owner === 'seller' || owner === 'initial';
    return isTheirs && !asides.has(name) && (isNew || !tab.key.includes(name)) ? [name] : [];
  });

/** `value`: the cell as text. */
export function fieldOf(tab: Tab, name: string, value: string): FormField {
  const column = columnOf(tab, name);
  const { header, required, note } = column;
  const addressField = addressFields[name];
  return { name, header, required, note, ...lookOf(name, column), value, ...(addressField ? { addressField } : {}) };
}

const addressFields: Readonly<Record<string, string>> = { releaseZip: 'releaseAddress', returnZip: 'returnAddress' };

function lookOf(name: string, { rule, width, listFrom }: Column): Pick<FormField, 'kind' | 'choices'> {
  if (rule?.kind === 'checkbox') return { kind: 'check', choices: [] };
  if (rule?.kind === 'list') return { kind: open.has(name) ? 'line' : 'choice', choices: rule.values };
  return { kind: width >= WIDE && listFrom === undefined ? 'lines' : 'line', choices: [] };
}
