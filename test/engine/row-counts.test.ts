/** What a run says of its rows at its end. */
import * as fc from 'fast-check';
import { addCounts, countRows, countsText, countWholes, noRows } from '../../src/engine/row-counts';
import { results } from '../../src/tabs/common';

const told = (result: string, isHeld = false) => ({ result, message: '', ...(isHeld ? { isHeld } : {}) });

it('행의 「결과」에 적힌 말 그대로 세고, 없는 것은 말하지 않는다', () => {
  const rows = [told('성공'), told('건너뜀'), told('오류'), told('실패'), told('확인필요'), told('성공')];
  expect(countsText(countRows(rows))).toBe('성공 2행, 건너뜀 1행, 오류 1행, 실패 1행, 확인필요 1행');
  expect(countsText(countRows([told('오류')]))).toBe('성공 0행, 오류 1행');
});

it('취소 요청 때문에 기다리는 행은 건너뜀이 아니라 보류다', () => {
  expect(countsText(countRows([told('성공'), told('건너뜀', true)]))).toBe('성공 1행, 취소 요청 때문에 보류 1행');
});

it('여러 행이 배송 하나를 이루면 행과 배송을 함께 세고, 모두 성공한 배송만 센다', () => {
  const bundles = [[told('성공'), told('성공')], [told('성공'), told('오류')], [told('성공')]];
  expect(countsText(countWholes('배송', bundles))).toBe('성공 4행(배송 2건), 오류 1행');
});

it('행이 없는 실행은 아무 말도 하지 않는다', () => {
  expect(countsText(noRows)).toBe('');
});

it('몇 단계로 나누어 세어도 한 번에 센 것과 같다', () => {
  const row = fc.record({ result: fc.constantFrom(...Object.values(results)), isHeld: fc.boolean() });
  fc.assert(
    fc.property(fc.array(row), fc.array(row), (one, other) => {
      expect(addCounts(countRows(one), countRows(other))).toEqual(countRows([...one, ...other]));
    }),
  );
});
