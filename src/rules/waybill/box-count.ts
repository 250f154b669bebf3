/** The count of boxes that couriers' programs put behind a waybill number: 612345678901-01 is box 1 of 612345678901. */

/** What may part the groups of a number, and the number from the count. */
const GAP = /[-\s]+|[.·]/;
/** `612345678901.0` is a number cell, no box. */
const NUMBER_CELL = /^\d+\.0+$/;
const COUNT = /^\d{1,2}$/;
/** Behind a whole number three digits are a count too: -001. */
const BOXES = /^\d{1,3}$/;

/** A number in one run of so many letters is whole; no courier has shorter ones than 9. */
const WHOLE = 10;
const SHORTEST = 9;

/** The number without the count behind it; or `unclear`, where the last group may be part of the number as well. */
export type BoxCount = { number: string; count: string } | 'unclear';

/**
 * Looks at a text that is digits and capitals in groups; `undefined` when no group of it counts boxes. A last group of one or
 * two digits is no usual group (4-4-4, 3-3-3-3, 5-4-4), but for ten digits as 4-4-2 and digits that all stand apart.
 */
export function boxCount(text: string): BoxCount | undefined {
  const groups = text.split(GAP);
  const count = groups.pop() ?? '';
  if (NUMBER_CELL.test(text) || groups.length === 0 || !groups.every(isGroup)) return undefined;
  const [first = '', ...others] = groups;
  const isPair = others.length === 0;
  if (isPair && first.length >= WHOLE && BOXES.test(count)) return { number: first, count };
  if (isPair && COUNT.test(first) && /^\d+$/.test(count) && count.length >= WHOLE) return 'unclear';
  const isShort = COUNT.test(count) && groups.some((group) => group.length > 2);
  return isShort && groups.join('').length >= SHORTEST ? 'unclear' : undefined;
}

const isGroup = (group: string): boolean => /^[0-9A-Z]+$/.test(group);
