/** Makes dist/: Code.js (webpack, esbuild, the functions that Google may call), sidebar.html (one file), appsscript.json. */
import { copyFile, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build as esbuild } from 'esbuild';
import { EsbuildPlugin } from 'esbuild-loader';
import GasPlugin from 'gas-webpack-plugin';
import webpack from 'webpack';

const root = fileURLToPath(new URL('.', import.meta.url));
const dist = `${root}dist`;

const code = {
  mode: 'production',
  context: root,
  target: ['es2019'],
  entry: './src/main.ts',
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

function bundleCode() {
  return new Promise((resolve, reject) => {
    webpack(code, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else resolve(undefined);
    });
  });
}

/** The page may load nothing from outside, so script and style stand in it. */
async function bundleSidebar() {
  const folder = `${root}src/ui/sidebar/`;
  const { outputFiles } = await esbuild({
    entryPoints: [`${folder}main.ts`],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    write: false,
  });
  const page = await readFile(`${folder}sidebar.html`, 'utf8');
  const style = await readFile(`${folder}sidebar.css`, 'utf8');
  const script = outputFiles[0].text.replaceAll('</script', '<\\/script');
  const html = page.replace('/*style*/', () => style).replace('/*script*/', () => script);
  await writeFile(`${dist}/sidebar.html`, html);
}

async function isFresh() {
  const made = await stat(`${dist}/Code.js`).catch(() => undefined);
  if (!made) return false;
  const files = (await readdir(`${root}src`, { recursive: true })).map((name) => `src/${name}`);
  const sources = [...files, 'appsscript.json', 'build.mjs', 'package-lock.json'];
  const times = await Promise.all(sources.map(async (name) => (await stat(root + name)).mtimeMs));
  return times.every((time) => time < made.mtimeMs);
}

if (!process.argv.includes('--if-changed') || !(await isFresh())) {
  await mkdir(dist, { recursive: true });
  await Promise.all([bundleSidebar(), copyFile(`${root}appsscript.json`, `${dist}/appsscript.json`)]);
  await bundleCode();
}
