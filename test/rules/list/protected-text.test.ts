import fc from 'fast-check';
import { splitBlock } from '../../../src/rules/list/block';
import { unprotected, unprotectedCells } from '../../../src/rules/list/protected-text';

it.each([
  ['="400123456003"', '400123456003'],
  [' = "00123" ', '00123'],
  ['="말 ""안"" 말"', '말 "안" 말'],
  ['=""', ''],
  ['="a"&"b"', '="a"&"b"'],
  ['=1+1', '=1+1'],
  ['"글"', '"글"'],
  ['="글', '="글'],
])('%s은(는) %s이다', (cell, text) => {
  expect(unprotected(cell)).toBe(text);
});

it('="…"로 지킨 글은 CSV의 따옴표 안이든 밖이든 그 글로 읽는다', () => {
  const text = fc.stringMatching(/^[0-9가-힣A-Z "-]{1,12}$/);
  const quote = (cell: string) => `"${cell.replace(/"/g, '""')}"`;
  const separator = fc.constantFrom(',', '\t', ';');
  fc.assert(
    fc.property(fc.array(text, { minLength: 2, maxLength: 5 }), separator, (cells, sign) => {
      const line = cells.map((cell) => quote(`=${quote(cell)}`)).join(sign);
      const block = splitBlock(`${line}\n${line}`);
      if ('error' in block) throw new Error(block.error);
      expect(unprotectedCells(block.cells)).toEqual([cells, cells]);
    }),
  );
  const bare = splitBlock('배송번호,송장번호\n="100000001",="400123456003"\n');
  expect(unprotectedCells('cells' in bare ? bare.cells : [])[1]).toEqual(['100000001', '400123456003']);
});
