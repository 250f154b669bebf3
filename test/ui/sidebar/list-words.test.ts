/** What 데이터이전 says. */
import { moreWords } from '../../../src/ui/sidebar/import-words';
import {
  columnsWords,
  columnWords,
  countWords,
  firstWords,
  rowWords,
  whyWords,
  writtenWords,
} from '../../../src/ui/sidebar/list-words';

const none = { new: 0, existing: 0, repeated: 0, contested: 0, unnamed: 0 };
const column = (given: object) => ({ header: '창고', field: '', why: '', example: 'A동', ...given });

it('넣을 것은 늘, 나머지는 있을 때만 센다', () => {
  expect(countWords(none, false)).toBe('넣을 상품 0');
  expect(countWords({ ...none, new: 1_200, existing: 3 }, true)).toBe('넣은 상품 1,200, 이미 있는 상품 3');
});

it('줄은 번호와 까닭과 코드로 말한다', () => {
  expect(rowWords({ line: 3, kind: 'contested', code: 'A1', name: '', message: '' })).toBe(
    '3번째 줄, 코드가 겹친 줄, A1',
  );
  expect([moreWords(0), moreWords(1_000)]).toEqual(['', '그 밖에 1,000줄은 보여 주지 않습니다.']);
  expect(firstWords({ line: 2, cells: [{ title: '상품명', text: '목걸이' }] })).toBe('2번째 줄\n상품명: 목걸이');
  expect(writtenWords(1_000)).toContain('상품 1,000행을');
});

it('열은 글자와 머리글과 보기로 가리키고, 긴 것은 줄인다', () => {
  expect(columnWords(column({}), 0)).toBe('A열 창고 (A동)');
  expect(columnWords(column({ header: '', example: '' }), 27)).toBe('AB열');
  expect(columnWords(column({ header: '가'.repeat(30), example: ' ' }), 1)).toBe(`B열 ${'가'.repeat(19)}…`);
});

it('넣지 않는 열에는 까닭이 있고, 빈 열에는 없다', () => {
  const columns = [
    column({}),
    column({ why: '「옵션」 탭' }),
    column({ field: 'name' }),
    column({ header: '', example: '' }),
  ];
  expect(columns.map(whyWords)).toEqual(['어느 열에 넣을지 모릅니다.', '「옵션」 탭', '', '']);
  expect(columnsWords({ columns } as never)).toBe(
    '1개 열을 넣습니다. 넣지 않는 열: 창고, 창고. 까닭은 「열 고르기」에 있습니다.',
  );
  expect(columnsWords({ columns: [column({ field: 'name' })] } as never)).toBe('1개 열을 모두 넣습니다.');
  const many = { columns: Array.from({ length: 12 }, () => column({ header: '' })) } as never;
  expect(columnsWords(many)).toContain('A열, B열, C열, D열, E열, F열, G열, H열, I열, J열 밖에 2개.');
});
