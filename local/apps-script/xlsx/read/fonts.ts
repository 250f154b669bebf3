/** Fonts of `xl/styles.xml`, of which the model keeps colour and weight. */
import { isTrue, type XmlListener } from '../xml';
import type { ColorOf } from './theme';

export interface Font {
  color?: string;
  bold?: boolean;
}

/** Collects what stands inside `<fonts>`; conditional rules have fonts of their own. */
export function fontsInto(fonts: Font[], colorOf: ColorOf): XmlListener {
  let isInside = false;
  return {
    open(name, attributes) {
      if (name === 'fonts') isInside = true;
      if (!isInside) return;
      if (name === 'font') fonts.push({});
      const font = fonts.at(-1);
      if (font) readFontPart(font, name, attributes, colorOf);
    },
    close(name) {
      if (name === 'fonts') isInside = false;
    },
  };
}

/** Takes one element of a font. */
export function readFontPart(
  font: Font,
  name: string,
  attributes: Readonly<Record<string, string>>,
  colorOf: ColorOf,
): void {
  if (name === 'b') font.bold = attributes.val === undefined || isTrue(attributes.val);
  // Theme colour 1 is the default text colour.
  const color = name === 'color' && attributes.theme !== '1' ? colorOf(attributes) : undefined;
  if (color) font.color = color;
}
