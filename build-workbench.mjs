/** Makes dist-workbench/: the page of the workbench, its grid as a part that is loaded after it, and what the sidebar's frame needs. */
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { withProduct } from './product-name.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const page = `${root}local/workbench/page/`;
const dist = `${root}dist-workbench`;
/** Written last: a build that stopped half-way is no build. */
const stamp = `${dist}/built.txt`;

const common = {
  bundle: true,
  minify: true,
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  outdir: dist,
  define: { 'process.env.NODE_ENV': '"production"' },
};

async function isFresh() {
  const made = await stat(stamp).catch(() => undefined);
  if (!made) return false;
  const names = await readdir(page, { recursive: true });
  const others = ['src/product.ts', 'build-workbench.mjs', 'product-name.mjs', 'package-lock.json'];
  const sources = [...names.map((name) => page + name), ...others.map((name) => root + name)];
  const times = await Promise.all(sources.map(async (name) => (await stat(name)).mtimeMs));
  return times.every((time) => time < made.mtimeMs);
}

if (!process.argv.includes('--if-changed') || !(await isFresh())) {
  await rm(dist, { recursive: true, force: true });
  await mkdir(dist, { recursive: true });
  await Promise.all([
    build({
      ...common,
      entryPoints: ['main.ts', 'page.css', 'grid.css'].map((name) => page + name),
      format: 'esm',
      splitting: true,
    }),
    build({ ...common, entryPoints: [`${page}sidebar-frame.ts`], format: 'iife' }),
    writeFile(`${dist}/index.html`, withProduct(await readFile(`${page}index.html`, 'utf8'))),
  ]);
  await writeFile(stamp, '');
}
