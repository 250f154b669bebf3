/** Bytes as Apps Script has them: a list of numbers from -128 to 127. */
import { mismatch } from '../exceptions';

/** Of a text its UTF-8, of a list its bytes. */
export function bytesOf(data: unknown): Buffer {
  if (typeof data === 'string') return Buffer.from(data, 'utf8');
  if (Array.isArray(data) && data.every((byte) => typeof byte === 'number')) return Buffer.from(data);
  throw mismatch('Utilities', 'bytes', [data]);
}

export function signed(bytes: Uint8Array): number[] {
  return Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));
}
