/** The one sentence at the end of a collection. */
import { collectionWords, hasBroken, hasNews } from '../../src/engine/collection-news';

const run = (news: [string, number][], more: object = {}) => ({
  ...{ state: '완료' as const, failed: 0, lines: [{ at: '', text: '[종료] 끝났습니다.' }] },
  news: news.map(([what, count]) => ({ what, count })),
  ...more,
});

it('작업마다의 새것을 한 문장으로 더한다', () => {
  const runs = [
    run([['새 주문', 120]]),
    run([
      ['취소', 1],
      ['반품', 1],
    ]),
    run([['문의', 2]]),
    run([['공지사항', 0]]),
  ];
  expect(collectionWords(runs)).toBe('새 주문 120건, 취소 1건, 반품 1건, 문의 2건을 가져왔습니다.');
  expect([hasNews(runs), hasBroken(runs)]).toEqual([true, false]);
});

it('새것이 없으면 그렇게 말한다', () => {
  const runs = [run([['새 주문', 0]]), run([])];
  expect([collectionWords(runs), hasNews(runs)]).toEqual(['새로 온 것이 없습니다.', false]);
});

it('가져오지 못한 것과 아직 남은 것을 잊지 않는다', () => {
  const failed = run([], { state: '실패', lines: [{ at: '', text: '[종료] 주문 가져오기: 키가 틀렸습니다.' }] });
  expect(collectionWords([run([['문의', 1]]), failed])).toBe(
    '문의 1건을 가져왔습니다. 가져오지 못한 것이 있습니다. [종료] 주문 가져오기: 키가 틀렸습니다.',
  );
  expect(collectionWords([run([], { state: '진행중' })])).toContain('다음 수집에서 이어서');
  expect(hasBroken([failed])).toBe(true);
});
