/** Up to when each kind of thing is known (the watermark), and how its last collection went, by mall and seller. */
import * as z from 'zod';
import type { Outside } from '../ports';
import { kstText } from '../rules/kst';
import { readJson, writeJson } from './json-store';

/** KST texts. */
const collectedSchema = z.object({
  /** Everything up to here stands in the sheet. */
  until: z.string().optional(),
  /** Of the last try. */
  at: z.string(),
  ok: z.boolean(),
  message: z.string(),
});

type Where = Pick<Outside, 'settings' | 'clock'>;

export interface Source {
  mall: string;
  sellerId: string;
}

/** `kind`: an order kind, or any other name that nobody else uses, such as `claim:return:held`. */
const storeKey = ({ mall, sellerId }: Source, kind: string): string => `collected:${mall}:${sellerId}:${kind}`;

export const readCollected = (where: Pick<Outside, 'settings'>, source: Source, kind: string) =>
  readJson(where.settings.document, storeKey(source, kind), collectedSchema);

/** `until` moves the watermark, forward only; without it the watermark stands where it stood. */
export function noteCollected(
  where: Where,
  source: Source,
  kind: string,
  came: { ok: boolean; message: string; until?: string | undefined },
): void {
  const known = readCollected(where, source, kind)?.until ?? '';
  const until = (came.until ?? '') > known ? came.until : known || undefined;
  writeJson(where.settings.document, storeKey(source, kind), {
    ...(until === undefined ? {} : { until }),
    at: kstText(where.clock.now()),
    ok: came.ok,
    message: came.message,
  });
}
