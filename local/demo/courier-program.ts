/** The courier's program in the demo: takes the upload sheet, prints a waybill for each row, and gives the block to copy. */

/** A printed parcel: what the block should have said of it. */
export interface Printed {
  bundleNo: string;
  /** As it stands on the parcel. */
  number: string;
}

export interface PrintedBlock {
  /** Headers, parcels, total, as one copies it: tabs between the cells. */
  text: string;
  /** In the order of the upload sheet. */
  parcels: Printed[];
  /** Those whose number the seller has to read from the parcel. */
  unreadable: Printed[];
}

const FIRST = 61_234_567_000;

/** Twelve digits of CJ대한통운; the last is the rest of the others divided by 7, as its own are said to be. */
export const waybillNumber = (nth: number): string => `${FIRST + nth}${(FIRST + nth) % 7}`;

const grouped = (number: string): string => number.replace(/(\d{4})(?=\d)/g, '$1-');
const fullWidth = (number: string): string =>
  [...number].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('');
const exponent = (number: string): string => `${(Number(number) / 1e11).toFixed(5)}E+11`;

/** Where the program, or a spreadsheet on the way, spoils a number; counted from 0. */
const EXPONENT = 40;
const TWO_IN_A_CELL = 80;
const DOUBLED = 120;

function shownNumber(number: string, nth: number): string {
  if (nth === EXPONENT) return exponent(number);
  if (nth === TWO_IN_A_CELL) return `${number} / ${waybillNumber(9_000)}`;
  if (nth % 10 === 3) return fullWidth(number);
  return nth % 2 === 0 ? grouped(number) : number;
}

/**
 * The block for an upload sheet, headers first. Besides numbers in several ways of writing it has a line of another mall's
 * order, a line that stands there twice and a total. Throws when the sheet has not the courier's columns.
 */
export function printWaybills([header = [], ...rows]: readonly (readonly string[])[]): PrintedBlock {
  const place = (name: string): number => {
    const found = header.indexOf(name);
    if (found < 0) throw new Error(`택배사 양식에 「${name}」 열이 없습니다.`);
    return found;
  };
  const [waybill, order] = [place('운송장번호'), place('고객주문번호')];
  const parcels = rows.map((row, nth): Printed => ({ bundleNo: row[order] ?? '', number: waybillNumber(nth) }));
  const put = (row: readonly string[], cells: Readonly<Record<number, string>>) =>
    row.map((cell, at) => cells[at] ?? cell);
  const lines = rows.map((row, nth) => put(row, { [waybill]: shownNumber(waybillNumber(nth), nth) }));
  const stranger = put(rows[0] ?? [], { [order]: '99887766', [waybill]: waybillNumber(8_000) });
  const total = header.map((_, at) => (at === 0 ? '합계' : at === 1 ? `${rows.length}건` : ''));
  const doubled = lines.slice(DOUBLED, DOUBLED + 1);
  const block = [header, ...lines.slice(0, DOUBLED + 1), ...doubled, ...lines.slice(DOUBLED + 1), stranger, total];
  return {
    text: block.map((line) => line.join('\t')).join('\n'),
    parcels,
    unreadable: [EXPONENT, TWO_IN_A_CELL].flatMap((nth) => parcels[nth] ?? []),
  };
}
