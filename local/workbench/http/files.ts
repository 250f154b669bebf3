/** What the page is made of: the built files of the workbench, and the sidebar of the add-on in a frame of its own. */
import { readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';

const ROOT = join(__dirname, '..', '..', '..');
const BUILT = join(ROOT, 'dist-workbench');

const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
};

/** A file of the page by its name alone; `undefined` when there is none. */
export async function builtFile(name: string): Promise<{ type: string; content: Buffer } | undefined> {
  const type = TYPES[extname(name)];
  if (type === undefined || basename(name) !== name) return undefined;
  const content = await readFile(join(BUILT, name)).catch(() => undefined);
  return content && { type, content };
}

/** The sidebar as shipped, with `google.script.run` in front of its own script. */
export async function sidebarPage(): Promise<string> {
  const page = await readFile(join(ROOT, 'dist', 'sidebar.html'), 'utf8');
  const frame = await readFile(join(BUILT, 'sidebar-frame.js'), 'utf8');
  return page.replace('<head>', () => `<head><script>${frame}</script>`);
}
