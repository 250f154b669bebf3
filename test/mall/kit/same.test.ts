import fc from 'fast-check';
import { holds } from '../../../src/mall/kit/same';

describe('보낸 것이 위메프에 있는지', () => {
  it.each([
    ['같은 값', { a: 1, b: ['x'] }, { a: 1, b: ['x'] }],
    ['위메프만 아는 값이 더 있음', { a: 1, more: 2, list: [{ b: 1, no: 3 }] }, { a: 1, list: [{ b: 1 }] }],
    ['숫자와 그 글자', { a: '9007199254740993', b: 5 }, { a: '9007199254740993', b: '5' }],
    ['보내지 않은 값이 없음', {}, { a: undefined }],
    ['보내지 않은 값이 비어 있음', { a: '', b: null, c: [], d: 0 }, { a: undefined, b: '', c: [], d: undefined }],
  ])('%s: 있다', (_, shown, sent) => {
    expect(holds(shown, sent)).toBe(true);
  });

  it.each([
    ['다른 값', { a: 1 }, { a: 2 }],
    ['없는 값', {}, { a: 'x' }],
    ['뺀 값이 남아 있음', { a: 3 }, { a: undefined }],
    ['목록이 더 김', { a: [1, 2] }, { a: [1] }],
    ['목록의 차례가 다름', { a: [2, 1] }, { a: [1, 2] }],
    ['목록 자리에 다른 것', { a: 'x' }, { a: ['x'] }],
    ['묶음 자리에 다른 것', { a: [] }, { a: { b: 1 } }],
    ['값 자리에 묶음', { a: { b: 1 } }, { a: 1 }],
  ])('%s: 없다', (_, shown, sent) => {
    expect(holds(shown, sent)).toBe(false);
  });

  it('어떤 JSON이든 저 자신은 있고, 무엇과 견주어도 멈추지 않는다', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => expect(holds(value, value)).toBe(true)));
    fc.assert(fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => expect(typeof holds(a, b)).toBe('boolean')));
  });
});
