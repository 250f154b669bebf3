/** How the mall says no inside a 200, and how it says yes to a write. */

/** A business failure: answered as `returnKey` 0 with the sentence in `returnMsg`. */
export class BusinessFailure extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'BusinessFailure';
  }
}

/** What an order, claim or answer write gives when it is done. */
export const done = { returnKey: 1, returnMsg: '정상 처리되었습니다.' } as const;

/** Throws a business failure unless the condition holds. */
export function demand(condition: boolean, sentence: string): asserts condition {
  if (!condition) throw new BusinessFailure(sentence);
}
