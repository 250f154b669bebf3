/** What 이 탭 says. */
import { checkWords, helpWords } from '../../../src/ui/sidebar/tab-words';

it('도움말의 첫 문장과 나머지를 나눈다', () => {
  expect(helpWords('주문입니다. 고치지 마세요. 끝.')).toEqual({ lead: '주문입니다.', more: '고치지 마세요. 끝.' });
  expect(helpWords('주문입니다.')).toEqual({ lead: '주문입니다.', more: '' });
});

it('애드온의 탭이 아니면 자유롭게 쓰라고 한다', () => {
  expect(helpWords('').lead).toContain('자유롭게');
});

it.each([
  [
    { checked: 1_200, ok: 1_198, errors: 2, warnings: 0 },
    '1,200행 점검: 이상 없음 1198, 주의 0, 오류 2. 「결과」가 오류인 행',
  ],
  [{ checked: 3, ok: 3, errors: 0, warnings: 0 }, '3행 점검: 이상 없음 3, 주의 0, 오류 0.'],
  [{ checked: 0, ok: 0, errors: 0, warnings: 0 }, '점검할 행이 없습니다.'],
])('%j', (counts, words) => {
  expect(checkWords(counts)).toContain(words);
});
