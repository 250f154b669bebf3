/** A 상품 row with every column filled that a seller may fill, and nothing wrong in it. */
import { type Cells, samples } from '../helpers/product-rows';

/** 옵션명3 and 옵션값3 stay blank: 위메프 takes two, and a row is to be right. */
export const fullProduct = (nth: number): Cells => ({
  ...samples.상품,
  작업: '연동',
  상품코드: `2026112301${String(nth).padStart(5, '0')}`,
  자체상품코드: `B${nth}`,
  상품명: `위메프 테스트 상품 ${nth}`,
  추천상품: true,
  모델명: `모델 ${nth}`,
  모델NO: `NO-${nth}`,
  ISBN: '9788936434120',
  제조일자: '2026-11-01',
  유효일자: '2027-11-01',
  원산지구분: '가공품',
  원산지: '국내산',
  원재료: '은 / 국내산 / 92.5%\n구리 / 국내산 / 7.5%',
  인증정보: '어린이제품 안전확인 | KTR | CB061R0001-7001',
  품목고시내용: '종류: 액세서리 세트\n소재: 금속\n치수: 2cm\n제조자: 중소기업유통센터\n취급시 주의사항: 물에 닿지 않게',
  키워드: '귀걸이,목걸이,세트,선물',
  추가이미지1: 'https://img.example.com/add1.jpg',
  추가이미지2: 'https://img.example.com/add2.jpg',
  성인인증: true,
  병행수입: true,
  상품유형: '새상품',
  최소구매수량: 1,
  최대구매수량: 10,
  옵션명2: '크기',
  옵션값2: 'S,M,L',
  제휴몰카테고리: '주얼리/시계 > 주얼리 세트/용품 > 실버 주얼리 세트 > 실버 주얼리 세트',
});
