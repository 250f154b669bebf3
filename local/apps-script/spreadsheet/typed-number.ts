/** Numbers as a person types them into a sheet: 1,234 · -5 · (5) · 12% · ₩1,000 · 1.23E+11. */

export interface TypedNumber {
  value: number;
  /** The format that an unformatted cell takes on by it. */
  numberFormat?: string;
}

const NUMBER = /^([+-]?) ?([₩$€£¥]?) ?([+-]?)(\d+|\d{1,3}(?:,\d{3})+)?(\.\d*)?(e[+-]?\d+)? ?(%?)$/i;

/** `undefined` when the text is no number. Digits beyond the 15th are lost, as in any sheet. */
export function typedNumber(text: string): TypedNumber | undefined {
  const bracketed = /^\((?![+-])(.+)\)$/.exec(text)?.[1];
  const match = NUMBER.exec(bracketed ?? text);
  if (!match) return undefined;
  const [, sign, currency = '', inner, whole = '', fraction = '', exponent = '', percent = ''] = match;
  if ((sign && inner) || (whole === '' && fraction.length < 2)) return undefined;
  const size = Number(`${whole.replaceAll(',', '') || '0'}${fraction}${exponent}`) / (percent ? 100 : 1);
  if (!Number.isFinite(size)) return undefined;
  const negative = sign === '-' || inner === '-' || bracketed !== undefined;
  const numberFormat = formatFor({
    currency,
    grouped: whole.includes(','),
    decimal: fraction.length > 1,
    exponent,
    percent,
  });
  const kept = Number(size.toPrecision(15));
  return { value: negative && kept !== 0 ? -kept : kept, ...(numberFormat && { numberFormat }) };
}

interface Look {
  currency: string;
  grouped: boolean;
  decimal: boolean;
  exponent: string;
  percent: string;
}

function formatFor({ currency, grouped, decimal, exponent, percent }: Look): string | undefined {
  const decimals = decimal ? '.00' : '';
  if (percent) return `0${decimals}%`;
  if (currency) return `[$${currency}]#,##0${decimals}`;
  if (exponent) return '0.00E+00';
  return grouped ? `#,##0${decimals}` : undefined;
}
