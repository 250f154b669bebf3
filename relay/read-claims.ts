/** Reads what a request says of itself from its headers, and refuses whatever is missing, double, or not in its form. */
import { isPassing, isSignable } from '../src/relay/passing';
import type { Claims } from '../src/relay/sign';
import { type Header, sent, THROUGH } from '../src/relay/wire';
import { RefusedError } from './refused';

const FORMS: Readonly<Record<keyof typeof sent, RegExp>> = {
  keyId: /^[a-z0-9-]{1,32}$/,
  time: /^\d{1,15}$/,
  nonce: /^[\w-]{16,64}$/,
  mall: /^[a-z0-9-]{1,32}$/,
  verb: /^[A-Z]{1,16}$/,
  target: /^[\x21-\x7e]+$/,
  wait: /^\d{1,3}$/,
  bodyHash: /^[0-9a-f]{64}$/,
  signature: /^[0-9a-f]{64}$/,
};

export interface SignedClaims extends Claims {
  signature: string;
}

/**
 * The claims and what signs them. `raw` is name, value, name, value as Node received them.
 * @throws RefusedError `form`.
 */
export function readClaims(raw: readonly string[]): SignedClaims {
  const all = relayHeaders(raw);
  const field = (claim: keyof typeof sent): string => {
    const value = all.get(sent[claim]) ?? '';
    if (!FORMS[claim].test(value)) throw new RefusedError('form');
    return value;
  };
  const headers = [...all].flatMap(([name, value]): Header[] =>
    name.startsWith(THROUGH) ? [[name.slice(THROUGH.length), value]] : [],
  );
  if (!headers.every(isSignable)) throw new RefusedError('form');
  return {
    ...{ keyId: field('keyId'), time: field('time'), nonce: field('nonce'), verb: field('verb'), mall: field('mall') },
    ...{ target: field('target'), wait: field('wait'), bodyHash: field('bodyHash'), signature: field('signature') },
    headers,
  };
}

/** Headers of the connection that somebody signed all the same go no further. */
export const passingOnly = (headers: readonly Header[]): Header[] => headers.filter(([name]) => isPassing(name));

/** A header that came twice has no one value, so nobody can have signed it. */
function relayHeaders(raw: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  for (let at = 0; at < raw.length; at += 2) {
    const name = (raw[at] ?? '').toLowerCase();
    if (!name.startsWith('x-relay')) continue;
    if (found.has(name)) throw new RefusedError('form');
    found.set(name, raw[at + 1] ?? '');
  }
  return found;
}
