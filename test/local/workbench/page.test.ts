/** The pure parts of the page: what a pasted text holds, and what the colour rules of the tabs say. */
import { type CellReader, readFormula, type Value } from '../../../local/workbench/page/grid/color-formula';
import { pastedCells } from '../../../local/workbench/page/grid/pasted';

describe('붙여 넣은 글자', () => {
  it.each([
    ['한 칸', '가', [['가']]],
    [
      '탭과 줄',
      '가\t나\n다\t라\n',
      [
        ['가', '나'],
        ['다', '라'],
      ],
    ],
    ['윈도의 줄', '가\r\n나\r\n', [['가'], ['나']]],
    ['따옴표 안의 줄과 탭', '"가\n나"\t"다\t라"', [['가\n나', '다\t라']]],
    ['겹친 따옴표', '"가 ""나"""', [['가 "나"']]],
    ['따옴표로 시작할 뿐인 글', '"가" 나\t다', [['"가" 나', '다']]],
    [
      '들쭉날쭉한 줄',
      '가\n나\t다',
      [
        ['가', ''],
        ['나', '다'],
      ],
    ],
    ['가운데 빈 줄', '가\n\n나', [['가'], [''], ['나']]],
    ['끝의 빈 칸', '가\t\n', [['가', '']]],
  ])('%s', (_, text, cells) => {
    expect(pastedCells(text)).toEqual(cells);
  });

  it('500행을 그대로 읽는다', () => {
    const lines = Array.from({ length: 500 }, (_, at) => `${at}\t=A${at}\t"여러\n줄 ${at}"`);
    const cells = pastedCells(lines.join('\n'));
    expect(cells).toHaveLength(500);
    expect(cells[499]).toEqual(['499', '=A499', '여러\n줄 499']);
  });
});

describe('색 규칙의 식', () => {
  const reader = (cells: Record<string, Value>): CellReader => ({
    cell: (row, column) => cells[`${row},${column}`] ?? '',
    day: (ahead) => `2026-11-${23 + ahead}`,
  });
  const at = (rows: number, columns = 0) => ({ rows, columns });
  const MARK = 'N("sheet-sync")=0';

  it('고정한 열과 움직이는 행을 따라간다', () => {
    const formula = readFormula(`=AND(${MARK},$C2="오류")`);
    expect(formula?.(reader({ '4,3': '오류' }), at(2))).toBe(true);
    expect(formula?.(reader({ '4,3': '성공' }), at(2))).toBe(false);
  });

  it('메시지가 「머리글」을 부르는 칸을 안다', () => {
    const formula = readFormula(`=AND(${MARK},AND(A$1<>"",ISNUMBER(SEARCH("「"&A$1&"」",$E2))))`);
    const cells = { '1,2': '상품명', '3,5': '「상품명」이 비었습니다.' };
    expect(formula?.(reader(cells), at(1, 1))).toBe(true);
    expect(formula?.(reader(cells), at(1, 0))).toBe(false);
    expect(formula?.(reader(cells), at(2, 1))).toBe(false);
  });

  it('기한은 시트의 시계로 본다', () => {
    const due = (test: string) => `=AND(${MARK},AND(LEFT($B2,10)<>"",OR($A2="신규",$A2="준비"),LEFT($B2,10)${test}))`;
    const over = readFormula(due('<TEXT(TODAY(),"yyyy-mm-dd")'));
    const soon = readFormula(due('<=TEXT(TODAY()+1,"yyyy-mm-dd")'));
    const row = (day: string) => reader({ '2,1': '준비', '2,2': `${day} 23:59:59` });
    expect(over?.(row('2026-11-22'), at(0))).toBe(true);
    expect(over?.(row('2026-11-23'), at(0))).toBe(false);
    expect(soon?.(row('2026-11-24'), at(0))).toBe(true);
    expect(soon?.(row('2026-11-25'), at(0))).toBe(false);
    expect(soon?.(reader({ '2,1': '준비' }), at(0))).toBe(false);
  });

  it.each(['=SUM(A1)', '=A1+', '=AND(', '=IMPORTXML("http://a","b")', '=TEXT(A1,"0")', ''])(
    '모르는 식은 아무것도 칠하지 않는다: %s',
    (text) => {
      expect(readFormula(text)).toBeUndefined();
    },
  );
});
