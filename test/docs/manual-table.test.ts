/** The tables of docs/manual name tabs, columns and files that exist, and leave out no column that a seller fills in. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { tabs } from '../../src/tabs';

const root = path.resolve(__dirname, '../..');

interface Manual {
  file: string;
  /** The manual's part, and how many of its pages have a table. */
  part: string;
  pages: number;
  filledIn: readonly string[];
}

const manuals: readonly Manual[] = [
  {
    file: '상품등록.md',
    part: '1. 상품 등록',
    pages: 7,
    filledIn: ['상품', '옵션', '품목고시', '판매정보', '배송정보'],
  },
  { file: '주문처리.md', part: '2. 주문 관리', pages: 6, filledIn: ['주문', '송장'] },
  { file: '클레임처리.md', part: '2. 주문 관리 - 취소/반품/교환', pages: 2, filledIn: ['클레임'] },
  { file: '문의처리.md', part: '3. 문의관리', pages: 3, filledIn: ['문의', '답변템플릿'] },
];

interface Line {
  field: string;
  tab: string;
  column: string;
  rule: string;
  test: string;
}

const linesOf = (text: string): Line[] =>
  text
    .split('\n')
    .filter((line) => /^\| .* \| `.*` \|$/.test(line))
    .map((line) => {
      const [field = '', tab = '', column = '', rule = '', test = ''] = line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim());
      return { field, tab, column, rule: unquoted(rule), test: unquoted(test) };
    });

function unquoted(cell: string): string {
  return cell.replace(/^`|`$/g, '');
}

const columnsOf = (tab: string) => Object.values(tabs.find(({ name }) => name === tab)?.columns ?? {});

describe.each(manuals)('매뉴얼 「$part」의 표', ({ file, pages, filledIn }) => {
  const text = readFileSync(path.join(root, 'docs/manual', file), 'utf8');
  const lines = linesOf(text);

  it('화면이 차례로 있다', () => {
    const found = [...text.matchAll(/^## (\d)\. /gm)].map(([, number]) => Number(number));
    expect(found).toEqual(Array.from({ length: pages }, (_, at) => at + 1));
  });

  it.each(lines)('$field → $tab / $column: 탭과 열이 있다', ({ tab, column }) => {
    expect(columnsOf(tab).map(({ header }) => header)).toContain(column);
  });

  it.each(lines)('$field: $rule, $test 파일이 있다', ({ rule, test }) => {
    expect(rule).toMatch(/^src\/.*\.ts$/);
    expect(test).toMatch(/^test\/.*\.test\.ts$/);
    for (const file of [rule, test]) expect([file, existsSync(path.join(root, file))]).toEqual([file, true]);
  });

  it.each(filledIn)('%s 탭에서 판매자가 채우는 열이 빠짐없이 있다', (tab) => {
    const named = new Set(lines.filter((line) => line.tab === tab).map(({ column }) => column));
    const own = columnsOf(tab).filter(({ owner }) => owner === 'seller' || owner === 'initial');
    expect(own.map(({ header }) => header).filter((header) => !named.has(header))).toEqual([]);
  });
});
