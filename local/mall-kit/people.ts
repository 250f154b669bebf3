/** Buyers who don't exist: common names, telephone numbers of an unassigned range, public places. */
import type { Random } from './random';

const familyNames = ['김', '이', '박', '최', '정', '강', '조', '윤', '장', '임', '한', '오', '서', '신', '권'];
const givenNames = ['서연', '민준', '지우', '하늘', '도윤', '수아', '예준', '지안', '주원', '하은', '시우', '다은'];
const places = [
  ['06164', '서울특별시 강남구 테헤란로 521'],
  ['07997', '서울특별시 양천구 목동동로 309'],
  ['04524', '서울특별시 중구 세종대로 110'],
  ['13529', '경기도 성남시 분당구 판교역로 166'],
  ['16489', '경기도 수원시 팔달구 효원로 241'],
  ['21554', '인천광역시 남동구 정각로 29'],
  ['35242', '대전광역시 서구 둔산로 100'],
  ['41911', '대구광역시 중구 공평로 88'],
  ['47545', '부산광역시 연제구 중앙대로 1001'],
  ['61945', '광주광역시 서구 내방로 111'],
  ['63122', '제주특별자치도 제주시 문연로 6'],
  ['40221', '경상북도 울릉군 울릉읍 도동2길 66'],
] as const;
const messages = ['문 앞에 놓아 주세요', '경비실에 맡겨 주세요', '배송 전에 전화 주세요', '부재 시 문자 주세요', ''];

/** A made-up name. */
export function someName(random: Random): string {
  return random.pick(familyNames) + random.pick(givenNames);
}

/** `010-0000-` and four digits. */
export function somePhone(random: Random): string {
  return `010-0000-${String(random.below(10_000)).padStart(4, '0')}`;
}

/** An address of a public building, with a made-up flat, and what the buyer asks of the courier. */
export function someAddress(random: Random) {
  const [zip, address] = random.pick(places);
  const detail = `${random.below(20) + 1}층 ${random.below(9) + 1}호`;
  return { zip, address, detail, note: random.pick(messages) };
}
