/** Sizes: pixels in the model; characters of the default font (7 pixels) and points (3/4 pixel) in xlsx. */

/** What Google gives a new column and a new row. */
export const DEFAULT_COLUMN_WIDTH = 100;
export const DEFAULT_ROW_HEIGHT = 21;

const CHARACTER = 7;
const POINT = 0.75;
/** exceljs leaves out columns of exactly 9 characters, which it takes for the default. */
const NUDGE = 0.01;

export function pixelsToCharacters(pixels: number): number {
  return (pixels + NUDGE) / CHARACTER;
}

export function charactersToPixels(characters: number): number {
  return Math.round(characters * CHARACTER);
}

export function pixelsToPoints(pixels: number): number {
  return pixels * POINT;
}

export function pointsToPixels(points: number): number {
  return Math.round(points / POINT);
}
