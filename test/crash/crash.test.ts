/** Anything may go wrong at any call; done again, workbook and mall come to the same end. `npm run test:crash -- --all` tries more. */
import { faults } from './faults';
import { detailsOf, lineOf } from './report';
import { stories } from './stories';
import { type Choice, type Played, play, tryFault } from './trials';

/** The same each time here; the command draws another one and prints it. */
const seed = 20261123;

const played = new Map<string, Played>();

function storyNamed(name: string): Played {
  const known = played.get(name);
  if (known) return known;
  const story = stories.find((one) => one.name === name);
  if (!story) throw new Error(`${name}: 없는 이야기입니다.`);
  const fresh = play(story);
  played.set(name, fresh);
  return fresh;
}

/** Everything that is different, as a person reads it. */
function found(story: string, fault: string, choice: Choice): string[] {
  const wanted = faults.find(({ name }) => name === fault);
  if (!wanted) throw new Error(`${fault}: 없는 탈입니다.`);
  const outcome = tryFault(storyNamed(story), wanted, choice);
  return outcome.differences.length === 0 ? [] : [`씨앗 ${choice.seed}`, lineOf(outcome), ...detailsOf(outcome)];
}

const SECONDS = 1_000;

it('조용할 때: 여섯 송장 가운데 다섯이 한 번씩 나가고, 발주확인전은 먼저 확인하고, 취소를 요청한 것은 남는다', () => {
  const { sent } = storyNamed('송장전송').endSince(0);
  expect([...sent.values()]).toEqual([1, 1, 1, 1, 1, 1]);
  expect([...sent.keys()].map((line) => line.split(' ')[0])).toEqual([
    'setOrderConfirm',
    ...Array.from({ length: 5 }, () => 'setOrderDelivery'),
  ]);
});

/** What cannot be called back is looked at more closely. */
const CLOSELY = ['주문 수집', '발주확인', '송장전송', '답변전송', '클레임 처리'];

describe.each(['주문 수집', '발주확인', '송장전송', '복사'])('%s: 모든 호출에서', (story) => {
  it('죽음', () => expect(found(story, '죽음', { seed })).toEqual([]), 300 * SECONDS);
});

describe.each(['주문 수집', '송장전송'])('%s: 모든 요청에서', (story) => {
  it.each(['잃은 답'])(
    '%s',
    (fault) => {
      expect(found(story, fault, { seed })).toEqual([]);
    },
    300 * SECONDS,
  );
});

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
