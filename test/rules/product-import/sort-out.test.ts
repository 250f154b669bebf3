/** Which lines become new products. */
import fc from 'fast-check';
import { type CodedLine, sortOut } from '../../../src/rules/product-import/sort-out';

const line = (code: string | undefined, content = '가'): CodedLine =>
  code === undefined ? { content } : { code, content };

it('새 코드만 넣고, 있는 코드와 코드가 없는 줄은 넣지 않는다', () => {
  expect(sortOut([line('A'), line('B'), line(undefined)], new Set(['B']))).toEqual(['new', 'existing', 'unnamed']);
});

it('같은 줄이 되풀이되면 한 번만, 내용이 다르면 어느 것도 넣지 않는다', () => {
  expect(sortOut([line('A'), line('B', '나'), line('A'), line('B', '다')], new Set())).toEqual([
    'new',
    'contested',
    'repeated',
    'contested',
  ]);
});

it('넣을 줄의 코드는 서로 다르고 시트에 없으며, 넣은 뒤에 다시 하면 넣을 것이 없다', () => {
  const code = fc.option(fc.constantFrom('A', 'B', 'C', 'D'), { nil: undefined });
  const lines = fc.array(fc.tuple(code, fc.constantFrom('가', '나')).map(([one, text]) => line(one, text)));
  fc.assert(
    fc.property(lines, fc.subarray(['A', 'B', 'X']), (all, standing) => {
      const kinds = sortOut(all, new Set(standing));
      const made = all.flatMap((one, at) => (kinds[at] === 'new' ? (one.code ?? '') : []));
      expect(kinds).toHaveLength(all.length);
      expect(new Set(made).size).toBe(made.length);
      expect(made.filter((one) => one === '' || standing.includes(one))).toEqual([]);
      expect(sortOut(all, new Set([...standing, ...made]))).not.toContain('new');
    }),
  );
});
