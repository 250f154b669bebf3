/** How far a collection looks behind the last one. */
import { noteCollected, sourceOf } from '../../../src/engine/collect/watermarks';
import { sinceLastTime } from '../../../src/engine/collect/windows';
import { fakeMall } from '../../helpers/fake-mall';
import { orderContext } from '../../helpers/order-context';

it.each([
  ['앞선 판의 설정이 한 시간이어도 늦게 울린 자동 수집만큼', 60, '2026-11-23 07:30:00'],
  ['더 길게 정했으면 그만큼', 240, '2026-11-23 06:00:00'],
])('%s 겹쳐 본다', (_, overlapMinutes, from) => {
  const { context } = orderContext(fakeMall(), {});
  noteCollected(
    context.outside,
    sourceOf(context),
    new Map([['new', { ok: true, message: '', until: '2026-11-23 10:00:00' }]]),
  );
  const preferences = { ...context.preferences, overlapMinutes };
  context.outside.clock.sleep(Math.max(0, Date.parse('2026-11-23T12:00:00+09:00') - context.outside.clock.now()));
  expect(sinceLastTime({ ...context, preferences })('new')).toBe(from);
});
