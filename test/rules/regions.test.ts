import { masked } from '../../src/rules/personal-data/mask';
import { regions } from '../../src/rules/regions';
import { regionOf } from '../../src/rules/statistics/region';

const names = regions.flatMap(({ name, otherNames }) => [name, ...otherNames].map((word) => [word, name] as const));

it('오늘의 시/도와 옛 이름이 모두 있다', () => {
  const official = [
    ['서울특별시', '부산광역시', '대구광역시', '인천광역시', '대전광역시', '울산광역시', '세종특별자치시', '경기도'],
    ['강원특별자치도', '충청북도', '충청남도', '전북특별자치도', '전남광주통합특별시', '경상북도', '경상남도'],
    ['제주특별자치도', '광주광역시', '전라남도', '전라북도', '강원도'],
  ].flat();
  expect(official.filter((name) => !names.some(([word]) => word === name))).toEqual([]);
});

it('한 이름은 한 지역의 것이다', () => {
  expect(new Set(names.map(([word]) => word)).size).toBe(names.length);
});

it.each(names)('「%s」은(는) 통계에서 %s이고, 가린 주소에 시군구와 함께 남는다', (word, region) => {
  expect(regionOf(`${word} 가나구 다라로 1`)).toBe(region);
  expect(masked('address', `${word} 가나구 다라로 1 101호`)).toBe(`${word} 가나구 ***`);
});
