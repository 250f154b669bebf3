/** The page's selects and what the server knows have the same names. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { spellings } from '../../../src/rules/waybill-import/headers.data';

it('열 고르기에는 알아보는 열이 모두, 그것만 있다', () => {
  const page = readFileSync(path.resolve(__dirname, '../../../src/ui/sidebar/panels/waybills.html'), 'utf8');
  const box = page.slice(page.indexOf('id="import-columns"'), page.indexOf('id="import-again"'));
  const names = [...box.matchAll(/<select name="(\w+)"/g)].map(([, name]) => name);
  expect(names.sort()).toEqual([...Object.keys(spellings), 'recipient', 'phone', 'mobile', 'zip'].sort());
});
