/** What a new manifest means for the people who use the add-on: permissions that they have to grant. */
import * as z from 'zod';
import type { Files } from './standing';

export const MANIFEST = 'appsscript.json';

const schema = z.object({ oauthScopes: z.array(z.string()).default([]) });

/** Lines that tell which permissions come and go. */
export function manifestWords(here: Files, there: Files): string[] {
  const [next, before] = [scopesOf(here), scopesOf(there)];
  const come = next.filter((scope) => !before.includes(scope));
  const go = before.filter((scope) => !next.includes(scope));
  return [
    ...come.map((scope) => `  새 권한: ${scope} (쓰는 사람이 다시 허용해야 합니다)`),
    ...go.map((scope) => `  없어지는 권한: ${scope}`),
  ];
}

function scopesOf(files: Files): string[] {
  try {
    return schema.parse(JSON.parse(String(files.get(MANIFEST)))).oauthScopes;
  } catch {
    return [];
  }
}
