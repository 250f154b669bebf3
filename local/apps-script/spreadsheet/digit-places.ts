/** Formats of digit places among signs, as 00000, 000-0000-0000 and (0##) ###-####: each place takes a digit, from the right. */

/** Quoted and escaped texts, brackets, and single signs. */
const PIECES = /"([^"]*)"|\\(.)|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]|./gs;
/** With these a section shows more than places and signs. */
const MORE = /^(?:[.,%?@*_]|E|G|\[DBNum)/i;
const CONDITION = /\[(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)\]/;

/** A whole number, not negative, as the format shows it; `undefined` when the format is of another kind. */
export function showPlaces(value: number, format: string): string | undefined {
  if (!Number.isSafeInteger(value) || value < 0) return undefined;
  const section = sectionFor(value, format.split(';'));
  const pieces = [...section.matchAll(PIECES)];
  if (pieces.some(([whole]) => MORE.test(whole)) || !pieces.some(([whole]) => isPlace(whole))) return undefined;
  const digits = value === 0 ? [] : [...String(value)];
  let places = pieces.filter(([whole]) => isPlace(whole)).length;
  return pieces
    .map(([whole, quoted, escaped, currency]) => {
      if (!isPlace(whole)) return quoted ?? escaped ?? currency ?? (whole.startsWith('[') ? '' : whole);
      const taken = digits.splice(0, digits.length - places + 1).join('');
      places -= 1;
      return taken === '' && whole === '0' ? '0' : taken;
    })
    .join('');
}

const isPlace = (piece: string): boolean => piece === '0' || piece === '#';

function sectionFor(value: number, sections: readonly string[]): string {
  const found = sections.find((section) => {
    const [, sign = '', limit = ''] = CONDITION.exec(section) ?? [];
    return sign !== '' && holds(value, sign, Number(limit));
  });
  const other = sections.find((section) => !CONDITION.test(section));
  return found ?? (value === 0 && sections.length > 2 && other === sections[0] ? sections[2] : other) ?? '';
}

function holds(value: number, sign: string, limit: number): boolean {
  if (sign === '<>') return value !== limit;
  if (value === limit) return sign.includes('=');
  return sign.startsWith('<') ? value < limit : sign.startsWith('>') && value > limit;
}
