/** The tables of docs/manual/상품등록.md name tabs, columns and files that exist, and leave out none that a seller fills in. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { tabs } from '../../src/tabs';

const root = path.resolve(__dirname, '../..');
const text = readFileSync(path.join(root, 'docs/manual/상품등록.md'), 'utf8');

interface Line {
  field: string;
  tab: string;
  column: string;
  rule: string;
  test: string;
}

const lines: Line[] = text
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
const filledIn = ['상품', '옵션', '품목고시', '판매정보', '배송정보'];

describe('매뉴얼 「1. 상품 등록」의 표', () => {
  it('일곱 화면이 차례로 있다', () => {
    const pages = [...text.matchAll(/^## (\d)\. /gm)].map(([, number]) => Number(number));
    expect(pages).toEqual([1, 2, 3, 4, 5, 6, 7]);
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
