/** A target of the fuzzer: something that takes what nobody has checked, and what must hold whatever it is given. */
import fc from 'fast-check';

export interface Target {
  /** Korean, as the table names it. */
  name: string;
  /** How many of 100 asked runs it takes: a file costs more than a cell. */
  share: number;
  input: fc.Arbitrary<unknown>;
  check: (input: unknown) => void | Promise<void>;
}

/** One input, and a check that throws when something does not hold. */
export function target<Input>(
  name: string,
  share: number,
  input: fc.Arbitrary<Input>,
  check: (input: Input) => void | Promise<void>,
): Target {
  return { name, share, input, check: check as Target['check'] };
}

export interface Tried {
  name: string;
  cases: number;
  seconds: number;
  /** What was found, with the smallest input that shows it; missing when all held. */
  defect?: { input: string; seed: number; path: string; message: string };
}

const SHOWN = 600;
/** Of one target: what is found is made smaller for no longer. */
const MOST_MS = 600_000;

/**
 * Tries a target with so many inputs; the same seed gives the same ones.
 * @param mostSeconds what takes longer is a defect; only for a machine that does nothing else
 */
export async function tryTarget(
  { name, share, input: inputs, check }: Target,
  runs: number,
  seed: number,
  mostSeconds = Number.POSITIVE_INFINITY,
): Promise<Tried> {
  const start = Date.now();
  const property = fc.asyncProperty(inputs, async (given) => {
    const begun = Date.now();
    await check(given);
    const seconds = (Date.now() - begun) / 1000;
    demand(seconds < mostSeconds, `${seconds.toFixed(1)}초 걸렸습니다.`);
  });
  const numRuns = Math.max(1, Math.round((runs * share) / 100));
  const details = await fc.check(property, { seed, numRuns, interruptAfterTimeLimit: MOST_MS });
  const tried = { name, cases: details.numRuns + details.numShrinks, seconds: (Date.now() - start) / 1000 };
  if (!details.failed) return tried;
  const { errorInstance, counterexample, counterexamplePath } = details;
  const message = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
  const input = shortened(fc.stringify(counterexample));
  return { ...tried, defect: { input, seed, path: counterexamplePath ?? '', message: message.slice(0, SHOWN) } };
}

/** A sign that stands there by the thousand is told once. */
const shortened = (text: string): string =>
  text.replace(/(.)\1{30,}/gu, (run, sign) => `${sign}…(×${run.length})`).slice(0, SHOWN);

/** Fails with a sentence unless it is so. */
export function demand(isSo: boolean, sentence: string): asserts isSo {
  if (!isSo) throw new Error(sentence);
}
