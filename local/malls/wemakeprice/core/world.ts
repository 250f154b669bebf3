/** The mall at work: what every local mall has, and the tables and numbers of this one. */

import { type Table, tableOver } from '../../../mall-kit/table';
import type { MallWorld } from '../../../mall-kit/world';
import type { Claim } from '../claims/claim';
import type { Question, UrgentMessage } from '../inquiries/inquiry';
import type { Bundle } from '../orders/order';
import type { Product } from '../products/product';
import type { ShippingPolicy } from '../shipping-policies/policy';
import { type NumberKind, takeNumber } from './numbers';
import type { MallState } from './state';

export interface World extends MallWorld<MallState> {
  readonly bundles: Table<Bundle>;
  readonly claims: Table<Claim>;
  readonly products: Table<Product>;
  readonly policies: Table<ShippingPolicy>;
  readonly questions: Table<Question>;
  readonly urgentMessages: Table<UrgentMessage>;
  number(kind: NumberKind): string;
}

/** Puts a state to work. */
export function worldOver(base: MallWorld<MallState>): World {
  const { state } = base;
  return {
    ...base,
    bundles: tableOver(state.bundles, (row) => row.bundleNo),
    claims: tableOver(state.claims, (row) => row.claimBundleNo),
    products: tableOver(state.products, (row) => row.productNo),
    policies: tableOver(state.policies, (row) => row.shipPolicyNo),
    questions: tableOver(state.questions, (row) => row.qnaSeq),
    urgentMessages: tableOver(state.urgentMessages, (row) => row.urgentSeq),
    number: (kind) => takeNumber(state.next, kind),
  };
}
