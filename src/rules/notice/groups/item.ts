/**
 * How a group of the statutory product disclosure (품목고시) is written down, and the items that most groups share.
 *
 * Source of the groups and items in this folder: 전자상거래 등에서의 상품 등의 정보제공에 관한 고시 as malls publish it.
 * 36 groups are those of the 네이버 커머스 API (2026-03), the four of travel and car rental (호텔/펜션 예약, 여행상품,
 * 항공권, 자동차 대여) those of 아임웹. The numbers follow the 고시 from memory. A mall's own list always goes first.
 */
export interface NoticeItem {
  name: string;
  /** False for what only some goods of the group have, as the hint says. */
  required: boolean;
  /** The source's own limit in characters, narrower than what most malls take. */
  maxLength?: number;
  /** What the 고시 wants to read there. */
  hint?: string;
}

export interface NoticeGroup {
  /** 1 to 40. */
  no: number;
  name: string;
  items: readonly NoticeItem[];
  /** Items that other malls (아임웹, ESM) ask for in this group beside these. */
  askedElsewhere?: readonly string[];
}

function item(name: string, required: boolean, maxLength?: number, hint?: string): NoticeItem {
  return { name, required, ...(maxLength !== undefined && { maxLength }), ...(hint !== undefined && { hint }) };
}

export const must = (name: string, maxLength?: number, hint?: string): NoticeItem => item(name, true, maxLength, hint);

export const may = (name: string, maxLength?: number, hint?: string): NoticeItem => item(name, false, maxLength, hint);

export const electricKc =
  '｢전기용품 및 생활용품 안전관리법｣에 따른 안전인증·안전확인·공급자적합성확인대상 제품 및 ｢전파법｣에 따른 적합인증·적합등록 대상 기자재에 한함';

export const kc = must('KC 인증정보', 200, electricKc);
export const maker = must('제조자(사)', 200);
export const model = [must('품명', 50), must('모델명', 50)];
export const helpline = must('소비자 상담 관련 전화번호', 30);
export const warranty = [must('품질 보증 기준', 1500), must('A/S 책임자와 전화번호', 200)];
