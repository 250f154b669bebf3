/**
 * Whether the path and query that a caller asks for lie where the mall's line allows. Nothing is normalised: what could be
 * read in two ways is refused, and what passes goes on byte for byte.
 */

/** Visible ASCII without what some servers take for a slash or cut off. */
const ALLOWED = /^\/[\x21-\x22\x24-\x5b\x5d-\x7e]*$/;
/** Separators, dots and control characters that are encoded, once or several times: a server behind could decode them. */
const HIDDEN = /%(?:25)*(?:2e|2f|3b|5c|[01][0-9a-f]|7f)/i;
const BROKEN = /%(?![0-9a-f]{2})/i;
/** `.` or `..` as a whole segment, also with parameters behind it, which some servers take away first. */
const DOTS = /(?:^|\/)\.{1,2}(?:;[^/]*)?(?=\/|$)/;

/** Longest path and query that passes; Google's own limit for an address is 2,082 characters. */
export const LONGEST_TARGET = 8_000;

/** Whether `target` begins with one of the prefixes and can mean nothing else. */
export function isAllowedTarget(target: string, prefixes: readonly string[]): boolean {
  if (target.length > LONGEST_TARGET || !ALLOWED.test(target)) return false;
  const [path = ''] = target.split('?', 1);
  if (path.includes('//') || BROKEN.test(path) || HIDDEN.test(path) || DOTS.test(path)) return false;
  return prefixes.some((prefix) => path.startsWith(prefix));
}
