/** The text that is signed, and its signature: the one place for the add-on and the relay. */
import { type Header, VERSION } from './wire';

/** All that a signature vouches for. No field may hold a line break. */
export interface Claims {
  keyId: string;
  time: string;
  nonce: string;
  verb: string;
  mall: string;
  target: string;
  wait: string;
  /** What passes through to the mall, in any order. */
  headers: readonly Header[];
  bodyHash: string;
}

/** Where hashes come from: Google's Utilities in the add-on, Node's crypto in the relay. */
export interface Hashes<Body> {
  /** Of the bytes of the body as they are sent; hex in lower case. */
  sha256Hex(body: Body): string;
  /** HMAC-SHA256 with key and text both as UTF-8; hex in lower case. */
  hmacSha256Hex(key: string, text: string): string;
}

const byName = ([left]: Header, [right]: Header): number => (left < right ? -1 : 1);

/**
 * One line for each claim, then one for each header by its name, a blank line, and the body's hash. A header's line is the
 * only one between the eighth and the blank one, so two different claims never make the same text.
 */
export function textToSign(claims: Claims): string {
  const { keyId, time, nonce, verb, mall, target, wait, headers, bodyHash } = claims;
  const passing = [...headers].sort(byName).map(([name, value]) => `${name}:${value}`);
  return [VERSION, keyId, time, nonce, verb, mall, target, wait, ...passing, '', bodyHash].join('\n');
}

/** The signature that belongs to the claims, in hex. */
export const signatureOf = (claims: Claims, secret: string, hashes: Pick<Hashes<never>, 'hmacSha256Hex'>): string =>
  hashes.hmacSha256Hex(secret, textToSign(claims));
