import fc from 'fast-check';
import { regionOf, UNKNOWN_REGION } from '../../../src/rules/statistics/region';

describe('지역은 주소의 시/도이다', () => {
  it.each([
    ['서울 강남구 테헤란로 1', '서울'],
    ['서울시 강남구', '서울'],
    ['서울특별시 강남구', '서울'],
    ['부산광역시 해운대구', '부산'],
    ['세종특별자치시 한누리대로', '세종'],
    ['경기도 성남시 분당구', '경기'],
    ['강원특별자치도 춘천시', '강원'],
    ['강원도 춘천시', '강원'],
    ['충청북도 청주시', '충북'],
    ['전북특별자치도 전주시', '전북'],
    ['전라북도 전주시', '전북'],
    ['경상남도 창원시', '경남'],
    ['제주특별자치도 제주시', '제주'],
    ['전남광주통합특별시 광산구', '전남광주'],
    ['광주광역시 광산구', '광주'],
    ['전남 목포시', '전남'],
    [' 경기  성남시', '경기'],
    ['경기 성남시 분당구 ***', '경기'],
  ])('%s → %s', (address, region) => {
    expect(regionOf(address)).toBe(region);
  });

  it.each(['', '***', '테헤란로 1', '광주읍 어딘가', '시 도', '서울로 1', 'Seoul'])(
    '「%s」은(는) 알 수 없음이다',
    (address) => {
      expect(regionOf(address)).toBe(UNKNOWN_REGION);
    },
  );

  it('어떤 글자가 와도 멈추지 않는다', () => {
    fc.assert(fc.property(fc.string(), (address) => expect(typeof regionOf(address)).toBe('string')));
  });
});
