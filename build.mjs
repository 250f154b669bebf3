/**
 * Makes dist/: Code.js (webpack, esbuild, the functions that Google may call), sidebar.html (one file), excel.html (the part
 * of the page that it asks for when it needs it), appsscript.json.
 */
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build as esbuild } from 'esbuild';
import { EsbuildPlugin } from 'esbuild-loader';
import GasPlugin from 'gas-webpack-plugin';
import webpack from 'webpack';
import { withProduct } from './product-name.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
/** The build with the export to BigQuery stands beside the usual one and asks for one permission more. */
const withExport = process.argv.includes('--bigquery');
const dist = `${root}${withExport ? 'dist-bigquery' : 'dist'}`;

const code = {
  mode: 'production',
  context: root,
  target: ['es2019'],
  entry: withExport ? ['./src/main.ts', './src/main-bigquery.ts'] : './src/main.ts',
  devtool: false,
  output: { path: dist, filename: 'Code.js', iife: true, chunkFormat: false, globalObject: 'globalThis' },
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.[cm]?[jt]s$/,
        loader: 'esbuild-loader',
        options: { target: 'es2019', charset: 'utf8', tsconfigRaw: {} },
      },
    ],
  },
  optimization: { minimizer: [new EsbuildPlugin({ target: 'es2019', charset: 'utf8' })] },
  plugins: [new GasPlugin({ comment: true, include: ['src/**/*'] })],
};

/**
 * What is used of es-hangul. The library is one file that does work where it is loaded, so webpack keeps all of it; esbuild
 * knows that most of that work has no effect.
 */
async function usedOfHangul() {
  const { outputFiles } = await esbuild({
    stdin: { contents: "export { josa } from 'es-hangul';", resolveDir: root },
    bundle: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
  });
  const address = `data:text/javascript;charset=utf-8,${encodeURIComponent(outputFiles[0].text)}`;
  return new webpack.NormalModuleReplacementPlugin(/^es-hangul$/, address);
}

async function bundleCode() {
  const plugins = [...code.plugins, await usedOfHangul()];
  return new Promise((resolve, reject) => {
    webpack({ ...code, plugins }, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else resolve(undefined);
    });
  });
}

const pages = `${root}src/ui/sidebar/`;

/**
 * One script that may stand in HTML. Google's pages lose what stands behind `//` in a template literal, so there is none,
 * and no address stands as it is in a text.
 */
async function bundleScript(options) {
  const { outputFiles } = await esbuild({
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    supported: { 'template-literal': false },
    charset: 'utf8',
    legalComments: 'none',
    write: false,
    ...options,
  });
  return outputFiles[0].text.replaceAll('</script', '<\\/script').replaceAll('://', ':\\/\\/').trim();
}

/** The page with its panels, each a file, in the places that name them. */
async function assemble(file) {
  const html = await readFile(pages + file, 'utf8');
  const names = [...html.matchAll(/<!--panel:([\w-]+)-->/g)].map(([, name]) => name);
  const panels = await Promise.all(names.map((name) => assemble(`panels/${name}.html`)));
  return names.reduce((text, name, at) => text.replace(`<!--panel:${name}-->`, () => panels[at].trim()), html);
}

async function bundleStyle() {
  const { outputFiles } = await esbuild({
    entryPoints: [`${pages}styles/sidebar.css`],
    bundle: true,
    minify: true,
    charset: 'utf8',
    write: false,
  });
  return outputFiles[0].text.trim();
}

/** The page may load nothing from outside, so script and style stand in it. */
async function bundleSidebar() {
  const script = await bundleScript({ entryPoints: [`${pages}main.ts`] });
  const page = withProduct(await assemble('sidebar.html'));
  const style = await bundleStyle();
  const html = page.replace('/*style*/', () => style).replace('/*script*/', () => script);
  await writeFile(`${dist}/sidebar.html`, html);
}

/** The library that writes .xlsx gets our way to the zip library. */
const zipHere = {
  name: 'zip-here',
  setup({ onResolve }) {
    const path = `${pages}excel/zip-here.ts`;
    onResolve({ filter: /^fflate$/ }, ({ importer }) => (importer === path ? undefined : { path }));
  },
};

/** Libraries too large for the page's first HTML; the script names what it gives `excelPart`. */
async function bundleExcel() {
  const entryPoints = [`${pages}excel/part.ts`];
  const script = await bundleScript({ entryPoints, globalName: 'excelPart', plugins: [zipHere] });
  await writeFile(`${dist}/excel.html`, `<script>${script}</script>\n`);
}

async function writeManifest() {
  const manifest = JSON.parse(await readFile(`${root}appsscript.json`, 'utf8'));
  if (withExport) {
    manifest.oauthScopes.push('https://www.googleapis.com/auth/bigquery');
    const service = { userSymbol: 'BigQuery', serviceId: 'bigquery', version: 'v2' };
    manifest.dependencies = { enabledAdvancedServices: [service] };
  }
  await writeFile(`${dist}/appsscript.json`, `${JSON.stringify(manifest, undefined, 2)}\n`);
}

async function isFresh() {
  const made = await stat(`${dist}/Code.js`).catch(() => undefined);
  if (!made) return false;
  const files = (await readdir(`${root}src`, { recursive: true })).map((name) => `src/${name}`);
  const sources = [...files, 'appsscript.json', 'build.mjs', 'product-name.mjs', 'package-lock.json'];
  const times = await Promise.all(sources.map(async (name) => (await stat(root + name)).mtimeMs));
  return times.every((time) => time < made.mtimeMs);
}

if (!process.argv.includes('--if-changed') || !(await isFresh())) {
  await mkdir(dist, { recursive: true });
  await Promise.all([bundleSidebar(), bundleExcel(), writeManifest()]);
  await bundleCode();
}
