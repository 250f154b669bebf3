/**
 * Headers and owners that sellers' files and templates rely on; a tab that differs breaks them. Owners: S the seller,
 * I filled in once by a job and then the seller's, M the mall, A the add-on.
 */

const listOf = (text: string): readonly (readonly [header: string, owner: string])[] =>
  text
    .trim()
    .split(/\s*·\s*/)
    .map((entry) => [entry.slice(0, -2), entry.slice(-1)] as const);

const OUTCOME = '· 결과 A · 메시지 A · 처리일시 A';

export const fixedHeaders = {
  상품: listOf(`
    작업 S · 상품코드 A · 자체상품코드 S · 상품명 S · 추천상품 S · 상품상태 S · 카테고리 S · 모델명 S · 모델NO S · ISBN S ·
    제조사 S · 브랜드 S · 제조일자 S · 유효일자 S · 원산지구분 S · 원산지 S · 원재료 S · 인증정보 S · 품목고시 S ·
    품목고시내용 S · 키워드 S · 대표이미지 S · 추가이미지1 S · 추가이미지2 S · 상세설명 S · 대표가격 S · 과세구분 S ·
    판매지역 S · 성인인증 S · 병행수입 S · 상품유형 S · 최소구매수량 S · 최대구매수량 S · 옵션사용 S · 옵션형식 S ·
    옵션명1 S · 옵션값1 S · 옵션명2 S · 옵션값2 S · 옵션명3 S · 옵션값3 S · 재고수량 S · 판매정보 S · 정가 S · 판매가 S ·
    제휴몰카테고리 S · 연동상태 A · 등록일 A · 행지문 A ${OUTCOME}`),
  옵션: listOf(`
    상품코드 I · 옵션값1 I · 옵션값2 I · 옵션값3 I · 추가금액 S · 판매여부 S · 재고수량 S · 판매자옵션코드 S ${OUTCOME}`),
  /** 고시명 is I: 항목 채우기 writes it into the rows that it makes. */
  품목고시: listOf(`고시명 I · 품목 S · 항목 I · 내용 S · 별도표기 S ${OUTCOME}`),
  판매상품: listOf(`
    작업 S · 상품코드 I · 그룹명 I · 제휴몰 A · 판매자ID A · 상품명 A · 정가 S · 판매가 S · 판매종료일 S ·
    제휴몰카테고리 S · 적용정가 A · 적용판매가 A · 적용판매기간 A · 연동상태 A · 제휴몰상품번호 I · 연동일시 A ·
    전송지문 A · 자동품절일시 A · 행지문 A ${OUTCOME}`),
  판매정보: listOf(`
    작업 S · 그룹명 S · 제휴몰 S · 판매자ID S · 제휴몰카테고리 S · 카테고리코드 A · 판매방식 S · 판매시작일 S ·
    판매종료일 S · 정가 S · 판매가 S · 배송정보 S · 등록일 A · 연결상품수 A · 행지문 A ${OUTCOME}`),
  배송정보: listOf(`
    작업 S · 배송정보명 I · 제휴몰 I · 판매자ID I · 배송정보번호 M · 배송방법 I · 배송유형 I · 배송비종류 I · 배송비 I ·
    무료조건금액 I · 배송지역 I · 제주추가배송비 I · 도서산간추가배송비 I · 배송비결제방식 I · 반품배송비 I ·
    출고지우편번호 I · 출고지주소 I · 출고지상세주소 I · 회수지우편번호 I · 회수지주소 I · 회수지상세주소 I ·
    출고기한 I · 출고시간 I · 주말공휴일제외 I · 행지문 A ${OUTCOME}`),
  주문: listOf(`
    작업 S · 주문상태 M · 제휴몰 M · 판매자ID M · 주문일시 M · 결제일시 M · 발송기한 M · 발주확인일시 M · 발송일시 M ·
    배송완료일시 M · 구매번호 M · 배송번호 M · 주문번호 M · 옵션주문번호 M · 제휴몰상품번호 M · 상품코드 M · 상품명 M ·
    옵션 M · 수량 M · 판매가 M · 주문금액 M · 할인액 M · 수수료 M · 배송비 M · 배송비결제방식 M · 배송방법 M · 택배사 M ·
    송장번호 M · 구매자 M · 구매자연락처 M · 수취인 M · 수취인연락처 M · 우편번호 M · 주소 M · 상세주소 M · 도서산간 A ·
    배송메시지 M · 통관고유부호 M · 출고예정일 S · 지연사유 S · 지연상세사유 S · 취소사유 S · 클레임 A · 메모 S ·
    수집일시 A · 재고반영 A · 행지문 A ${OUTCOME}`),
  송장: listOf(`
    작업 S · 전송상태 A · 제휴몰 M · 판매자ID M · 주문일시 M · 배송번호 M · 구매번호 M · 주문번호 A · 상품코드 A ·
    상품요약 A · 수량 A · 수취인 M · 수취인연락처 M · 우편번호 M · 주소 M · 도서산간 A · 배송메시지 M ·
    배송비결제방식 M · 통관고유부호 M · 발송기한 M · 배송방법 S · 택배사 S · 송장번호 S · 배송예정일 S ·
    기타배송내용 S · 클레임 A · 행지문 A ${OUTCOME}`),
  클레임: listOf(`
    작업 S · 유형 M · 처리상태 M · 제휴몰 M · 판매자ID M · 클레임번호 M · 구매번호 M · 배송번호 M · 주문번호 M ·
    옵션주문번호 M · 상품코드 M · 상품명 M · 옵션 M · 수량 M · 주문자 A · 주문자연락처 A · 사유 M · 상세사유 M · 귀책 M ·
    클레임배송비 M · 배송비동봉 M · 요청일시 M · 처리기한 A · 수거상태 M · 수거지 이름 M · 수거지 연락처 M ·
    수거지 우편번호 M · 수거지 주소 M · 재배송지 이름 M · 재배송지 연락처 M · 재배송지 우편번호 M · 재배송지 주소 M ·
    배송방법 S · 택배사 S · 송장번호 S · 배송예정일 S · 처리사유 S · 메모 S · 수집일시 A · 승인일시 M · 행지문 A ${OUTCOME}`),
  문의: listOf(`
    작업 S · 구분 M · 처리상태 A · 제휴몰 M · 판매자ID M · 문의번호 M · 문의일시 M · 제휴몰상품번호 M · 상품명 M ·
    주문번호 M · 제목 M · 내용 M · 비공개 M · 답변 S · 답변일시 M · 수집일시 A · 행지문 A ${OUTCOME}`),
  답변템플릿: listOf('이름 S · 문구 S'),
  공지사항: listOf('제휴몰 M · 등록일 M · 구분 M · 제목 M · 내용 M'),
  상품수정이력: listOf('일시 A · 실행자 A · 상품코드 A · 그룹명 A · 항목 A · 이전 A · 이후 A'),
  연동이력: listOf(`
    일시 A · 실행번호 A · 작업 A · 방식 A · 실행자 A · 탭 A · 대상 A · 결과 A · 메시지 A · 걸린시간(초) A · 제휴몰 A ·
    판매자ID A`),
};
