/** Parts of the page that it asks for when it needs them, from the shipped bundle. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openSheet } from '../helpers/scene';

it('엑셀을 다루는 부분을 그대로 준다', () => {
  const html = readFileSync(path.resolve(__dirname, '../../dist/excel.html'), 'utf8');
  expect(openSheet().ask('pagePart', { name: 'excel' })).toEqual({ html });
});

it.each(['Code', 'sidebar', '../excel', ''])('다른 파일은 주지 않는다: %s', (name) => {
  expect(() => openSheet().ask('pagePart', { name })).toThrow('요청의 「name」');
});
