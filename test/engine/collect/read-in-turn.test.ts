/** What a run keeps of the lists for its next execution has to fit into one property. */
import fc from 'fast-check';
import { keptIds } from '../../../src/engine/collect/read-in-turn';

it('목록이 준 번호를 한 번씩, 새것부터 자리만큼 지니고 차례는 그대로다', () => {
  expect(keptIds(['1', '2', '1', '3'])).toEqual(['1', '2', '3']);
  const many = Array.from({ length: 1_000 }, (_, nth) => String(100_000_000 + nth));
  const kept = keptIds(many);
  expect(kept).toEqual(many.slice(-kept.length));
  expect(kept.length).toBeGreaterThan(200);
});

it('번호가 얼마나 길고 많든 속성 하나에 넉넉히 든다', () => {
  const anyId = fc.stringMatching(/^\d{1,30}$/);
  fc.assert(
    fc.property(fc.array(anyId, { maxLength: 800 }), (ids) => {
      expect(JSON.stringify(keptIds(ids)).length).toBeLessThanOrEqual(2_502);
    }),
  );
});
