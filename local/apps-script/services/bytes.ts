/** Bytes as Apps Script has them: a list of numbers from -128 to 127. */
import { GoogleException, mismatch } from '../exceptions';

/** Of a text its UTF-8, of a list its bytes. */
export function bytesOf(data: unknown): Buffer {
  if (typeof data === 'string') return Buffer.from(data, 'utf8');
  if (Array.isArray(data) && data.every((byte) => typeof byte === 'number')) return Buffer.from(data);
  throw mismatch('Utilities', 'bytes', [data]);
}

/**
 * What is signed or digested. Without a charset Google takes US_ASCII, in which every other sign becomes `?`: a signature
 * that is right for Latin letters and wrong for Hangul. So the local runtime demands one for such a text.
 */
export function signedBytesOf(data: unknown, charset: unknown, method: string): Buffer {
  if (typeof data !== 'string') return bytesOf(data);
  const name = charset === undefined ? 'US_ASCII' : String(charset);
  if (name !== 'UTF_8' && !isAscii(data)) {
    throw new GoogleException(
      `Utilities.${method}: in ${name} this text loses its signs. Give Utilities.Charset.UTF_8 as well.`,
    );
  }
  return Buffer.from(data, 'utf8');
}

const isAscii = (text: string): boolean => Buffer.byteLength(text) === text.length;

export function signed(bytes: Uint8Array): number[] {
  return Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));
}
