/** What signing takes. Bytes are whole numbers from 0 to 255; a text is always turned into bytes by a charset that is named. */

export type Bytes = readonly number[];

/** Bytes as they are, or a text in a charset. */
export type Input = Bytes | { readonly text: string; readonly charset: 'UTF-8' };

export interface Crypto {
  sha256(input: Input): Bytes;
  hmacSha256(input: Input, key: Input): Bytes;
  base64(input: Input): string;
  /** With `-` and `_`, and without the `=` at its end. */
  base64WebSafe(input: Input): string;
}

/** In lower case. */
export const hex = (bytes: Bytes): string => bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');

export const utf8 = (text: string): Input => ({ text, charset: 'UTF-8' });
