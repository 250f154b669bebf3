/** 전송지문: tells without a call whether what would be sent is what was sent last, and which part of it differs. */
import type { ListingDraft } from '../../mall/port/listings';
import { digest } from '../../rules/digest';

export interface Fingerprint {
  /** Everything but the two below. */
  content: string;
  /** Prices and the end of the sale. */
  sale: string;
  /** Amounts, states and stock. */
  stock: string;
}

/** The start of a sale is left out: it follows the clock until the mall fixes it. */
export function fingerprintOf({ sale, options, stock, ...content }: ListingDraft): Fingerprint {
  const { from: _from, ...terms } = sale;
  const titles = options?.titles ?? [];
  const values = options?.rows.map((row) => row.values) ?? [];
  const amounts = options?.rows.map(({ values: _values, ...rest }) => rest) ?? [];
  return { content: digest([content, titles, values]), sale: digest(terms), stock: digest([amounts, stock]) };
}

export const printFingerprint = ({ content, sale, stock }: Fingerprint): string => `${content}.${sale}.${stock}`;

/** `undefined` for a cell that holds none, or one of another version. */
export function parseFingerprint(text: string | undefined): Fingerprint | undefined {
  const parts = (text ?? '').split('.');
  const [content, sale, stock] = parts;
  return content && sale && stock && parts.length === 3 ? { content, sale, stock } : undefined;
}
