/** Digests and signatures by Node. */
import { createHash, createHmac } from 'node:crypto';
import type { Crypto, Input } from '../../src/ports';

const bytes = (input: Input): Buffer => ('text' in input ? Buffer.from(input.text, 'utf8') : Buffer.from([...input]));

export const nodeCrypto: Crypto = {
  sha256: (input) => [...createHash('sha256').update(bytes(input)).digest()],
  hmacSha256: (input, key) => [...createHmac('sha256', bytes(key)).update(bytes(input)).digest()],
  base64: (input) => bytes(input).toString('base64'),
  base64WebSafe: (input) => bytes(input).toString('base64url'),
};
