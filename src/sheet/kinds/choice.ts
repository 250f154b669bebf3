/** A drop-down (labels in the sheet, codes in the program) and a checkbox. */
import { type ColumnOptions, column } from '../column';
import { messages } from '../messages';
import { halfWidth, plainText } from '../plain-text';

interface ChoiceOptions<Code extends string> extends ColumnOptions<Code> {
  /** Other words that mean a code; they are read, and neither offered nor written. */
  alsoRead?: Readonly<Record<string, NoInfer<Code>>>;
}

/** A drop-down of the seller's. The sheet shows the labels, the program sees the codes. */
export function choice<Code extends string, const O extends ChoiceOptions<Code>>(
  header: string,
  labels: Readonly<Record<Code, string>>,
  options: O,
) {
  const entries = Object.entries<string>(labels) as [Code, string][];
  const words = [...Object.entries(options.alsoRead ?? {}), ...entries.map(([code, label]) => [label, code] as const)];
  const codes = new Map(words.map(([word, code]) => [squeezed(word), code]));
  const names = entries.map(([, label]) => label);
  return column<Code, O>(header, options, {
    format: '@',
    rule: { kind: 'list', values: names },
    width: 100,
    decode: (cell) => {
      const reading = plainText(cell);
      if ('error' in reading) return reading;
      const code = codes.get(squeezed(reading.value));
      return code === undefined ? { error: messages.notInList(reading.value, names) } : { value: code };
    },
    encode: (code) => labels[code],
  });
}

/** Blanks do not tell labels apart: `조건부무료` is `조건부 무료`. */
const squeezed = (label: string): string => halfWidth(label).replace(/\s/g, '');

const YES = ['TRUE', 'Y', 'YES', 'O', '1', '예'];
const NO = ['FALSE', 'N', 'NO', 'X', '0', '아니오', '아니요'];

/** A checkbox; also reads what other programs write instead: Y/N, O/X, 1/0, 예/아니오. */
export function flag<const O extends ColumnOptions<boolean>>(header: string, options: O) {
  return column<boolean, O>(header, options, {
    format: 'General',
    rule: { kind: 'checkbox' },
    width: 70,
    decode: (cell) => {
      const reading = plainText(cell);
      if ('error' in reading) return reading;
      const word = squeezed(reading.value).toUpperCase();
      if (YES.includes(word)) return { value: true };
      return NO.includes(word) ? { value: false } : { error: messages.notAFlag(reading.value) };
    },
    encode: (value) => value,
  });
}
