/** Colours as a script gives them. */
import { GoogleException } from '../../exceptions';

/** `#RGB` and `#RRGGBB` in small letters; `undefined` for `null`, which takes a colour away. */
export function colorOf(color: unknown): string | undefined {
  if (color === null) return undefined;
  const digits = typeof color === 'string' ? /^#([\da-f]{3}|[\da-f]{6})$/i.exec(color)?.[1]?.toLowerCase() : undefined;
  if (!digits) throw new GoogleException(`Invalid color: ${String(color)}.`);
  return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`;
}
