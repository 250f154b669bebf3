/** How cells look, as `xl/styles.xml` lists it: cells name their look by number. */
import type { CellStyle } from '../../spreadsheet/model';
import { formatKind, GENERAL } from '../../spreadsheet/number-format';
import { AUTOMATIC_DATE, numberedFormat } from '../number-formats';
import { isTrue, walkXml, type XmlListener } from '../xml';
import { type Font, fontsInto } from './fonts';
import { type RuleStyle, ruleStylesInto, withoutUsualColor } from './rule-styles';
import type { ColorOf } from './theme';

/** A look, with what its number format makes of a number. */
export interface ReadStyle {
  /** `undefined` for a cell that was never formatted. */
  style: CellStyle | undefined;
  isDate: boolean;
}

export interface Styles {
  cells: ReadStyle[];
  rules: RuleStyle[];
}

type Attributes = Readonly<Record<string, string>>;

interface Look {
  xf: Attributes;
  alignment: Attributes;
}

export const PLAIN: ReadStyle = { style: undefined, isDate: false };

/** Equal looks become one object, as the model wants it. */
export function readStyles(xml: string | undefined, colorOf: ColorOf): Styles {
  if (xml === undefined) return { cells: [], rules: [] };
  const formats = new Map<number, string>();
  const fonts: Font[] = [];
  const fills: (string | undefined)[] = [];
  const looks: Look[] = [];
  const rules: RuleStyle[] = [];
  const listeners = [formatsInto(formats), fontsInto(fonts, colorOf), fillsInto(fills, colorOf), looksInto(looks)];
  walkXml(xml, [...listeners, ruleStylesInto(rules, colorOf)]);
  const fontOf = ({ xf }: Look): Font => fonts[Number(xf.fontId ?? 0)] ?? {};
  const usual = looks[0] && { color: fontOf(looks[0]).color, vertical: looks[0].alignment.vertical };
  const shared = new Map<string, ReadStyle>();
  const cells = looks.map((look) => {
    const id = Number(look.xf.numFmtId ?? 0);
    const code = formats.get(id) ?? numberedFormat(id);
    const { color, bold } = fontOf(look);
    const style: CellStyle = {
      numberFormat: code === AUTOMATIC_DATE ? GENERAL : code,
      ...backgroundOf(fills[Number(look.xf.fillId ?? 0)]),
      // The look of the file's plain cells is a default: LibreOffice writes it for every cell.
      ...(color && color !== usual?.color && { fontColor: color }),
      ...(bold && { bold }),
      ...alignmentOf(look.alignment, usual?.vertical),
    };
    const key = JSON.stringify([style, code]);
    const known = shared.get(key) ?? { style: isPlain(style) ? undefined : style, isDate: formatKind(code) === 'date' };
    shared.set(key, known);
    return known;
  });
  return { cells, rules: withoutUsualColor(rules, usual?.color) };
}

function backgroundOf(fill: string | undefined): Pick<CellStyle, 'background'> {
  return fill ? { background: fill } : {};
}

function alignmentOf(
  { horizontal, vertical, wrapText }: Attributes,
  usualVertical: string | undefined,
): Pick<CellStyle, 'wrap' | 'horizontal' | 'vertical'> {
  const isChosen = vertical !== usualVertical;
  return {
    ...(isTrue(wrapText) && { wrap: true }),
    ...((horizontal === 'left' || horizontal === 'center' || horizontal === 'right') && { horizontal }),
    ...(isChosen && (vertical === 'top' || vertical === 'bottom') && { vertical }),
    ...(isChosen && vertical === 'center' && { vertical: 'middle' as const }),
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

function looksInto(looks: Look[]): XmlListener {
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
