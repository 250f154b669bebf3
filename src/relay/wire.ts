/**
 * What a request through the relay says on the wire, in words that the add-on and the relay share. The relay's README
 * explains each header. Runs in bare V8: no URL, no crypto, no Buffer.
 */

/** First line of the signed text; another shape of it gets another number. */
export const VERSION = 'mall-relay-1';

/** Where a request to a mall goes, always by POST: no proxy on the way sees, or tidies, the mall's path. */
export const FORWARD_PATH = '/v1/forward';

/** Prefix of a header that passes through, on the way to the mall and on the way back. */
export const THROUGH = 'x-relay-h-';

export const sent = {
  keyId: 'x-relay-key-id',
  /** Milliseconds since 1970. */
  time: 'x-relay-time',
  nonce: 'x-relay-nonce',
  mall: 'x-relay-mall',
  verb: 'x-relay-verb',
  /** Path and query, exactly as the mall gets them. */
  target: 'x-relay-target',
  /** Seconds for which the relay waits for the mall. */
  wait: 'x-relay-wait',
  /** SHA-256 of the body's bytes, in hex. */
  bodyHash: 'x-relay-body-sha256',
  signature: 'x-relay-signature',
} as const;

export const answered = {
  /** `answered`, `lost` or `not-sent`. */
  relay: 'x-relay',
  /** The mall's own status. */
  status: 'x-relay-status',
  /** Why the relay did not answer with the mall's words: one of `refusals`. */
  code: 'x-relay-code',
  /** The relay's clock, milliseconds since 1970. */
  clock: 'x-relay-clock',
} as const;

/** Name in lower case, and value. */
export type Header = readonly [name: string, value: string];

/** SHA-256 of no bytes. */
export const EMPTY_HASH = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/** A path of the relay's own, such as `/ip`, is signed under this name in the place of a mall's. */
export const RELAY_ITSELF = 'relay';
