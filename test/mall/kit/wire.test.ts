import { pairs } from '../../../src/mall/kit/codes';
import { kstOf, shape } from '../../../src/mall/kit/wire';

describe('제휴몰이 주는 시각은 모두 한국 시각의 글이 된다', () => {
  it.each([
    ['2026-11-23T09:00:00+09:00', '2026-11-23 09:00:00'],
    ['2026-11-23T00:00:00Z', '2026-11-23 09:00:00'],
    ['2026-11-22T16:00:00.123456-0800', '2026-11-23 09:00:00'],
    ['2026-11-23T17:45:39.727', '2026-11-23 17:45:39'],
    ['202611230910', '2026-11-23 09:10:00'],
    ['20261123', '2026-11-23 00:00:00'],
    ['2026/11/23 09:10:11', '2026-11-23 09:10:11'],
    ['0001-01-01T00:00:00', ''],
    ['', ''],
    ['곧', '곧'],
  ])('%j → %j', (time, text) => {
    expect(kstOf(time)).toBe(text);
  });
});

it('읽기의 선언은 처음 읽을 때 한 번 만들어진다', () => {
  let made = 0;
  const thing = shape(({ identity, texts }) => {
    made += 1;
    return { id: identity, ...texts('name') };
  });
  expect(made).toBe(0);
  expect(thing.read({ id: 7 })).toEqual({ id: '7', name: '' });
  expect(thing.read({ name: '이름' })).toBeUndefined();
  expect(thing.read(null)).toBeUndefined();
  expect(made).toBe(1);
});

it('우리 말과 제휴몰의 코드는 서로 되돌아온다', () => {
  const codes = pairs<'one' | 'two'>({ one: '1', two: '2' });
  for (const word of codes.words) expect(codes.word(codes.code(word))).toBe(word);
  expect(codes.word('3')).toBeUndefined();
});
