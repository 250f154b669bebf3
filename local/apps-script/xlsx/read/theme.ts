/** Colours of the theme, which a file of Excel names by number with a tint. */
import { fromArgb } from '../colors';
import { walkXml } from '../xml';

/** The order in which a style counts the colours of the theme. */
const ORDER = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink'];

export type ColorOf = (attributes: Readonly<Record<string, string>>) => string | undefined;

/** Gives the reader of `rgb="…"` and `theme="…" tint="…"`; numbers of old palettes are not read. */
export function colorReader(themeXml: string | undefined): ColorOf {
  const theme = themeXml === undefined ? new Map<string, string>() : readTheme(themeXml);
  return ({ rgb, theme: number, tint }) => {
    if (rgb !== undefined) return fromArgb(rgb);
    if (number === undefined) return undefined;
    const color = theme.get(ORDER[Number(number)] ?? '');
    return color && tinted(color, Number(tint ?? 0));
  };
}

function readTheme(xml: string): Map<string, string> {
  const colors = new Map<string, string>();
  let slot = '';
  walkXml(xml, [
    {
      open(name, attributes) {
        if (ORDER.includes(name)) slot = name;
        const color = fromArgb(name === 'srgbClr' ? attributes.val : attributes.lastClr);
        if (color && slot && !colors.has(slot)) colors.set(slot, color);
      },
      close(name) {
        if (name === slot) slot = '';
      },
    },
  ]);
  return colors;
}

/** A tint above 0 goes towards white, below 0 towards black. */
function tinted(color: string, tint: number): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  const mixed = channels.map((channel) => (tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint));
  const hex = mixed.map((channel) =>
    Math.round(Math.min(255, Math.max(0, channel)))
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${hex.join('')}`;
}
