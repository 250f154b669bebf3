/** The files of a build and those that stand at Google, as bytes by name, and how they differ. */
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Clasp } from './clasp';

export type Files = ReadonlyMap<string, Buffer>;

const FILES = 'files';

/** What stands at Google now, brought into a folder of its own and read there. Rejects with `PushError`. */
export async function filesAtGoogle(scriptId: string, clasp: Clasp): Promise<Files> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'push-')));
  try {
    await mkdir(join(folder, FILES));
    await writeFile(join(folder, '.clasp.json'), JSON.stringify({ scriptId, rootDir: FILES }));
    await clasp(['pull', '--json'], folder);
    return await readFiles(join(folder, FILES), await filesIn(join(folder, FILES)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What would be pushed: the files that .claspignore lets through. */
export async function filesOfBuild(root: string, folder: string): Promise<Files> {
  const rules = (await readFile(join(root, '.claspignore'), 'utf8')).split(/\r?\n/);
  const names = rules.flatMap((rule) => (rule.startsWith('!') ? [rule.slice(1)] : []));
  return readFiles(join(root, folder), names);
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.flatMap((entry) =>
    entry.isFile() ? [join(entry.parentPath, entry.name).slice(folder.length + 1)] : [],
  );
}

async function readFiles(folder: string, names: readonly string[]): Promise<Files> {
  const read = names.map(async (name) => [name, await readFile(join(folder, name))] as const);
  return new Map(await Promise.all(read));
}

export interface Difference {
  name: string;
  /** Where the file is, or that it is in both places with other bytes. */
  kind: '다름' | '여기에만 있음' | 'Google에만 있음';
}

/** None when both are the same, byte for byte. */
export function differences(here: Files, there: Files): Difference[] {
  const changed = [...here].flatMap(([name, bytes]): Difference[] => {
    const other = there.get(name);
    if (!other) return [{ name, kind: '여기에만 있음' }];
    return other.equals(bytes) ? [] : [{ name, kind: '다름' }];
  });
  const foreign = [...there.keys()].filter((name) => !here.has(name));
  return [...changed, ...foreign.map((name): Difference => ({ name, kind: 'Google에만 있음' }))];
}
