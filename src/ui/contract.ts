/** What the sidebar may ask of the server through `call`: names, arguments and answers in one table for both ends. */
import * as z from 'zod/mini';
import { accountCalls } from './contract/account';
import { archiveCalls } from './contract/archive';
import { fileCalls } from './contract/files';
import { firstStepCalls } from './contract/first-steps';
import { formCalls } from './contract/forms';
import { partCalls } from './contract/parts';
import { pictureCalls } from './contract/pictures';
import { productCalls } from './contract/products';
import { relayCalls } from './contract/relay';
import { rowCalls } from './contract/rows';
import { runCalls } from './contract/runs';
import { shipmentCalls } from './contract/shipments';
import { stockCalls } from './contract/stock';

const table = {
  ...accountCalls,
  ...relayCalls,
  ...runCalls,
  ...rowCalls,
  ...formCalls,
  ...shipmentCalls,
  ...fileCalls,
  ...pictureCalls,
  ...partCalls,
  ...archiveCalls,
  ...firstStepCalls,
  ...productCalls,
  ...stockCalls,
};

export type CallName = keyof typeof table;

export type Calls = {
  [Name in CallName]: {
    args: z.infer<ReturnType<(typeof table)[Name]>['args']>;
    value: z.infer<ReturnType<(typeof table)[Name]>['value']>;
  };
};

/** The server checks what it was asked with `args`, the page what it was answered with `value`. */
interface Shape<Name extends CallName> {
  args: z.ZodMiniType<Calls[Name]['args']>;
  value: z.ZodMiniType<Calls[Name]['value']>;
}

/** A shape is made when it is asked for: an execution answers one call, and is the slower for each shape that it makes. */
export const contract: { readonly [Name in CallName]: () => Shape<Name> } = table;

export const isCallName = (name: string): name is CallName => Object.keys(table).includes(name);

const failure = z.object({ ok: z.literal(false), message: z.string() });
const success = z.object({ ok: z.literal(true), value: z.unknown() });

/** The answer of `call`, read from JSON text. */
export const answerShape = z.union([success, failure]);
