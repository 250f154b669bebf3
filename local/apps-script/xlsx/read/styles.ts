/** How cells look, as `xl/styles.xml` lists it: cells name their look by number, conditional rules too. */

import type { CellStyle } from '../../spreadsheet/model';
import { formatKind, GENERAL } from '../../spreadsheet/number-format';
import { AUTOMATIC_DATE, numberedFormat } from '../number-formats';
import { isTrue, walkXml, type XmlListener } from '../xml';
import type { ColorOf } from './theme';

/** A look, with what its number format makes of a number. */
export interface ReadStyle {
  /** `undefined` for a cell that was never formatted. */
  style: CellStyle | undefined;
  isDate: boolean;
}

/** The look that a conditional rule gives. */
export interface RuleStyle {
  background?: string;
  fontColor?: string;
  bold?: boolean;
}

export interface Styles {
  cells: ReadStyle[];
  rules: RuleStyle[];
}

interface Font {
  color?: string;
  bold?: boolean;
}

type Attributes = Readonly<Record<string, string>>;

export const PLAIN: ReadStyle = { style: undefined, isDate: false };

/** Equal looks become one object, as the model wants it. */
export function readStyles(xml: string | undefined, colorOf: ColorOf): Styles {
  if (xml === undefined) return { cells: [], rules: [] };
  const formats = new Map<number, string>();
  const fonts: Font[] = [];
  const fills: (string | undefined)[] = [];
  const looks: { xf: Attributes; alignment: Attributes }[] = [];
  const rules: RuleStyle[] = [];
  walkXml(xml, [formatsInto(formats), fontsInto(fonts, colorOf), fillsInto(fills, colorOf), looksInto(looks)]);
  walkXml(xml, [rulesInto(rules, colorOf)]);
  const shared = new Map<string, ReadStyle>();
  const cells = looks.map(({ xf, alignment }) => {
    const id = Number(xf.numFmtId ?? 0);
    const code = formats.get(id) ?? numberedFormat(id);
    const style = cellStyle(code, fonts[Number(xf.fontId ?? 0)], fills[Number(xf.fillId ?? 0)], alignment);
    const key = JSON.stringify([style, code]);
    const known = shared.get(key) ?? { style: isPlain(style) ? undefined : style, isDate: formatKind(code) === 'date' };
    shared.set(key, known);
    return known;
  });
  return { cells, rules };
}

function cellStyle(code: string, font: Font | undefined, fill: string | undefined, alignment: Attributes): CellStyle {
  const { horizontal, vertical } = alignment;
  return {
    numberFormat: code === AUTOMATIC_DATE ? GENERAL : code,
    ...(fill && { background: fill }),
    ...(font?.color && { fontColor: font.color }),
    ...(font?.bold && { bold: true }),
    ...(isTrue(alignment.wrapText) && { wrap: true }),
    ...((horizontal === 'left' || horizontal === 'center' || horizontal === 'right') && { horizontal }),
    ...((vertical === 'top' || vertical === 'bottom') && { vertical }),
    ...(vertical === 'center' && { vertical: 'middle' as const }),
  };
}

function isPlain(style: CellStyle): boolean {
  return style.numberFormat === GENERAL && Object.keys(style).length === 1;
}

function formatsInto(formats: Map<number, string>): XmlListener {
  return {
    open(name, { numFmtId, formatCode }) {
      if (name === 'numFmt' && formatCode !== undefined) formats.set(Number(numFmtId), formatCode);
    },
  };
}

/** Only what stands inside `<fonts>`, since conditional rules have fonts of their own. */
function fontsInto(fonts: Font[], colorOf: ColorOf): XmlListener {
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

function readFontPart(font: Font, name: string, attributes: Attributes, colorOf: ColorOf): void {
  if (name === 'b') font.bold = attributes.val === undefined || isTrue(attributes.val);
  // Theme colour 1 is the text colour that nobody chose.
  const color = name === 'color' && attributes.theme !== '1' ? colorOf(attributes) : undefined;
  if (color) font.color = color;
}

function fillsInto(fills: (string | undefined)[], colorOf: ColorOf): XmlListener {
  let isInside = false;
  let isSolid = false;
  return {
    open(name, attributes) {
      if (name === 'fills') isInside = true;
      if (!isInside) return;
      if (name === 'fill') fills.push(undefined);
      if (name === 'patternFill') isSolid = attributes.patternType === 'solid';
      if (name === 'fgColor' && isSolid) fills[fills.length - 1] = colorOf(attributes);
    },
    close(name) {
      if (name === 'fills') isInside = false;
    },
  };
}

function looksInto(looks: { xf: Attributes; alignment: Attributes }[]): XmlListener {
  let isInside = false;
  return {
    open(name, attributes) {
      if (name === 'cellXfs') isInside = true;
      if (isInside && name === 'xf') looks.push({ xf: attributes, alignment: {} });
      const look = looks.at(-1);
      if (isInside && name === 'alignment' && look) look.alignment = attributes;
    },
    close(name) {
      if (name === 'cellXfs') isInside = false;
    },
  };
}

function rulesInto(rules: RuleStyle[], colorOf: ColorOf): XmlListener {
  let font: Font = {};
  let isInside = false;
  return {
    open(name, attributes) {
      if (name === 'dxf') {
        isInside = true;
        font = {};
        rules.push({});
      }
      const rule = rules.at(-1);
      if (!isInside || !rule) return;
      readFontPart(font, name, attributes, colorOf);
      if (font.color) rule.fontColor = font.color;
      if (font.bold) rule.bold = true;
      const background = name === 'bgColor' ? colorOf(attributes) : undefined;
      if (background) rule.background = background;
    },
    close(name) {
      if (name === 'dxf') isInside = false;
    },
  };
}
