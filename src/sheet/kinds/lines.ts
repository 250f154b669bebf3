/** Several entries in one cell, a line each. */
import { type ColumnOptions, column } from '../column';
import { messages } from '../messages';
import { plainText } from '../plain-text';

interface LinesOptions extends ColumnOptions<readonly string[]> {
  maxLines?: number;
}

/** Lines of text; blank lines do not count. */
export function lines<const O extends LinesOptions>(header: string, options: O) {
  const { maxLines = Number.POSITIVE_INFINITY } = options;
  return column<readonly string[], O>(header, options, {
    format: '@',
    width: 200,
    decode: (cell) => {
      const reading = plainText(cell);
      if ('error' in reading) return reading;
      const value = reading.value
        .split(/\r\n|\r|\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
      return value.length > maxLines ? { error: messages.tooManyLines(maxLines, value.length) } : { value };
    },
    encode: (value) => value.join('\n'),
  });
}
