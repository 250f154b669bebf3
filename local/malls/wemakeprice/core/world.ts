/** The mall at work: its state, and what is needed to look things up, number and time them. */
import type { Claim } from '../claims/claim';
import type { Question, UrgentMessage } from '../inquiries/inquiry';
import type { Bundle } from '../orders/order';
import type { Product } from '../products/product';
import type { ShippingPolicy } from '../shipping-policies/policy';
import { timeText } from './kst';
import { type NumberKind, takeNumber } from './numbers';
import { type Random, randomFrom } from './random';
import type { MallState } from './state';
import { type Table, tableOver } from './table';

export interface World {
  readonly state: MallState;
  readonly bundles: Table<Bundle>;
  readonly claims: Table<Claim>;
  readonly products: Table<Product>;
  readonly policies: Table<ShippingPolicy>;
  readonly questions: Table<Question>;
  readonly urgentMessages: Table<UrgentMessage>;
  readonly random: Random;
  /** A write that is done already is taken once more. */
  readonly lenient: boolean;
  /** Epoch milliseconds by the mall's clock. */
  nowMillis(): number;
  /** The mall's time as `yyyy-MM-dd HH:mm:ss`. */
  now(): string;
  number(kind: NumberKind): string;
}

/** Puts a state to work. `realTime` gives epoch milliseconds and is asked while the mall's clock is not set. */
export function worldOver(state: MallState, realTime: () => number, lenient = false): World {
  const nowMillis = () => state.clock ?? realTime();
  return {
    state,
    bundles: tableOver(state.bundles, (row) => row.bundleNo),
    claims: tableOver(state.claims, (row) => row.claimBundleNo),
    products: tableOver(state.products, (row) => row.productNo),
    policies: tableOver(state.policies, (row) => row.shipPolicyNo),
    questions: tableOver(state.questions, (row) => row.qnaSeq),
    urgentMessages: tableOver(state.urgentMessages, (row) => row.urgentSeq),
    random: randomFrom(state),
    lenient,
    nowMillis,
    now: () => timeText(nowMillis()),
    number: (kind) => takeNumber(state.next, kind),
  };
}
