/** Writes XML, element by element. */

/** A name, and its text or its children. */
export type Element = readonly [name: string, content: string | number | readonly Element[]];

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

function elementText([name, content]: Element): string {
  const inside = Array.isArray(content) ? content.map(elementText).join('') : escaped(String(content));
  return `<${name}>${inside}</${name}>`;
}

/** A whole document, in UTF-8. */
export const xmlText = (root: Element): string => `<?xml version="1.0" encoding="UTF-8"?>${elementText(root)}`;
