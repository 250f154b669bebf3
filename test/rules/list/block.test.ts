import fc from 'fast-check';
import { MOST_COLUMNS, MOST_ROWS, splitBlock } from '../../../src/rules/list/block';

const cellsOf = (text: string): string[][] => {
  const block = splitBlock(text);
  return 'cells' in block ? block.cells : [[block.error]];
};

describe('붙여 넣은 글을 칸으로 나누기', () => {
  it.each<[string, string, string[][]]>([
    [
      '탭(시트에서 복사)',
      '주문번호\t송장번호\n1\t2',
      [
        ['주문번호', '송장번호'],
        ['1', '2'],
      ],
    ],
    [
      '쉼표(CSV)',
      '주문번호,송장번호\r\n1,2\r\n',
      [
        ['주문번호', '송장번호'],
        ['1', '2'],
      ],
    ],
    [
      '세미콜론',
      '주문번호;주소\n1;서울 강남구, 2층',
      [
        ['주문번호', '주소'],
        ['1', '서울 강남구, 2층'],
      ],
    ],
    [
      'BOM',
      '\ufeff주문번호,송장번호\n1,2',
      [
        ['주문번호', '송장번호'],
        ['1', '2'],
      ],
    ],
    [
      '탭이 있으면 쉼표는 글자',
      '1\t서울, 강남\n2\t부산, 해운대',
      [
        ['1', '서울, 강남'],
        ['2', '부산, 해운대'],
      ],
    ],
    ['한 열뿐이면 나누지 않는다', '송장번호\n123\n456', [['송장번호'], ['123'], ['456']]],
    [
      '줄바꿈이 든 칸',
      '1\t"문 앞\n경비실"\t2\n3\t4\t5',
      [
        ['1', '문 앞\n경비실', '2'],
        ['3', '4', '5'],
      ],
    ],
    ['겹따옴표', '1\t"그가 ""네"" 했다\n그렇다"\t2', [['1', '그가 "네" 했다\n그렇다', '2']]],
    [
      '쉼표가 든 칸(RFC 4180)',
      '1,"서울, 강남",2\n3,4,5',
      [
        ['1', '서울, 강남', '2'],
        ['3', '4', '5'],
      ],
    ],
    [
      '칸을 다 감싸지 않은 따옴표는 글자',
      '27" 모니터\t"신상" 컵\t"\n1\t2\t3',
      [
        ['27" 모니터', '"신상" 컵', '"'],
        ['1', '2', '3'],
      ],
    ],
    [
      '닫히지 않은 따옴표가 다른 줄을 삼키지 않는다',
      '1\t"5인치\t2\n3\t4"\t5',
      [
        ['1', '"5인치', '2'],
        ['3', '4"', '5'],
      ],
    ],
    ['빈 칸과 가운데 빈 줄', 'a\t\tb\n\nc\t\t\n\n\n', [['a', '', 'b'], [''], ['c', '', '']]],
    [
      '옛 맥의 줄 끝',
      'a\tb\rc\td',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['빈 글', '', []],
  ])('%s', (_, text, expected) => {
    expect(cellsOf(text)).toEqual(expected);
  });

  it('2만 줄, 200열까지 받고 넘으면 까닭을 말한다', () => {
    expect(cellsOf('1\n'.repeat(MOST_ROWS))).toHaveLength(MOST_ROWS);
    expect(splitBlock('1\n'.repeat(MOST_ROWS + 1))).toEqual({ error: expect.stringContaining('2만 줄') });
    expect(cellsOf('\t'.repeat(MOST_COLUMNS - 1))[0]).toHaveLength(MOST_COLUMNS);
    expect(splitBlock('\t'.repeat(MOST_COLUMNS))).toEqual({ error: expect.stringContaining('200개') });
  });

  it.each(['\t', ',', ';'])('칸을 이어 쓴 것을 다시 나누면 같다: %j', (separator) => {
    const cell = fc.string({ unit: fc.constantFrom('가', 'a', '1', ' ', '"', '\n', ',', ';', '-'), maxLength: 8 });
    const quoted = (text: string) => `"${text.replace(/"/g, '""')}"`;
    const row = fc.array(cell, { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
        const text = rows.map((cells) => cells.map(quoted).join(separator)).join('\r\n');
        expect(cellsOf(text)).toEqual(rows);
      }),
    );
  });

  it('어떤 글에도 멈추지 않고, 글자를 만들어 내지 않는다', () => {
    const unit = fc.constantFrom('"', '\t', ',', ';', '\n', '\r', '가', '1', '\ufeff', ' ');
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit, maxLength: 60 }), fc.string({ unit: 'binary' })), (text) => {
        const length = cellsOf(text).flat().join('').length;
        expect(length).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('따옴표와 줄바꿈뿐인 긴 글도 나눈다', () => {
    expect(cellsOf(`${'"'.repeat(300_001)}`)).toHaveLength(1);
    expect(cellsOf(`${'\n'.repeat(19_000)}끝`)).toHaveLength(19_001);
    expect(cellsOf('",'.repeat(100) + '"a\n'.repeat(10_000))).not.toEqual([]);
  });
});
