/** Sample rows of the templates, from the samples of the tabs' own columns: together they pass 점검. */
import type { Tab } from '../../src/sheet';
import { answerTemplatesTab } from '../../src/tabs/answer-templates.tab';
import { noticesTab } from '../../src/tabs/notices.tab';
import { optionsTab } from '../../src/tabs/options.tab';
import { productsTab } from '../../src/tabs/products.tab';
import { saleTermsTab } from '../../src/tabs/sale-terms.tab';
import { shipmentsTab } from '../../src/tabs/shipments.tab';
import { shippingPoliciesTab } from '../../src/tabs/shipping-policies.tab';
import type { Cells } from '../demo/seller-hand';

/** Rows by header, as they are typed, and the tab in which they stand. */
export type Samples = readonly (readonly [tab: Tab, rows: readonly Cells[]])[];

const typed = (cell: unknown): string => (typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell));

/** The columns that a seller fills in; with `all` also those that come from the mall and from us. */
function sampleRow(tab: Tab, { all = false }: { all?: boolean } = {}): Cells {
  const columns = Object.values(tab.columns).filter(
    ({ owner, sample }) => sample !== undefined && (all || owner === 'seller' || owner === 'initial'),
  );
  return Object.fromEntries(columns.map((column) => [column.header, typed(column.encode(column.sample))]));
}

const { productCode, value1 } = optionsTab.columns;
const { ownCode, optionValues1 } = productsTab.columns;

/** 상품코드 is made later, so the options name their product by the seller's own code. */
const optionRows = (optionValues1.sample ?? '').split(',').map((value) => ({
  ...sampleRow(optionsTab),
  [productCode.header]: ownCode.sample ?? '',
  [value1.header]: value,
}));

/** One product with its options, and everything that it names in other tabs. */
export const productSamples: Samples = [
  [productsTab, [sampleRow(productsTab)]],
  [optionsTab, optionRows],
  [noticesTab, [sampleRow(noticesTab)]],
  [saleTermsTab, [sampleRow(saleTermsTab)]],
  [shippingPoliciesTab, [sampleRow(shippingPoliciesTab)]],
];

export const answerSamples: Samples = [[answerTemplatesTab, [sampleRow(answerTemplatesTab)]]];

/** A parcel with all that the mall says of it; a row of 송장 cannot be made up by the seller. 결과 is left to 점검. */
const { result: _, ...parcel } = shipmentsTab.columns;

export const shipmentSamples: Samples = [
  [shipmentsTab, [sampleRow({ ...shipmentsTab, columns: parcel }, { all: true })]],
];
