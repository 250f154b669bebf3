/** `CacheService`: texts that are forgotten after a while. */
import { GoogleException } from '../exceptions';
import type { Execution } from '../execution';
import { expose } from '../guard';
import { list, text, whole } from './arguments';

type Cache = GoogleAppsScript.Cache.Cache;

const VALUE_BYTES = 100 * 1024;
const KEY_LENGTH = 250;
const DEFAULT_SECONDS = 600;
const MOST_SECONDS = 21_600;
/** When more than these are written, only the ones that live longest stay. */
const MOST_ENTRIES = 1000;
const ENTRIES_KEPT = 900;

export function cacheService(execution: Execution) {
  return expose<GoogleAppsScript.Cache.CacheService>(execution, {
    name: 'CacheService',
    members: {
      other: {
        getDocumentCache: () => cacheOf(execution, 'document:'),
        getScriptCache: () => cacheOf(execution, 'script:'),
        getUserCache: () => cacheOf(execution, `user:${execution.user}:`),
      },
    },
  });
}

function cacheOf(execution: Execution, prefix: string): Cache {
  const { clock, state } = execution.host;
  const called = (method: string) => ({ service: 'Cache', method });
  const read = (key: unknown): string | null => {
    const entry = state.cache[prefix + text(key, called('get'))];
    return entry && entry.expiresAt > clock.now() ? entry.value : null;
  };
  const write = (values: Record<string, string>, seconds: unknown = DEFAULT_SECONDS): void => {
    const lifetime = whole(seconds, called('put'), 1);
    if (lifetime > MOST_SECONDS) throw new GoogleException('Argument too large: expirationInSeconds.');
    for (const [key, value] of Object.entries(values)) refuseLarge(key, value);
    for (const [key, value] of Object.entries(values)) {
      state.cache[prefix + key] = { value, expiresAt: clock.now() + lifetime * 1000 };
    }
    forgetSome(state.cache, prefix, clock.now());
  };
  return expose<Cache>(execution, {
    name: 'Cache',
    members: {
      cache: {
        get: read,
        getAll: (keys: string[]) =>
          Object.fromEntries(
            list<string>(keys, called('getAll')).flatMap((key) => {
              const value = read(key);
              return value === null ? [] : [[key, value]];
            }),
          ),
        put: (key: string, value: string, seconds?: number) =>
          write({ [text(key, called('put'))]: text(value, called('put')) }, seconds),
        putAll: (values: Record<string, string>, seconds?: number) =>
          write(
            Object.fromEntries(Object.entries(values).map(([key, value]) => [key, text(value, called('putAll'))])),
            seconds,
          ),
        remove(key: string) {
          delete state.cache[prefix + text(key, called('remove'))];
        },
        removeAll(keys: string[]) {
          for (const key of list<string>(keys, called('removeAll'))) delete state.cache[prefix + key];
        },
      },
    },
  });
}

function refuseLarge(key: string, value: string): void {
  if (key.length > KEY_LENGTH) throw new GoogleException('Argument too large: key');
  if (Buffer.byteLength(value) > VALUE_BYTES) throw new GoogleException('Argument too large: value.');
}

function forgetSome(cache: Record<string, { expiresAt: number }>, prefix: string, now: number): void {
  const entries = Object.entries(cache).filter(([key]) => key.startsWith(prefix));
  for (const [key, entry] of entries) if (entry.expiresAt <= now) delete cache[key];
  const living = entries.filter(([key]) => Object.hasOwn(cache, key));
  if (living.length <= MOST_ENTRIES) return;
  living.sort(([, one], [, other]) => other.expiresAt - one.expiresAt);
  for (const [key] of living.slice(ENTRIES_KEPT)) delete cache[key];
}
