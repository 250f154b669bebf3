/** docs/manual/원래매뉴얼-대조.md leaves nothing of the original manual out, and what it says of each thing can be checked. */
import { tabs } from '../../src/tabs';
import { pathsIn, read, rowsUnder } from './markdown';
import { originalWords } from './original-manual';

const text = read('docs/manual/원래매뉴얼-대조.md');
const sections = new Map(
  text
    .split(/^## /m)
    .slice(1)
    .map((part) => [part.slice(0, part.indexOf('\n')), part] as const),
);
const rowsOf = (section: string): string[][] => rowsUnder('화면의 항목', sections.get(section) ?? '');

it('매뉴얼의 메뉴와 화면이 모두 있고, 없는 화면은 없다', () => {
  expect([...sections.keys()]).toEqual(Object.keys(originalWords));
});

it.each(Object.entries(originalWords))('%s: 항목과 단추가 빠짐없이 있다', (section, words) => {
  const named = rowsOf(section)
    .map(([field]) => field)
    .join(' | ');
  expect(words.filter((word) => !named.includes(word))).toEqual([]);
});

const rows = [...sections.keys()].flatMap((section) => rowsOf(section).map((row) => [section, ...row] as const));

it.each(rows)('%s, %s: 어디에 있는지와 시험, 또는 없는 까닭이 있다', (_, __, where = '', test = '') => {
  if (where.startsWith('없음.')) {
    expect(where.length).toBeGreaterThan('없음. 까닭이 있다'.length);
    expect(test).toBe('');
    return;
  }
  expect(where).not.toBe('');
  expect(pathsIn(test).length).toBeGreaterThan(0);
});

it('이름을 댄 탭과 열이 있다', () => {
  const headers = new Map(
    tabs.map(({ name, columns }) => [name, Object.values(columns).map(({ header }) => header)] as const),
  );
  const named = [...text.matchAll(/「([^」]+)」의 「([^」]+)」/g)].map(([, tab = '', header = '']) => ({
    tab,
    header,
  }));
  expect(named.length).toBeGreaterThan(100);
  expect(named.filter(({ tab, header }) => !headers.get(tab)?.includes(header))).toEqual([]);
});
