/** Names of copies: never one that stands already. */
import { newGroupNames } from '../../../src/jobs/products/copies';

it.each([
  [['고급'], ['고급'], ['복사 고급']],
  [['고급'], ['고급', '복사 고급'], ['복사2 고급']],
  [['복사 고급'], ['고급', '복사 고급'], ['복사 복사 고급']],
  [['고급', '고급'], ['고급'], ['복사 고급', '복사2 고급']],
  [[], ['고급'], []],
])('%j를 복사할 때 %j가 있으면 %j', (names, standing, expected) => {
  expect(newGroupNames(names, new Set(standing))).toEqual(expected);
});
