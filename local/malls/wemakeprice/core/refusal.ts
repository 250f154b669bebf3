/** The two ways in which the mall says no, and how it says yes to a write. */

/** Answered with this status (as HTTP status and `resultCode`) and a Korean sentence in `error`. */
export class Refusal extends Error {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, sentence: string, headers: Readonly<Record<string, string>> = {}) {
    super(sentence);
    this.name = 'Refusal';
    this.status = status;
    this.headers = headers;
  }
}

/** A business failure: answered inside a 200 as `returnKey` 0 with the sentence in `returnMsg`. */
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
