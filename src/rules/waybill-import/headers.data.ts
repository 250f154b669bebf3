/**
 * How the programs of couriers and malls and sellers' own sheets head their columns, as far as waybills need it.
 * Spellings are compared without blanks, punctuation and what stands in brackets: `운송장 No.(로젠택배)` is 운송장No.
 * Source: headers of public upload and result sheets of CJ대한통운 (CNplus, LoIS), 한진, 롯데, 로젠 (iLOGEN), 우체국,
 * 카페24, 사방넷, 이지어드민, 쿠팡, 스마트스토어, and of public programs that read them.
 */

/** The number on the parcel. 원운송장번호 (of a return) is not it. */
const waybill = [
  '운송장번호 운송장 운송장No 운송장넘버 운송장NUM 송장번호 송장 송장No 송장넘버 송장NUM 송장번호입력 운송장번호입력',
  '택배송장번호 택배운송장번호 택배번호 택배송장 택배운송장 배송송장번호 발송송장번호 출고송장번호 송장일련번호',
  '등기번호 우편물번호 소포번호 소포등기번호 화물번호 화물추적번호 배송추적번호 추적번호 트래킹번호 운송번호',
  'TrackingNo TrackingNumber TrackingCode Tracking Waybill WaybillNo WaybillNumber InvoiceNo InvoiceNumber AWB',
];

const courier = [
  '택배사 택배사명 택배사이름 택배회사 택배회사명 택배업체 택배업체명 택배사코드 발송택배사 배송택배사 출고택배사 배송사',
  '배송사명 배송회사 배송업체 배송업체명 운송사 운송사명 운송업체 운송회사 물류사 물류업체 Courier Carrier DeliveryCompany',
];

const bundleId = [
  '배송번호 묶음배송번호 배송묶음번호 묶음번호 배송관리번호 배송그룹번호 배송ID 합포장번호 합배송번호 합포번호',
];

const purchaseId = ['구매번호 구매주문번호 장바구니번호 결제번호 결제주문번호 구매ID'];

const lineId = [
  '옵션주문번호 상품주문번호 주문상품번호 주문옵션번호 주문상세번호 주문품목번호 품목주문번호 품목별주문번호 상품별주문번호',
  '옵션별주문번호 주문아이템번호',
];

/** An order number of any kind: couriers return the text that the seller gave them. */
const orderId = [
  '주문번호 주문No 주문NUM 주문ID 주문코드 주문서번호 주문관리번호 오더번호 오더넘버 고객주문번호 고객주문코드 거래처주문번호',
  '거래처주문코드 쇼핑몰주문번호 마켓주문번호 제휴몰주문번호 판매처주문번호 업체주문번호 원주문번호 내품주문번호 자체주문번호',
  '관리번호 고객관리번호 고객관리코드 송장관리번호 고객사용번호 업체관리번호 출고번호 출고관리번호 발주번호 접수번호',
  'OrderNo OrderNumber OrderID OrderCode Order',
];

const words = (lines: readonly string[]): string[] => lines.flatMap((line) => line.split(' '));

/** Headers that are a column by themselves. */
export const spellings = {
  waybill: words(waybill),
  courier: words(courier),
  bundleId: words(bundleId),
  purchaseId: words(purchaseId),
  orderId: words(orderId),
  lineId: words(lineId),
} as const;

/** Who is meant by the first word of a header: 받는분성명, 수하인 전화번호, 보내는분주소. */
export const parties = {
  recipient: words([
    '받는분 받는사람 받는이 받는고객 받는곳 받으시는분 받으실분 받을분 받을사람 수취인 수취자 수취고객 수취 수령인 수령자 수령고객',
    '수령 수하인 수하 수화인 수화주 수화 수신인 수신자 인수자 배송지 도착지',
  ]),
  /** Columns of the sender never describe the recipient; the buyer may be another person as well. */
  sender: words([
    '보내는분 보내는사람 보내는이 보내는고객 보내는곳 보내는 보내시는분 발송인 발송자 발송지 발송처 송하인 송하 송화인 송화주',
    '송화 발신인 발신자 발화주 출고지 출고처 집하지 회수지 반품지 의뢰인 신청인 주문자 주문인 주문고객 구매자 구매인 구매고객',
    '결제자 입금자 판매자 공급처 거래처 업체',
  ]),
} as const;

/** What of them stands in the column. */
export const fields = {
  name: words(['명 성명 이름 성함 명칭 고객명 고객성명 고객이름 고객 Name']),
  phone: words([
    '전화번호 전화 연락처 전화번호1 전화1 연락처1 연락번호 유선전화 유선 일반전화 집전화 고객전화번호 고객연락처 Tel Phone',
  ]),
  mobile: words([
    '핸드폰 핸드폰번호 휴대폰 휴대폰번호 휴대전화 휴대전화번호 이동통신 모바일 HP 기타연락처 전화번호2 전화2 연락처2 핸드폰1',
    '휴대폰1 고객핸드폰 고객휴대폰 안심번호 가상번호 Mobile',
  ]),
  zip: words(['우편번호 우편 우편코드 신우편번호 우편번호5자리 Zip Zipcode PostalCode PostCode']),
  other: words(['주소 주소1 주소2 총주소 전체주소 기본주소 상세주소 도로명주소 주소전체 담당자 Address']),
} as const;
