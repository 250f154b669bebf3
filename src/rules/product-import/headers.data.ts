/**
 * How other programs and sellers' own lists head their columns. Spellings are compared without blanks, punctuation and
 * what stands in brackets. A word that means different things in different programs is ambiguous, and is left to the seller.
 */
import type { ImportField } from './fields';

type Headers = { readonly [Field in ImportField]?: string };

/**
 * 아임셀러. Source: the labels on the screens of its manual, 「1. 상품 등록」 (기본정보, 품목고시, 상품소개, 판매정보, 옵션정보,
 * 재고정보) and 「판매정보 입력」. The headers of its download files are not described there; they may differ.
 */
const imseller: Headers = {
  ownCode: '자체상품코드',
  name: '상품명',
  recommended: '추천상품등록여부 추천상품',
  forSale: '상품상태',
  category: '카테고리 카테고리적용 선택한카테고리',
  category1: '대분류',
  category2: '중분류',
  category3: '소분류',
  category4: '상세분류',
  model: '모델명',
  modelNumber: '모델NO',
  isbn: 'ISBN',
  maker: '제조사',
  brand: '브랜드',
  madeOn: '제조일자',
  goodUntil: '유효일자',
  origin: '원산지',
  ingredients: '원재료',
  certification: '인증정보',
  notice: '품목고시 품목',
  keywords: '상품키워드',
  mainImage: '대표이미지',
  image1: '추가확대이미지 추가확대이미지1',
  image2: '추가확대이미지2',
  description: '상품상세 상품상세이미지',
  listPrice: '대표가격 공급원가',
  tax: '과세구분',
  saleArea: '판매지역',
  adultOnly: '성인인증',
  optionForm: '옵션형식',
  optionName1: '옵션명',
  optionValues1: '옵션값',
  stock: '재고수량 상품재고',
  saleTerms: '그룹명',
  mallCategory: '제휴몰카테고리 제휴물카테고리',
  originPrice: '정가',
  salePrice: '판매가',
};

/** 플레이오토. A guess: no file of it was at hand. Words that it is said to use, and nothing that would be taken wrongly. */
const playauto: Headers = {
  ownCode: '판매자관리코드 자체관리코드',
  name: '온라인상품명 상품명',
  category: '카테고리',
  model: '모델명',
  isbn: 'ISBN코드',
  maker: '제조사',
  brand: '브랜드',
  madeOn: '제조일 제조일자',
  goodUntil: '유효일 유효일자',
  origin: '원산지',
  keywords: '키워드',
  mainImage: '기본이미지 대표이미지',
  image1: '추가이미지1',
  image2: '추가이미지2',
  description: '상세설명 상품상세설명',
  listPrice: '공급가 원가',
  tax: '과세여부 세금구분',
  minimum: '최소구매수량',
  maximum: '최대구매수량',
  stock: '판매수량',
  originPrice: '시중가',
  salePrice: '판매가',
};

/** Sellers' own lists and those of wholesalers. */
const plain: Headers = {
  ownCode: [
    '상품코드 상품번호 제품코드 품번 품목코드 관리코드 상품관리코드 자체코드 자사코드 자사상품코드 판매자코드 판매자상품코드',
    '판매자상품관리코드 업체상품코드 고유코드 SKU SKU코드',
  ].join(' '),
  name: '품명 제품명 상품이름 제품이름 물품명 품목명 품목 ProductName',
  forSale: '판매상태 판매여부',
  category: '분류 상품분류 카테고리명 내카테고리 Category',
  model: '모델',
  modelNumber: '모델번호 모델넘버',
  maker: '제조업체 제조회사 제조원 제조사명',
  brand: '브랜드명 Brand',
  goodUntil: '유통기한 소비기한 유효기간',
  originKind: '원산지유형',
  origin: '원산지명 생산지',
  notice: '상품정보고시 상품고시 정보고시 고시명',
  keywords: '검색어 검색키워드 태그 해시태그',
  mainImage: '이미지 이미지1 이미지URL 대표이미지URL 메인이미지 목록이미지 썸네일',
  image1: '추가이미지 이미지2 추가이미지1URL',
  image2: '이미지3 추가이미지2URL',
  description: '상세페이지 상세내용 상세정보 상품설명 상품상세내용 상세HTML HTML Description',
  listPrice: '공급가격 매입가 매입가격 사입가 도매가 가격 단가 금액 Price',
  originPrice: '정상가 정상가격 소비자가 소비자가격 시중가격 시장가 권장소비자가 가격 단가 금액 Price',
  salePrice: '판매가격 판매단가 판매금액 실판매가 가격 단가 금액 Price',
  tax: '과세 과세유형 과세면세',
  adultOnly: '성인상품 성인여부 성인상품여부',
  parallelImport: '병행수입여부',
  minimum: '최소주문수량',
  maximum: '최대주문수량',
  optionName1: '옵션이름 옵션',
  optionValues1: '옵션내용 옵션항목 옵션 옵션1',
  optionValues2: '옵션2',
  optionValues3: '옵션3',
  stock: '재고 재고량 현재고 재고개수 Stock',
};

/** By program, for the reader; a header is looked up in all of them. */
export const programs: readonly Headers[] = [imseller, playauto, plain];

/** Headers that are understood and have no place in 상품: why, and where they belong. */
export const elsewhere: readonly { why: string; words: string }[] = [
  {
    why: '프로그램이나 제휴몰이 붙인 번호입니다.',
    words:
      '상품코드 상품번호 상품ID 마스터상품코드 몰상품번호 쇼핑몰상품번호 제휴몰상품번호 상품고유번호 No 번호 순번 연번',
  },
  {
    why: '「배송정보」 탭에 적고 「판매정보」 탭에서 고릅니다.',
    words: [
      '배송정보 배송정보명 배송방법 배송유형 배송비 배송비종류 배송비유형 배송비결제방식 배송비결제 무료조건금액 배송지역 택배사',
      '반품배송비 교환배송비 반품교환배송비 제주추가배송비 도서산간추가배송비 출고지 회수지 반품지 출고지주소 반품지주소 출고기한',
      '출고일 배송템플릿 배송정책',
    ].join(' '),
  },
  {
    why: '「옵션」 탭에 옵션마다 적습니다.',
    words: '추가금액 옵션추가금액 옵션가 옵션가격 옵션재고 옵션재고수량 옵션코드 옵션관리코드 판매자옵션코드',
  },
  {
    why: '「판매정보」 탭에 적습니다.',
    words: '판매기간 판매시작일 판매종료일 판매방식 제휴몰 제휴몰명 쇼핑몰 쇼핑몰명 판매자ID',
  },
  { why: '「인증정보」에 「유형 | 기관 | 번호」를 한 줄로 적습니다.', words: '인증번호 인증기관 인증유형 인증구분' },
  { why: '추가이미지는 두 개까지입니다.', words: '추가이미지3 추가이미지4 추가이미지5 이미지4 이미지5' },
  {
    why: '애드온이 적는 열입니다.',
    words: '작업 결과 메시지 처리일시 연동상태 등록일 등록일자 등록일시 수정일 수정일시',
  },
  { why: '누구에게 팔지의 뜻이 프로그램마다 반대입니다.', words: '미성년자구매 미성년자구매여부 미성년자구매가능' },
];
