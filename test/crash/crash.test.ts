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

describe('주문 수집: 모든 호출에서', () => {
  it.each(['죽음', '된 뒤의 서버 오류', '닿지 못한 요청', '잃은 답'])(
    '%s',
    (fault) => {
      expect(found('주문 수집', fault, { seed })).toEqual([]);
    },
    300 * SECONDS,
  );
});

describe('송장전송: 모든 호출에서', () => {
  it.each(['죽음', '된 뒤의 서버 오류', '잃은 답'])(
    '%s',
    (fault) => {
      expect(found('송장전송', fault, { seed })).toEqual([]);
    },
    300 * SECONDS,
  );
});

describe.each(stories.map(({ name }) => name))('%s: 씨앗이 고른 곳에서', (story) => {
  it(
    '어떤 탈이 나도 다시 하면 끝이 같다',
    () => {
      const nth = stories.findIndex(({ name }) => name === story);
      // Each story meets others than its neighbours; the command lets all meet all.
      const only = stories[nth]?.faults;
      const own = faults.filter(({ name }, at) => (only?.includes(name) ?? true) && (at + nth) % 5 === 0);
      expect(own.flatMap(({ name }) => found(story, name, { seed, sample: 2 }))).toEqual([]);
    },
    300 * SECONDS,
  );
});
