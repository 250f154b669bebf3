/** How the last ticks went: a trigger tells nobody when it fails, so failures in a row are counted. */
import * as z from 'zod';
import type { Settings } from '../ports';
import { readJson, writeJson } from '../store/json-store';

const schema = z.object({
  /** Ticks in a row that failed, in part or wholly. */
  failures: z.number(),
  /** Why the last of them did, in Korean. */
  reason: z.string(),
  /** Begun and not ended: Google has killed it, unless it is at work at this moment. */
  open: z.boolean(),
});
export type TickRecord = z.infer<typeof schema>;

const KEY = 'ticks';
const KILLED = '수집이 끝나기 전에 멈췄습니다.';

type Where = Pick<Settings, 'document'>;

export const readTicks = ({ document }: Where): TickRecord =>
  readJson(document, KEY, schema) ?? { failures: 0, reason: '', open: false };

/** A tick that is found open has died, and counts. Gives how the ticks before have gone. */
export function beginTick(where: Where): TickRecord {
  const { failures, reason, open } = readTicks(where);
  const known = open ? { failures: failures + 1, reason: KILLED } : { failures, reason };
  const begun = { ...known, open: true };
  writeJson(where.document, KEY, begun);
  return begun;
}

/** `failures` as the tick began; `reason` is missing for one in which all went well. */
export function endTick(where: Where, { failures }: Pick<TickRecord, 'failures'>, reason: string | undefined): void {
  const ended = reason === undefined ? { failures: 0, reason: '' } : { failures: failures + 1, reason };
  writeJson(where.document, KEY, { ...ended, open: false });
}
