/** Which rows a seller chose for a job, by key. */
import * as z from 'zod';
import { utf8Bytes } from '../rules/product/characters';
import { Refusal } from '../rules/refusal';

/** A run keeps its keys in one property, which takes 9 KB together with everything else of the run. */
const MOST_KEYS = 200;
const MOST_BYTES = 4_000;

/** Arguments of a job that takes chosen rows; all its rows when missing. */
export const chosenKeysSchema = z.object({ keys: z.array(z.string()).optional() });
export type ChosenKeys = z.infer<typeof chosenKeysSchema>;

/** Throws `Refusal` for more keys and further arguments than a run can keep. */
export function refuseTooManyKeys({ keys = [], input = {} }: { keys?: readonly string[]; input?: object }): void {
  if (keys.length > MOST_KEYS) {
    throw new Refusal(
      `한 번에 ${MOST_KEYS}행까지 고를 수 있는데 ${keys.length}행입니다. 나누어 실행하거나, 고르지 말고 전체를 실행해 주세요.`,
    );
  }
  if (utf8Bytes(JSON.stringify([keys, input])) > MOST_BYTES) {
    throw new Refusal('고른 행의 이름이나 적은 값이 너무 깁니다. 더 적게 골라 나누어 실행해 주세요.');
  }
}
