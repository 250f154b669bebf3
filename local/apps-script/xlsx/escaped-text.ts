/**
 * XML cannot hold every character, and joins `\r\n` into `\n`; xlsx writes such characters as `_x000D_` (ECMA-376,
 * ST_Xstring). A text that happens to look like that is protected by escaping its underscore.
 */

const UNWRITABLE = /(?![\t\n])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;
const UNWRITABLE_IN_ATTRIBUTE = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;
/** An underscore that would read as the beginning of an escape, also of one that ends with the next escape's own. */
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}(?:_|[\p{Cc}\p{Cs}\ufffe\uffff]))/gu;
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** Text as it stands between XML tags of an xlsx. */
export function escapeText(text: string): string {
  return text.replace(LOOKS_ESCAPED, '_x005F_').replace(UNWRITABLE, escapeCharacter);
}

/** Text as it stands in an XML attribute, where line ends and tabs would become blanks. */
export function escapeAttribute(text: string): string {
  return text.replace(LOOKS_ESCAPED, '_x005F_').replace(UNWRITABLE_IN_ATTRIBUTE, escapeCharacter);
}

/** The text that was meant. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function escapeCharacter(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
