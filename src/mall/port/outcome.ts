/** What comes of asking a mall for one item, and why no usable answer came. */

/**
 * Why no usable answer came. A row that the mall refuses is not an error but an outcome. `auth`: the key does not work, or
 * lacks a right. `address`: the mall takes no calls from the address that this one came from. `quota`: there were too many.
 * `closed`: the mall has shut down or blocked this account. `unavailable`: a later try may go well. `unexpected`: it will not.
 */
export type MallErrorKind = 'auth' | 'address' | 'quota' | 'closed' | 'unavailable' | 'unexpected';

export class MallError extends Error {
  readonly kind: MallErrorKind;
  /** Korean, for the seller: what happened and what to do. Holds no key and no personal data. */
  readonly userMessage: string;
  /** Of `address`: the one that the mall refused, where it names it. */
  readonly refusedAddress: string | undefined;

  constructor(kind: MallErrorKind, userMessage: string, refusedAddress?: string) {
    super(userMessage);
    this.name = 'MallError';
    this.kind = kind;
    this.userMessage = userMessage;
    this.refusedAddress = refusedAddress;
  }
}

const ofAll: readonly MallErrorKind[] = ['auth', 'address', 'closed'];

/** Whether the error concerns every request of the account, so that none other is worth sending. */
export const concernsAll = ({ kind }: MallError): boolean => ofAll.includes(kind);

/** One item's answer. What concerns every item (`concernsAll`, `quota`) the adapter throws instead. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; error: MallError };
