/** A cell that a rule of the trade reads: couriers, waybill numbers and the like, in any spelling. */
import { type ColumnOptions, column, type Reading } from '../column';
import { plainText } from '../plain-text';

interface RuledOptions extends ColumnOptions<string> {
  /** Gets a number as the number that the cell holds, everything else as its text. Never throws. */
  read(cell: string | number): Reading<string>;
  /** What the drop-down offers; the rule may know more. */
  offers?: readonly string[];
}

/** A text whose one right way of writing it comes from a rule. */
export function ruled<const O extends RuledOptions>(header: string, options: O) {
  const { read, offers } = options;
  return column<string, O>(header, options, {
    format: '@',
    width: 120,
    ...(offers ? { rule: { kind: 'list', values: offers } } : {}),
    decode(cell) {
      if (typeof cell === 'number') return read(cell);
      const reading = plainText(cell);
      return 'error' in reading ? reading : read(reading.value);
    },
    encode: (value) => value,
  });
}
