/** Long runs of one sign: what an expression that tries every beginning anew takes minutes for. */
import fc from 'fast-check';

const sign = fc.constantFrom(
  ...[' ', '\u00a0', '\n', '\t', '0', '1', '9', '-', '.', ',', '/', '|', '=', '"', "'", '(', '[', '<', '>', '%'],
  ...['가', 'a', 'E', '*', ':', '{', '}', '&', '_', '+', '1,', '0-', ' /', '가 ', '= ', '입력:', '9%'],
);
const end = fc.constantFrom('', 'x', '가', '-', '%', '"', '=', '입력:', '1', '!');

/** With something in front and behind, where it changes what an expression tries. */
export const longRun: fc.Arbitrary<string> = fc
  .tuple(end, sign, fc.constantFrom(2_000, 20_000), end)
  .map(([before, run, times, behind]) => `${before}${run.repeat(times)}${behind}`.slice(0, 45_000));
