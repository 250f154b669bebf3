/** What 연동상황 says of a run. */
import {
  countWords,
  knownLines,
  lineWords,
  percentOf,
  spokenWords,
  timeWords,
  titleIn,
} from '../../../src/ui/sidebar/run-words';

const run = {
  ...{
    runId: '1',
    job: 'collectOrders',
    mall: '위메프',
    sellerId: 'sbdc6678',
    state: '진행중' as const,
    done: 1_200,
    total: 2_000,
  },
  ...{ ok: 1_190, failed: 7, skipped: 3, secondsLeft: 80, questions: [], outcome: '', news: [] },
  lines: [{ at: '2026-11-23 10:00:03', text: '[시작] 주문 가져오기' }],
};

it('몇 건 가운데 몇 건인지와 성공, 오류, 건너뜀을 말한다', () => {
  expect(countWords(run)).toBe('1,200 / 2,000건 · 성공 1,190 · 오류 7 · 건너뜀 3');
});

it('행에 결과를 적는 실행은 행의 말로 센다', () => {
  const outcome = '성공 120행, 오류 1행, 취소 요청 때문에 보류 1행';
  expect(countWords({ ...run, outcome })).toBe(`1,200 / 2,000건 · ${outcome}`);
});

it.each([
  [80, '약 1분 20초 남음'],
  [60, '약 1분 남음'],
  [5, '약 5초 남음'],
  [0, ''],
])('%d초 남으면 「%s」', (secondsLeft, words) => {
  expect(timeWords({ ...run, secondsLeft })).toBe(words);
});

it('끝났거나 아직 잴 것이 없으면 남은 시간을 말하지 않는다', () => {
  expect(timeWords({ ...run, state: '완료' })).toBe('');
  expect(timeWords({ ...run, done: 0 })).toBe('');
});

it('끝나기 전에는 100%가 되지 않고, 끝나면 늘 100%다', () => {
  expect(percentOf(run)).toBe(60);
  expect(percentOf({ ...run, done: 2_000 })).toBe(99);
  expect(percentOf({ ...run, done: 0, total: 0 })).toBe(0);
  expect(percentOf({ ...run, done: 0, total: 0, state: '완료' })).toBe(100);
});

it('소리로는 열에 한 번만 말한다', () => {
  expect(spokenWords({ ...run, done: 1_390 })).toBe('60% 진행');
  expect(spokenWords({ ...run, state: '실패' })).toContain('실패. 1,200 / 2,000건');
});

it('줄은 시각과 글이고, 제목은 첫 줄에 있다', () => {
  expect(run.lines.map(lineWords)).toEqual(['10:00:03 [시작] 주문 가져오기']);
  expect(titleIn(run)).toBe('주문 가져오기');
  expect(titleIn({ ...run, lines: [] })).toBe('collectOrders');
});

it.each([
  [[], ['가'], 0],
  [['가', '나'], ['가', '나', '다'], 2],
  [['가', '나', '다'], ['나', '다', '라'], 2],
  [['가', '가'], ['가', '가', '가'], 2],
  [['가'], ['나'], 0],
])('%j 다음에 %j이면 %d줄은 이미 있다', (shown, lines, known) => {
  expect(knownLines(shown, lines)).toBe(known);
});
