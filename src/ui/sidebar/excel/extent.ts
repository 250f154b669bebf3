/** How far a sheet reaches: a file of a few hundred bytes can name its last cell, and a reader fills up all before it. */

/** A file of 20,000 rows and 50 columns has a million; Excel's own last row is allowed in a narrow sheet. */
const MOST_CELLS = 5_000_000;
const LAST_ROW = 1_048_576;

/** Of rows and cells, however they are written. */
const REFERENCE = /<(?:\w+:)?(?:row|c)\s[^>]*?\br\s*=\s*["']([^"']*)["']/g;
const PLACE = /^([A-Z]{0,3})(\d{1,7})$/;

/** Throws for the XML of a sheet that would fill the page's memory. */
export function refuseVast(xml: string): void {
  let rows = 0;
  let columns = 1;
  for (const [, reference = ''] of xml.matchAll(REFERENCE)) {
    const place = PLACE.exec(reference);
    if (!place) throw new Error(`No place of a cell: ${reference.slice(0, 20)}`);
    rows = Math.max(rows, Number(place[2]));
    columns = Math.max(columns, columnNumber(place[1] ?? ''));
  }
  if (rows > LAST_ROW || rows * columns > MOST_CELLS)
    throw new Error(`The sheet has ${rows} rows of ${columns} columns.`);
}

const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
