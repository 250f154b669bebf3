/** Up to when each kind of thing is known (the watermark), and how its last collection went, by mall and seller. */
import * as z from 'zod';
import type { Outside } from '../../ports';
import { kstText } from '../../rules/kst';
import { parseJson } from '../../store/json-store';
import type { JobContext } from '../job';

/** KST texts. */
const collectedSchema = z.object({
  /** Everything up to here stands in the sheet. */
  until: z.string().optional(),
  /** And from here on: where the first collection began. */
  since: z.string().optional(),
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

/** The mall and the seller that a run works for. */
export const sourceOf = ({ mall, sellerId }: Pick<JobContext, 'mall' | 'sellerId'>): Source => ({
  mall: mall.name,
  sellerId,
});

/** What is known of the kinds of a source, by kind. */
export type CollectedByKind = ReadonlyMap<string, z.infer<typeof collectedSchema>>;

/** What came of a try; `until` moves the watermark, forward only; without it the watermark stands where it stood. */
export interface ListResult {
  ok: boolean;
  message: string;
  until?: string | undefined;
  /** From where was asked; kept of the first time. */
  since?: string | undefined;
}

/** Behind it stands an order kind, or any other name that nobody else uses, such as `claim:return:held`. */
const storePrefix = ({ mall, sellerId }: Source): string => `collected:${mall}:${sellerId}:`;

/** All kinds in one call. */
export function readCollected({ settings }: Pick<Outside, 'settings'>, source: Source): CollectedByKind {
  const prefix = storePrefix(source);
  return new Map(
    [...settings.document.entries(prefix)].flatMap(([key, text]) => {
      const known = parseJson(text, collectedSchema);
      return known ? [[key.slice(prefix.length), known] as const] : [];
    }),
  );
}

/** 판매자ID of whose things something was asked since this KST day, by whomever. */
export function collectedSellers({ settings }: Pick<Outside, 'settings'>, mall: string, since: string): string[] {
  const prefix = `collected:${mall}:`;
  const recent = [...settings.document.entries(prefix)].filter(
    ([, text]) => (parseJson(text, collectedSchema)?.at ?? '') >= since,
  );
  return [...new Set(recent.map(([key]) => key.slice(prefix.length).split(':')[0] ?? ''))];
}

/** All of them in one call to read and one to write. */
export function noteCollected(where: Where, source: Source, listResults: ReadonlyMap<string, ListResult>): void {
  if (listResults.size === 0) return;
  const known = readCollected(where, source);
  const at = kstText(where.clock.now());
  const values = [...listResults].map(([kind, { ok, message, until = '', since }]) => {
    const before = known.get(kind);
    const reached = until > (before?.until ?? '') ? until : (before?.until ?? '');
    const first = before?.until === undefined ? since : before.since;
    const entry = { ...(reached === '' ? {} : { until: reached, since: first }), at, ok, message };
    return [storePrefix(source) + kind, JSON.stringify(entry)] as const;
  });
  where.settings.document.setAll(Object.fromEntries(values));
}
