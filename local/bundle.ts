/** The built product in dist/, as the local runtime wants it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { Manifest } from './apps-script';

export interface BuiltBundle {
  /** The text of Code.js. */
  code: string;
  manifest: Manifest;
  /** HTML files by name without `.html`. */
  files: Record<string, string>;
}

const DIST = join(__dirname, '..', 'dist');

const manifestSchema: z.ZodType<Manifest> = z.object({
  timeZone: z.string(),
  urlFetchWhitelist: z.array(z.string()).exactOptional(),
  oauthScopes: z.array(z.string()).exactOptional(),
  dependencies: z
    .object({
      enabledAdvancedServices: z
        .array(z.object({ userSymbol: z.string(), serviceId: z.string(), version: z.string() }))
        .exactOptional(),
    })
    .exactOptional(),
});

/** Reads what was built last; throws an Error in Korean when nothing was. */
export function loadBundle(folder: string = DIST): BuiltBundle {
  const pages = listFiles(folder).filter((name) => name.endsWith('.html'));
  return {
    code: readBuilt(folder, 'Code.js'),
    manifest: parseManifest(readBuilt(folder, 'appsscript.json')),
    files: Object.fromEntries(pages.map((name) => [name.slice(0, -'.html'.length), readBuilt(folder, name)])),
  };
}

function listFiles(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function readBuilt(folder: string, name: string): string {
  try {
    return readFileSync(join(folder, name), 'utf8');
  } catch (error) {
    throw new Error(`${name} 파일이 없습니다. npm run build 를 먼저 실행하세요.`, { cause: error });
  }
}

function parseManifest(text: string): Manifest {
  try {
    return manifestSchema.parse(JSON.parse(text));
  } catch (error) {
    throw new Error('appsscript.json 파일이 올바르지 않습니다. npm run build 를 다시 실행하세요.', { cause: error });
  }
}
