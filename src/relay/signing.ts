/** What signs a request of the add-on: hashes of its ports, and a stamp that no other try has. */
import { type Bytes, type Clock, type Crypto, hex, utf8 } from '../ports';
import type { Stamp } from './call';
import type { Hashes } from './sign';

export interface Signing {
  clock: Pick<Clock, 'now'>;
  crypto: Crypto;
}

/** Of a text as UTF-8, or of bytes. */
export const hashesOf = (crypto: Crypto): Hashes<string | Bytes> => ({
  sha256Hex: (body) => hex(crypto.sha256(typeof body === 'string' ? utf8(body) : body)),
  hmacSha256Hex: (key, text) => hex(crypto.hmacSha256(utf8(text), utf8(key))),
});

/** Twelve letters and digits out of 36 kinds are 62 bits: no two tries of a few minutes share them. */
export function freshStamp({ clock }: Signing): Stamp {
  const letters = Array.from({ length: 12 }, () => Math.floor(Math.random() * 36).toString(36)).join('');
  const time = clock.now();
  return { time, nonce: `${time.toString(36)}-${letters}` };
}
