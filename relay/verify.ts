/** Whether a request comes from a holder of the secret, now, and for the first time. Needs no byte of the body. */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { type Hashes, signatureOf } from '../src/relay/sign';
import type { Nonces } from './nonces';
import type { SignedClaims } from './read-claims';
import { RefusedError } from './refused';

/** How far the caller's clock may be from the relay's, in milliseconds, either way. */
export const WINDOW = 120_000;

export const hashes: Hashes<Uint8Array> = {
  sha256Hex: (body) => createHash('sha256').update(body).digest('hex'),
  hmacSha256Hex: (key, text) => createHmac('sha256', Buffer.from(key, 'utf8')).update(text, 'utf8').digest('hex'),
};

export interface Verifier {
  /** @throws RefusedError `time`, `signature`, `restarted`, `nonce`, or `busy` when no nonce can be kept any more. */
  verify(claims: SignedClaims, now: number): void;
}

/**
 * `secrets` are those of the config file by key id. What was signed before `startedAt` is refused: the memory of nonces does
 * not outlive the process.
 */
export function verifier(secrets: ReadonlyMap<string, string>, nonces: Nonces, startedAt: number): Verifier {
  return {
    verify(claims, now) {
      const time = Number(claims.time);
      if (Math.abs(now - time) > WINDOW) throw new RefusedError('time');
      if (!isSigned(claims, secrets)) throw new RefusedError('signature');
      if (time < startedAt) throw new RefusedError('restarted', Math.ceil((startedAt - time) / 1_000));
      const taken = nonces.take(`${claims.keyId} ${claims.nonce}`, time + WINDOW, now);
      if (taken === 'known') throw new RefusedError('nonce');
      if (taken === 'full') throw new RefusedError('busy', WINDOW / 1_000);
    },
  };
}

/** An unknown key id costs as much time as a known one. */
function isSigned(claims: SignedClaims, secrets: ReadonlyMap<string, string>): boolean {
  const secret = secrets.get(claims.keyId);
  const wanted = Buffer.from(signatureOf(claims, secret ?? 'nobody', hashes), 'hex');
  const isSame = timingSafeEqual(wanted, Buffer.from(claims.signature, 'hex'));
  return isSame && secret !== undefined;
}
