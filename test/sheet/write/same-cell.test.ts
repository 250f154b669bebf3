/** What may have become of a text that was written: it decides whether a cell that a write hit by mistake is given back. */
import { mayComeFrom } from '../../../src/sheet/write/same-cell';

it.each([
  ['2026-11-23 10:00:08', 46349.41675925926],
  ['2026-11-23', 46349],
  ['12:30', 0.5208333333333334],
  ['15%', 0.15],
  ['3-1', 46082],
  ['1,500', 1500],
])('숫자 서식의 칸에 잘못 떨어진 「%s」은 숫자 %d이 되어도 우리가 쓴 것으로 알아본다', (written, stands) => {
  expect(mayComeFrom(stands, written)).toBe(true);
});

it.each([
  ['전송완료', 3],
  ['1500', 1501],
  ['CJ대한통운', 1],
])('「%s」을 썼을 때 숫자 %d은 판매자의 것이다', (written, stands) => {
  expect(mayComeFrom(stands, written)).toBe(false);
});
