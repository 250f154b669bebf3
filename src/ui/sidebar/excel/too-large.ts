/** What the page reads of an .xlsx at the most; more would let it stand still, and is refused in words. */

/** Of one part of the file, unpacked, and of all parts that are read. A list of 20,000 rows and 50 columns has some 60 MB. */
export const MOST_BYTES = 150_000_000;
/** Cells of all visible sheets, blank ones with a format too. */
export const MOST_CELLS = 2_000_000;
/** Different texts. */
export const MOST_TEXTS = 500_000;
/** Places of a sheet down to its last cell, filled or not. */
export const MOST_PLACES = 5_000_000;

export class TooLarge extends Error {}

/** Counts down from a limit. Throws `TooLarge` below 0. */
export function countdown(most: number): (count: number) => void {
  let left = most;
  return (count) => {
    left -= count;
    if (left < 0) throw new TooLarge(`More than ${most}.`);
  };
}
