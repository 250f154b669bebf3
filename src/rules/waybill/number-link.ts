/** Links to a courier's tracking page, which some programs put where the number should stand. */

const LINK = /^(?:https?:\/\/|www\.)\S+$/i;
/** Longer ones are not taken apart. */
const LONGEST = 500;
/** A run of digits of a waybill's length that is no part of a longer word. */
const NUMBER = /(?<![A-Za-z0-9])\d{9,14}(?![A-Za-z0-9])/g;

export const isLink = (text: string): boolean => text.length <= LONGEST && LINK.test(text);

/** The one number in a link; `undefined` when there is none, or more than one. */
export function numberInLink(link: string): string | undefined {
  const numbers = new Set(link.match(NUMBER) ?? []);
  const [number] = numbers;
  return numbers.size === 1 ? number : undefined;
}
