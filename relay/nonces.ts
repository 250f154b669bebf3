/** Remembers every request for as long as its time could still pass, so that none passes twice. */

export interface Nonces {
  /**
   * Takes the nonce of a request that nobody but a holder of the secret can have signed. `known`: it was here before;
   * `full`: there is no room, and forgetting one would let it pass again.
   */
  take(nonce: string, until: number, now: number): 'new' | 'known' | 'full';
}

/** Far more than the malls' rates let through in four minutes. */
const MOST = 100_000;

/** An empty memory of at most `most` requests. */
export function nonceStore(most = MOST): Nonces {
  const until = new Map<string, number>();
  const forget = (now: number) => {
    for (const [nonce, end] of until) if (end < now) until.delete(nonce);
  };
  let cleanedAt = 0;
  return {
    take(nonce, end, now) {
      // Once a second is often enough, and costs little under load.
      if (now - cleanedAt >= 1_000 || now < cleanedAt) {
        forget(now);
        cleanedAt = now;
      }
      if (until.has(nonce)) return 'known';
      if (until.size >= most) return 'full';
      until.set(nonce, end);
      return 'new';
    },
  };
}
