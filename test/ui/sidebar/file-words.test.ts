import { emptyWords, sheetWords } from '../../../src/ui/sidebar/file-words';

const sheet = (name: string, hiddenRows = 0) => ({ name, hiddenRows });

it.each([
  ['시트가 하나면 말하지 않는다', sheet('목록'), [sheet('목록')], 0, ''],
  ['여럿이면 어느 것을 읽었는지', sheet('목록'), [sheet('안내'), sheet('목록')], 0, '「목록」 시트를 읽었습니다.'],
  ['숨긴 시트가 있을 때도', sheet('목록'), [sheet('목록')], 1, '「목록」 시트를 읽었습니다.'],
  [
    '숨긴 행은 몇 개인지',
    sheet('목록', 1_234),
    [sheet('목록', 1_234)],
    0,
    '숨긴 행 1,234개도 함께 읽었습니다. 빼려면 지우고 저장해 다시 고르세요.',
  ],
])('엑셀 파일을 읽은 말: %s', (_, read, sheets, hiddenSheets, words) => {
  expect(sheetWords(read, { sheets, hiddenSheets })).toBe(words);
});

it('목록이 없는 파일에 숨긴 시트가 있으면 그 말을 한다', () => {
  expect(emptyWords('송장', 2)).toContain('숨긴 시트 2개');
  expect(emptyWords('상품', 0)).toBe('파일에 상품 목록이 없습니다. 목록이 있는 파일을 고르세요.');
});
