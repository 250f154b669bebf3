/** The parts of 이 탭: a part that the page misspells or lacks would never be shown, and nothing would say so. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { tabParts } from '../../src/views/tab-parts.data';

const panels = path.resolve(__dirname, '../../src/ui/sidebar/panels');

it('화면의 부분과 표의 부분이 같다', () => {
  const html = readdirSync(panels).map((name) => readFileSync(path.join(panels, name), 'utf8'));
  const marked = html.flatMap((text) =>
    [...text.matchAll(/data-part="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')),
  );
  expect([...new Set(marked)].sort()).toEqual([...tabParts].sort());
});
