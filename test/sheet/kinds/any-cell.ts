/** Whatever a sheet can hold in a cell, and what sellers are known to paste. */
import fc from 'fast-check';
import type { Cell } from '../../../src/ports';
import { isBlank } from '../../../src/sheet';

const pasted = [
  '1.23E+11',
  '12,900원',
  '２０２６．１１．２３',
  '2026. 11. 23. 9:05',
  '2026-02-30',
  '010-1234-5678',
  '7997',
  '아니요',
  '\u200b',
  '-',
  '#N/A',
  '=1+1',
  "'0101",
  'constructor',
  '__proto__',
  '😀\ud83d',
];

export const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.constantFrom(...pasted),
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.date({ noInvalidDate: false }),
);

/** What `decode` is given: a cell that is not blank. */
export const anyFilledCell = anyCell.filter((cell) => !isBlank(cell));
