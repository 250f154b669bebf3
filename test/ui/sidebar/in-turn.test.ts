import fc from 'fast-check';
import { groupsOf, inTurn } from '../../../src/ui/sidebar/in-turn';

describe('몇 개씩 차례로', () => {
  it('모두 한 번씩, 차례대로 시작하고, 한꺼번에 넷을 넘지 않는다', async () => {
    const begun: number[] = [];
    let now = 0;
    let most = 0;
    const items = Array.from({ length: 11 }, (_, at) => at);
    await inTurn(items, 4, async (item) => {
      begun.push(item);
      now += 1;
      most = Math.max(most, now);
      for (let turn = 0; turn < (item * 7) % 5; turn += 1) await Promise.resolve();
      now -= 1;
    });
    expect([begun, most, now]).toEqual([items, 4, 0]);
  });

  it('할 것이 없으면 아무것도 하지 않고 끝난다', async () => {
    const begun: number[] = [];
    await inTurn([], 4, async (item) => void begun.push(item));
    expect(begun).toEqual([]);
  });

  it('하나가 실패하면 실패로 끝난다', async () => {
    const failing = async (item: number) => {
      if (item === 2) throw new Error('둘');
    };
    await expect(inTurn([1, 2, 3], 1, failing)).rejects.toThrow('둘');
  });
});

it('묶음은 차례를 지키고, 모두 담고, 크기를 넘지 않으며, 빈 묶음이 없다', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 60 }), (items, size) => {
      const groups = groupsOf(items, size);
      expect(groups.flat()).toEqual(items);
      expect(groups.every((group) => group.length > 0 && group.length <= size)).toBe(true);
      expect(groups.slice(0, -1).every((group) => group.length === size)).toBe(true);
    }),
  );
});
