/** What 이 탭 says. */
import { checkWords, helpWords, kindWords, runButtonWords, waitingWords } from '../../../src/ui/sidebar/tab-words';

it('도움말의 첫 문장과 나머지를 나눈다', () => {
  expect(helpWords('주문입니다. 고치지 마세요. 끝.')).toEqual({ lead: '주문입니다.', more: '고치지 마세요. 끝.' });
  expect(helpWords('주문입니다.')).toEqual({ lead: '주문입니다.', more: '' });
});

it('애드온의 탭이 아니면 자유롭게 쓰라고 한다', () => {
  expect(helpWords('').lead).toContain('자유롭게');
});

it.each([
  [
    { checked: 1_200, ok: 1_198, errors: 2, warnings: 0, hidden: 0 },
    '1,200행 점검: 이상 없음 1198, 주의 0, 오류 2. 「결과」가 오류인 행',
  ],
  [{ checked: 3, ok: 3, errors: 0, warnings: 0, hidden: 0 }, '3행 점검: 이상 없음 3, 주의 0, 오류 0.'],
  [{ checked: 126, ok: 126, errors: 0, warnings: 0, hidden: 2 }, '126행(걸러 낸 2행은 빼고) 점검: 이상 없음 126'],
  [{ checked: 0, ok: 0, errors: 0, warnings: 0, hidden: 0 }, '점검할 행이 없습니다.'],
])('%j', (counts, words) => {
  expect(checkWords(counts)).toContain(words);
});

it('실행은 몇 행을 할지 단추에, 무엇을 할지 곁에 말한다', () => {
  const waiting = [
    { action: '송장전송', count: 1_121 },
    { action: '강제완료', count: 1 },
  ];
  expect(runButtonWords(waiting)).toBe('실행 (1,122)');
  expect(waitingWords(waiting)).toBe('송장전송 1,121건, 강제완료 1건');
  expect([runButtonWords([]), waitingWords([]), kindWords([])]).toEqual(['실행', '작업을 고른 행이 없습니다.', '']);
});
