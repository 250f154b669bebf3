/** The manual's product, its 판매정보, 배송정보 and 품목고시 (pages 상품 등록), as a seller pastes them. */
import type { Cells } from './seller-hand';

/** Page 판매정보 입력, 신규생성; the zip code is the number that stands there, without its leading zero. */
export const manualShippingPolicy: Cells = {
  작업: '저장',
  배송정보명: '위메프 테스트',
  제휴몰: '위메프',
  판매자ID: 'sbdc6678',
  배송방법: '일반-택배배송',
  배송유형: '상품별배송',
  배송비종류: '무료',
  배송지역: '전국',
  제주추가배송비: '3,500',
  도서산간추가배송비: '3,500',
  배송비결제방식: '선결제',
  반품배송비: '2,500',
  출고지우편번호: '7997',
  출고지주소: '서울특별시 양천구 목동 917-6',
  출고지상세주소: '4층',
  회수지우편번호: '7997',
  회수지주소: '서울특별시 양천구 목동 917-6',
  회수지상세주소: '4층',
  출고기한: '2',
  주말공휴일제외: '제외',
};

/** Page 판매정보 입력; the period is moved to the days of the demo. */
export const manualSaleTerms: Cells = {
  그룹명: '고급 주얼리 세트',
  제휴몰: '위메프',
  판매자ID: 'sbdc6678',
  제휴몰카테고리: '주얼리/시계 > 주얼리 세트/용품 > 실버 주얼리 세트 > 실버 주얼리 세트',
  판매시작일: '2026-11-23',
  판매종료일: '2027-12-31',
  정가: '230,000',
  판매가: '230,000',
  배송정보: '위메프 테스트',
};

const NOTICE_NAME = '주얼리 공통';
const noticeRow = (item: string, cells: Cells): Cells => ({
  고시명: NOTICE_NAME,
  품목: '패션잡화(모자/벨트/액세서리)',
  항목: item,
  ...cells,
});
const inDescription: Cells = { 별도표기: 'TRUE' };

/** Page 품목고시, line by line; what is ticked there as 상세정보 별도표기 is ticked here. */
export const manualNotices: readonly Cells[] = [
  noticeRow('종류', { 내용: '액세서리 세트' }),
  noticeRow('소재', { 내용: '금속' }),
  ...['지수', '제조사(수입자)', '제조국', '취급시 주의사항', '품질보증기준'].map((item) =>
    noticeRow(item, inDescription),
  ),
  noticeRow('A/S 책임자와 전화번호', { 내용: '○○○ / 010-0000-0000' }),
  noticeRow('예상배송일', { 내용: '2시 이전 당일출고/이후익일출고' }),
];

/** Pages 기본정보, 상품소개, 판매정보, 옵션정보, 재고정보 of the one product. */
export const manualProduct: Cells = {
  작업: '연동',
  자체상품코드: 'TEST-001',
  상품명: '위메프 테스트 상품',
  상품상태: '판매가능',
  카테고리: '패션잡화 > 주얼리/시계 > 귀걸이/목걸이',
  제조사: '중소기업유통센터',
  브랜드: '중소기업유통센터',
  원산지구분: '원산지표시대상아님',
  인증정보: '인증 대상 아님',
  품목고시: NOTICE_NAME,
  대표이미지: 'https://img.example.com/main1.jpg',
  상세설명: 'https://img.example.com/detail1.jpg',
  대표가격: '230000',
  과세구분: '과세',
  판매지역: '전국',
  옵션사용: '오픈마켓용',
  옵션형식: '조합형',
  옵션명1: '색상',
  옵션값1: '골드,실버,로즈골드',
  재고수량: '9,999',
  판매정보: '고급 주얼리 세트',
};
