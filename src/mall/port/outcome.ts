/** What comes of asking a mall for one item, and why no usable answer came. */

/** Why no usable answer came. A row that the mall refuses is not an error but an outcome. */
export type MallErrorKind = 'auth' | 'quota' | 'unavailable' | 'unexpected';

export class MallError extends Error {
  readonly kind: MallErrorKind;
  /** Korean, for the seller: what happened and what to do. Holds no key and no personal data. */
  readonly userMessage: string;

  constructor(kind: MallErrorKind, userMessage: string) {
    super(userMessage);
    this.name = 'MallError';
    this.kind = kind;
    this.userMessage = userMessage;
  }
}

/** One item's answer. `auth` and `quota` concern every item, so the adapter throws them instead. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; error: MallError };
