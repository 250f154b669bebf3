/** Each story with each fault, at calls that the seed has chosen; beside crash.test.ts, so that two workers share the time. */
import { faults } from './faults';
import { found, seed } from './found';
import { stories } from './stories';

const SECONDS = 1_000;

/** What cannot be called back is struck in several places. */
const CLOSELY = ['주문 수집', '발주확인', '송장전송', '답변전송', '클레임 처리'];

describe.each(CLOSELY)('%s: 씨앗이 고른 여러 곳에서', (story) => {
  it.each(['서버 오류', '된 뒤의 서버 오류', '닿지 못한 요청'])(
    '%s',
    (fault) => {
      expect(found(story, fault, { seed, sample: 12 })).toEqual([]);
    },
    300 * SECONDS,
  );
});

describe.each(stories.map(({ name }) => name).filter((name) => !CLOSELY.includes(name)))(
  '%s: 씨앗이 고른 한 곳에서',
  (story) => {
    it(
      '어떤 탈이 나도 다시 하면 끝이 같다',
      () => {
        const nth = stories.findIndex(({ name }) => name === story);
        // Each story meets others than its neighbours; the command lets all meet all.
        const only = stories[nth]?.faults;
        const own = faults.filter(({ name }, at) => (only?.includes(name) ?? true) && (at + nth) % 5 === 0);
        expect(own.flatMap(({ name }) => found(story, name, { seed, sample: 1 }))).toEqual([]);
      },
      300 * SECONDS,
    );
  },
);
