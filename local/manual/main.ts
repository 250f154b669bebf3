/** `npm run manual`: writes the pages of docs/manual that are made from the program. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pages } from './pages';

const folder = path.resolve(__dirname, '../../docs/manual');

for (const { file, text } of pages) {
  writeFileSync(path.join(folder, file), text());
  process.stdout.write(`docs/manual/${file}\n`);
}
