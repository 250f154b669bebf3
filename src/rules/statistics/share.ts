/** Parts of a sum of money, rounded to the won so that they add up to the sum. */

/** What of `amount` won falls to `pieces` of `all`, half a won up; nothing where there are none. */
export function share(amount: number, pieces: number, all: number): number {
  return all <= 0 ? 0 : Math.round((amount * Math.min(pieces, all)) / all);
}

/** `amount` cut by weights, in order: each part is what has come together so far without what went before. */
export function spread(amount: number, weights: readonly number[]): number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  if (all <= 0) return weights.map((_, at) => (at === 0 ? amount : 0));
  let weight = 0;
  let given = 0;
  return weights.map((one) => {
    weight += one;
    const until = share(amount, weight, all);
    const part = until - given;
    given = until;
    return part;
  });
}
