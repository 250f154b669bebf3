/** Everything that the mall remembers: plain JSON, numbers of the mall as digit texts. */
import * as z from 'zod';
import type { Claim } from '../claims/claim';
import type { Question, UrgentMessage } from '../inquiries/inquiry';
import type { MallNotice } from '../notices/notice';
import type { Bundle } from '../orders/order';
import type { Product } from '../products/product';
import { manualPolicy } from '../shipping-policies/manual-policy';
import type { ShippingPolicy } from '../shipping-policies/policy';
import { type Account, demoApiKey, demoUserId } from './accounts';
import { firstNumbers, type NumberKind } from './numbers';

export interface MallState {
  version: 1;
  /** Epoch milliseconds at which the mall's clock stands; `null` while it shows the real time. */
  clock: number | null;
  /** Where the random generator stands. */
  seed: number;
  /** The next number of each kind, as digits. */
  next: Record<NumberKind, string>;
  accounts: Account[];
  bundles: Bundle[];
  claims: Claim[];
  products: Product[];
  policies: ShippingPolicy[];
  questions: Question[];
  urgentMessages: UrgentMessage[];
  notices: MallNotice[];
}

const rows = z.array(z.record(z.string(), z.unknown()));
const stateShape = z.object({
  version: z.literal(1),
  clock: z.number().nullable(),
  seed: z.int(),
  next: z.record(z.string(), z.string().regex(/^\d+$/)),
  accounts: rows,
  bundles: rows,
  claims: rows,
  products: rows,
  policies: rows,
  questions: rows,
  urgentMessages: rows,
  notices: rows,
});

/** A mall that has just opened: the demo seller with the manual's shipping policy, and nothing sold. */
export function openingState(seed: number): MallState {
  return {
    version: 1,
    clock: null,
    seed,
    next: { ...firstNumbers },
    accounts: [{ userId: demoUserId, apiKey: demoApiKey, suspended: false }],
    bundles: [],
    claims: [],
    products: [],
    policies: [structuredClone(manualPolicy)],
    questions: [],
    urgentMessages: [],
    notices: [],
  };
}

/** Whether a value read from a file has the shape of a state; rows are taken as they were saved. */
export function isState(value: unknown): value is MallState {
  return stateShape.safeParse(value).success;
}
