/** Digests and signatures by Google's `Utilities`, whose bytes are signed. */
import type { Bytes, Crypto, Input } from '../ports';

export const cryptoPort = (): Crypto => ({
  sha256: (input) => unsigned(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, bytesOf(input))),
  hmacSha256: (input, key) => unsigned(Utilities.computeHmacSha256Signature(bytesOf(input), bytesOf(key))),
  base64: (input) => Utilities.base64Encode(bytesOf(input)),
  base64WebSafe: (input) => Utilities.base64EncodeWebSafe(bytesOf(input)).replace(/=+$/, ''),
});

const unsigned = (bytes: readonly number[]): Bytes => bytes.map((byte) => byte & 0xff);

/** A text goes through a blob, which is UTF-8: by itself `Utilities` reads a text as US-ASCII and spoils Korean. */
const bytesOf = (input: Input): number[] =>
  'text' in input ? Utilities.newBlob(input.text).getBytes() : input.map((byte) => (byte > 127 ? byte - 256 : byte));
