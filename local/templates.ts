/** `npm run templates`: makes the files of sheets-templates/ anew from the shipped bundle. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadBundle } from './bundle';
import { makeTemplate } from './templates/make-template';
import { templates } from './templates/template';

const folder = join(__dirname, '..', 'sheets-templates');

async function makeAll(): Promise<void> {
  await mkdir(folder, { recursive: true });
  const bundle = loadBundle();
  for (const template of templates) {
    const path = join(folder, `${template.name}.xlsx`);
    await writeFile(path, await makeTemplate(bundle, template));
    process.stdout.write(`sheets-templates/${template.name}.xlsx\n`);
  }
}

makeAll().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
