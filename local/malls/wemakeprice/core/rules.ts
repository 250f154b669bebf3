/** Rules between the fields of one part, each with the sentence that tells of its breach. */
import type * as z from 'zod';

export type Rule<Value> = readonly [fulfilled: (value: Value) => boolean, sentence: string];

/** What a `superRefine` needs to refuse a value with the sentence of `problem`; `undefined` means that all is well. */
export function saying<Value>(problem: (value: Value) => string | undefined) {
  return (value: Value, context: z.RefinementCtx): void => {
    const message = problem(value);
    if (message !== undefined) context.addIssue({ code: 'custom', message });
  };
}

/** The sentence of the first rule that a value breaks. */
export function firstBroken<Value>(rules: readonly Rule<Value>[]): (value: Value) => string | undefined {
  return (value) => rules.find(([fulfilled]) => !fulfilled(value))?.[1];
}
