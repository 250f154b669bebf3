/** Numbers that the mall gives to new things, counted up from one start a kind; they may pass 2^53. */

export const firstNumbers = {
  bundle: '3100000001',
  purchase: '2700000001',
  order: '5200000001',
  orderOption: '7300000001',
  product: '4180000001',
  option: '6400000001',
  claim: '1900000001',
  policy: '1242955',
  notice: '880000001',
  question: '15000001',
  urgent: '2600001',
} as const;

export type NumberKind = keyof typeof firstNumbers;

/** Takes the next number of a kind out of `next` and counts it up. */
export function takeNumber(next: Record<NumberKind, string>, kind: NumberKind): string {
  const taken = next[kind];
  next[kind] = String(BigInt(taken) + 1n);
  return taken;
}
