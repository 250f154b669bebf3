/** What of node_modules reaches a seller: only packages that somebody has looked at, under licences that allow it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const root = path.resolve(__dirname, '..');

/** With the licence of each; docs/security.md says why they are there. */
const allowed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'src/main.ts': { 'es-hangul': 'MIT', zod: 'MIT' },
  'src/ui/sidebar/main.ts': { 'es-hangul': 'MIT', zod: 'MIT' },
  'src/ui/sidebar/excel/part.ts': {
    fflate: 'MIT',
    'write-excel-file': 'MIT',
  },
};

/** Names of the packages of which something is in the bundle of this entry, with their licences. */
async function shipped(entry: string): Promise<Record<string, string>> {
  const { metafile } = await build({
    ...{ absWorkingDir: root, entryPoints: [entry], bundle: true, write: false, metafile: true, logLevel: 'silent' },
    ...{ format: 'iife', target: 'es2019', treeShaking: true, minifySyntax: true },
  });
  const [output] = Object.values(metafile.outputs);
  const files = Object.entries(output?.inputs ?? {}).flatMap(([file, { bytesInOutput }]) =>
    bytesInOutput > 0 ? [file] : [],
  );
  const names = files.flatMap((file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []);
  return Object.fromEntries([...new Set(names)].sort().map((name) => [name, manifestOf(name).license ?? '']));
}

const manifestOf = (name: string) =>
  JSON.parse(readFileSync(path.join(root, 'node_modules', name, 'package.json'), 'utf8')) as {
    license?: string;
    scripts?: Record<string, string>;
  };

it.each(Object.entries(allowed))('%s의 번들에는 알고 있는 꾸러미만 들어 있다', async (entry, packages) => {
  expect(await shipped(entry)).toEqual(packages);
});

it('싣는 꾸러미는 설치할 때 아무것도 실행하지 않는다', () => {
  const names = [...new Set(Object.values(allowed).flatMap((packages) => Object.keys(packages)))];
  const scripts = names.flatMap((name) => Object.keys(manifestOf(name).scripts ?? {}));
  expect(scripts.filter((script) => /^(pre|post)?install$/.test(script))).toEqual([]);
});
