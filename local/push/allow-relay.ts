/** `--relay`: a seller's relay among the addresses that the add-on may call. Google lets a script call no other. */
import { readFile, writeFile } from 'node:fs/promises';
import * as z from 'zod';
import { PushError } from './push-error';

const manifest = z.looseObject({ urlFetchWhitelist: z.array(z.string()) });

/** As the manifest names it, with a slash at its end. Throws `PushError` for what is no https name alone. */
export function relayAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isBare = url?.pathname === '/' && url.search === '' && url.hash === '' && url.username === '';
  if (url?.protocol === 'https:' && isBare) return `${url.origin}/`;
  throw new PushError(`--relay는 중계 서버의 주소여야 합니다(예: https://relay.example.com): ${text}`);
}

/** Adds it to a manifest that was built; nothing happens where it stands there. The next build begins anew without it. */
export async function allowRelay(file: string, address: string): Promise<void> {
  const { urlFetchWhitelist: known, ...rest } = manifest.parse(JSON.parse(await readFile(file, 'utf8')));
  const urlFetchWhitelist = [...new Set([...known, address])];
  await writeFile(file, `${JSON.stringify({ ...rest, urlFetchWhitelist }, undefined, 2)}\n`);
}
