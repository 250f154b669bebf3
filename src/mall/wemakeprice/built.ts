/** What becomes of a seller's draft on its way to a request: a piece of it, or the sentence why there can be none. */
export type Built<T> = { ok: true; value: T } | { ok: false; reason: string };

/** `reason` is Korean, for the seller. */
export function unbuildable(reason: string): { ok: false; reason: string } {
  return { ok: false, reason };
}
