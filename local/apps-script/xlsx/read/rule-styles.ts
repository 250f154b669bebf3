/** The looks that conditional rules give, as `<dxfs>` of `xl/styles.xml` lists them: rules name theirs by number. */
import type { XmlListener } from '../xml';
import { type Font, readFontPart } from './fonts';
import type { ColorOf } from './theme';

export interface RuleStyle {
  background?: string;
  fontColor?: string;
  bold?: boolean;
}

export function ruleStylesInto(styles: RuleStyle[], colorOf: ColorOf): XmlListener {
  let font: Font = {};
  let isInside = false;
  return {
    open(name, attributes) {
      if (name === 'dxf') {
        isInside = true;
        font = {};
        styles.push({});
      }
      const style = styles.at(-1);
      if (!isInside || !style) return;
      readFontPart(font, name, attributes, colorOf);
      if (font.color) style.fontColor = font.color;
      if (font.bold) style.bold = true;
      const background = name === 'bgColor' ? colorOf(attributes) : undefined;
      if (background) style.background = background;
    },
    close(name) {
      if (name === 'dxf') isInside = false;
    },
  };
}

/** Without a text colour that is the file's usual one: LibreOffice writes it into every rule. */
export function withoutUsualColor(styles: readonly RuleStyle[], usual: string | undefined): RuleStyle[] {
  return styles.map(({ fontColor, ...style }) => ({
    ...style,
    ...(fontColor && fontColor !== usual && { fontColor }),
  }));
}
