import fc from 'fast-check';
import { type HtmlCell, placeCells } from '../../../src/ui/sidebar/html-cells';

const cell = (text: string, columns = 1, rows = 1): HtmlCell => ({ text, columns, rows });

describe('HTML 표의 칸', () => {
  it('보통 표는 그대로이다', () => {
    expect(
      placeCells([
        [cell('배송번호'), cell('송장번호')],
        [cell('1'), cell('2')],
      ]),
    ).toEqual([
      ['배송번호', '송장번호'],
      ['1', '2'],
    ]);
  });

  it('옆으로 합친 칸은 첫 칸에 글이 있고 나머지는 빈다', () => {
    expect(placeCells([[cell('받는분', 2), cell('송장번호')]])).toEqual([['받는분', '', '송장번호']]);
  });

  it('아래로 합친 칸은 다음 줄의 자리를 비워 둔다', () => {
    expect(
      placeCells([
        [cell('번호', 1, 2), cell('받는분', 2)],
        [cell('이름'), cell('전화')],
      ]),
    ).toEqual([
      ['번호', '받는분', ''],
      ['', '이름', '전화'],
    ]);
  });

  it('표보다 길게 합친 칸과 빈 줄에도 멈추지 않는다', () => {
    expect(placeCells([[cell('끝', 1, 9)], []])).toEqual([['끝'], ['']]);
    expect(placeCells([])).toEqual([]);
  });

  it('모든 글이 한 번씩, 제 줄에 있다', () => {
    const cells = fc.record({
      text: fc.constant('가'),
      columns: fc.integer({ min: 1, max: 3 }),
      rows: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(fc.array(fc.array(cells, { maxLength: 5 }), { maxLength: 6 }), (rows) => {
        const placed = placeCells(rows);
        expect(placed.map((line) => line.filter((text) => text === '가').length)).toEqual(
          rows.map(({ length }) => length),
        );
      }),
    );
  });
});
