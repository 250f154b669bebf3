/**
 * The malls of the seller's world in the order of the screen 계정: the 14 of 아임셀러's manual (page 제휴몰 계정정보) by today's names,
 * each with the way of its link and an honest sentence. As of 2026-12.
 */

/** 종료: the mall has closed; what it was linked by still stands in the files of sellers. */
export type MallLink = 'API' | '파일' | '종료';

export interface CatalogueMall {
  /** As 제휴몰 says it. */
  name: string;
  link: MallLink;
  sentence: string;
}

const api = '제휴몰의 API로 연동합니다.';
const file = '공개된 API가 없습니다. 판매자 화면에서 받은 주문 파일로 연동합니다.';

export const catalogue: readonly CatalogueMall[] = [
  {
    name: '스마트스토어',
    link: 'API',
    sentence: `네이버 커머스API로 연동합니다(옛 스토어팜). 고정 IP인 중계 서버가 있어야 합니다.`,
  },
  { name: '쿠팡', link: 'API', sentence: `${api} WING에 등록한 고정 IP인 중계 서버가 있어야 합니다.` },
  { name: '11번가', link: 'API', sentence: `${api} 셀러오피스에 등록한 고정 IP인 중계 서버가 있어야 합니다.` },
  { name: 'G마켓', link: 'API', sentence: `${api} ESM에 사용 신청을 하고 승인을 받아야 키가 나옵니다.` },
  { name: '옥션', link: 'API', sentence: `${api} ESM에 사용 신청을 하고 승인을 받아야 키가 나옵니다.` },
  {
    name: '위메프',
    link: '종료',
    sentence: '2025년 9월 12일에 영업을 마쳤고 2025년 11월 10일에 파산했습니다. 새로 연동할 수 없습니다.',
  },
  { name: '현대몰', link: '파일', sentence: file },
  {
    name: 'CJ온스타일',
    link: '파일',
    sentence: 'API는 계약한 협력사만 씁니다. 판매자 화면에서 받은 주문 파일로 연동합니다(옛 CJ몰).',
  },
  {
    name: '롯데홈쇼핑',
    link: '파일',
    sentence: 'API는 계약한 협력사만 씁니다. 판매자 화면에서 받은 주문 파일로 연동합니다.',
  },
  {
    name: '롯데ON',
    link: '파일',
    sentence: '판매자 화면에서 받은 주문 파일로 연동합니다(옛 롯데닷컴, 2020년에 합쳐짐).',
  },
  {
    name: 'GS SHOP',
    link: '파일',
    sentence: 'API는 계약한 협력사만 씁니다. 판매자 화면에서 받은 주문 파일로 연동합니다.',
  },
  { name: '공영홈쇼핑', link: '파일', sentence: file },
  {
    name: '인터파크',
    link: '종료',
    sentence: '2025년 12월 16일에 파산했습니다. 남은 주문은 파일로만 정리할 수 있습니다.',
  },
  { name: '티몬', link: '종료', sentence: '다시 여는 날이 정해지지 않았습니다(2026년 초). 열리면 파일로 연동합니다.' },
];
