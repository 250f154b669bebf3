/** Colours: `#rrggbb` in the model, `AARRGGBB` in xlsx. */

/** `#ffeecc` → `FFFFEECC`; `undefined` for what is no such colour. */
export function toArgb(color: string | undefined): string | undefined {
  return color && /^#[0-9a-f]{6}$/i.test(color) ? `FF${color.slice(1).toUpperCase()}` : undefined;
}

/** `FFFFEECC` or `FFEECC` → `#ffeecc`; `undefined` for what is no such colour. */
export function fromArgb(argb: string | undefined): string | undefined {
  const match = /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(argb ?? '');
  return match?.[1] ? `#${match[1].toLowerCase()}` : undefined;
}
