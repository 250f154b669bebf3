/** JSON in a property, read back only when it still has the shape that this version of the add-on expects. */
import type * as z from 'zod';
import type { Store } from '../ports';

/** `undefined` where nothing is kept, or something that an older version wrote differently. */
export function readJson<Value>(store: Store, key: string, schema: z.ZodType<Value>): Value | undefined {
  return parseJson(store.get(key), schema);
}

/** The same of a text that was read together with others. */
export function parseJson<Value>(text: string | undefined, schema: z.ZodType<Value>): Value | undefined {
  if (text === undefined) return undefined;
  const parsed = schema.safeParse(parsedOrUndefined(text));
  return parsed.success ? parsed.data : undefined;
}

export const writeJson = (store: Store, key: string, value: unknown): void => store.set(key, JSON.stringify(value));

function parsedOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
