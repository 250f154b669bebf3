/**
 * 시/도 by every name that addresses give them. Old names stay: orders keep the address of their day.
 * Source: 지방자치법 and the laws that renamed 강원 (2023-06-11) and 전북 (2024-01-18) and joined 전남 and 광주 (2026-07-01).
 */

export interface Region {
  /** As a seller reads it. */
  name: string;
  /** Besides `name`. */
  otherNames: readonly string[];
}

export const regions: readonly Region[] = [
  { name: '서울', otherNames: ['서울시', '서울특별시'] },
  { name: '부산', otherNames: ['부산시', '부산광역시'] },
  { name: '대구', otherNames: ['대구시', '대구광역시'] },
  { name: '인천', otherNames: ['인천시', '인천광역시'] },
  { name: '광주', otherNames: ['광주시', '광주광역시'] },
  { name: '대전', otherNames: ['대전시', '대전광역시'] },
  { name: '울산', otherNames: ['울산시', '울산광역시'] },
  { name: '세종', otherNames: ['세종시', '세종특별자치시'] },
  { name: '경기', otherNames: ['경기도'] },
  { name: '강원', otherNames: ['강원도', '강원특별자치도'] },
  { name: '충북', otherNames: ['충북도', '충청북도'] },
  { name: '충남', otherNames: ['충남도', '충청남도'] },
  { name: '전북', otherNames: ['전북도', '전라북도', '전북특별자치도'] },
  { name: '전남', otherNames: ['전남도', '전라남도'] },
  // A region of its own: nothing in an address tells which of the two it was.
  { name: '전남광주', otherNames: ['전남광주시', '전남광주통합시', '전남광주특별시', '전남광주통합특별시'] },
  { name: '경북', otherNames: ['경북도', '경상북도'] },
  { name: '경남', otherNames: ['경남도', '경상남도'] },
  { name: '제주', otherNames: ['제주시', '제주도', '제주특별자치도'] },
];

const nameOf = new Map(regions.flatMap(({ name, otherNames }) => [name, ...otherNames].map((one) => [one, name])));

/** The region whose name this word is, as a seller reads it; `undefined` for every other word. */
export const regionNamed = (word: string): string | undefined => nameOf.get(word);
