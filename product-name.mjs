/** The product's name out of src/product.ts, for the builds: put into pages wherever they say `{product}`. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('.', import.meta.url));

const { outputFiles } = await build({
  entryPoints: [`${root}src/product.ts`],
  format: 'esm',
  charset: 'utf8',
  write: false,
});
const { PRODUCT } = await import(`data:text/javascript;charset=utf-8,${encodeURIComponent(outputFiles[0].text)}`);

export const withProduct = (page) => page.replaceAll('{product}', PRODUCT);
