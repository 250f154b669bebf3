/** 통계: the tables of the report that 통계 만들기 writes anew each time (docs/decisions/0010); the tab is made by it. */
import { FORMER_PRODUCT, PRODUCT } from '../product';

export const statisticsTab = {
  name: '통계',
  /** In its first cell, so that a tab of the seller's own with this name is left alone. */
  mark: `${PRODUCT} 통계`,
  /** What an earlier version wrote there. */
  formerMark: `${FORMER_PRODUCT} 통계`,
  advice: '이 탭은 만들 때마다 처음부터 다시 적힙니다. 메모는 다른 탭에 적으세요.',
} as const;

export interface ReportColumn {
  header: string;
  /** Number format; `@` for a text. */
  format: string;
}

export interface ReportTable {
  title: string;
  /** What the figures mean, for a seller who does not open the manual. */
  note: string;
  columns: Readonly<Record<string, ReportColumn>>;
}

const words = (header: string): ReportColumn => ({ header, format: '@' });
const whole = (header: string): ReportColumn => ({ header, format: '#,##0' });
const ratio = (header: string): ReportColumn => ({ header, format: '0.0%' });

const pieces = {
  orders: whole('주문수'),
  pieces: whole('판매수량'),
  amount: whole('주문금액'),
  cancelledPieces: whole('취소수량'),
  cancelledAmount: whole('취소금액'),
  returnedPieces: whole('반품수량'),
  returnedAmount: whole('반품금액'),
  exchangedPieces: whole('교환수량'),
  discount: whole('할인액'),
  net: whole('순매출'),
} as const;

const rest = {
  commission: whole('수수료'),
  cancelRate: ratio('취소율'),
  returnRate: ratio('반품률'),
} as const;

const sales = { ...pieces, ...rest } as const;
/** Of whole bundles, which have one shipping fee. */
const bundleSales = { ...pieces, shippingFee: whole('배송비'), ...rest } as const;

const PAID = '결제일시가 기간 안인 주문입니다.';
const NET = '순매출 = 주문금액 − 취소금액 − 반품금액 − 할인액';

export const reportTables = {
  byTime: { title: '기간별 매출', note: `${PAID} ${NET}`, columns: { label: words('기간'), ...bundleSales } },
  byMall: { title: '제휴몰별 매출', note: PAID, columns: { label: words('제휴몰'), ...bundleSales } },
  byCategory: {
    title: '카테고리별 매출',
    note: `${PAID} 카테고리는 「상품」 탭에서 찾습니다.`,
    columns: { label: words('카테고리'), ...sales },
  },
  byProduct: {
    title: '상품별 매출',
    note: PAID,
    columns: { label: words('상품코드'), name: words('상품명'), ...sales },
  },
  byRegion: {
    title: '지역별 매출',
    note: `${PAID} 주소의 시/도입니다.`,
    columns: { label: words('지역'), ...bundleSales },
  },
  claims: {
    title: '취소·반품·교환 사유',
    note: `${PAID} 승인된 클레임만 셉니다.`,
    columns: {
      kind: words('유형'),
      reason: words('사유'),
      blame: words('귀책'),
      lines: whole('옵션주문 수'),
      pieces: whole('수량'),
    },
  },
  dispatch: {
    title: '출고 소요일',
    note: '발송일시가 기간 안인 배송이 결제한 날부터 며칠 만에 나갔는지입니다.',
    columns: {
      label: words('소요일'),
      bundles: whole('배송 수'),
      rate: ratio('비율'),
      late: whole('발송기한 지난 배송'),
    },
  },
  settlement: {
    title: '정산 비교',
    note: '그날 배송완료되거나 환불된 옵션주문을 시트와 제휴몰의 정산이 각각 얼마로 보는지입니다.',
    columns: {
      day: words('날짜'),
      ours: whole('시트 판매금액'),
      theirs: whole('제휴몰 판매금액'),
      difference: whole('판매금액 차이'),
      oursPaid: whole('시트 정산금'),
      theirsPaid: whole('제휴몰 정산금'),
      paidDifference: whole('정산금 차이'),
    },
  },
  odd: {
    title: '정산이 어긋난 주문',
    note: '한쪽에만 있거나, 날짜나 금액이 다른 옵션주문입니다.',
    columns: {
      why: words('까닭'),
      kind: words('구분'),
      ourDay: words('시트 날짜'),
      theirDay: words('제휴몰 날짜'),
      orderId: words('주문번호'),
      lineId: words('옵션주문번호'),
      ours: whole('시트 금액'),
      theirs: whole('제휴몰 금액'),
      difference: whole('차이'),
    },
  },
  delivered: {
    title: '판매완료내역',
    note: '배송완료일시가 기간 안인 옵션주문입니다.',
    columns: {
      day: words('배송완료일'),
      mall: words('제휴몰'),
      purchaseId: words('구매번호'),
      lineId: words('옵션주문번호'),
      productCode: words('상품코드'),
      productName: words('상품명'),
      optionName: words('옵션'),
      pieces: whole('판매수량'),
      amount: whole('주문금액'),
      cancelledAmount: whole('취소금액'),
      returnedAmount: whole('반품금액'),
      discount: whole('할인액'),
      net: whole('순매출'),
      commission: whole('수수료'),
    },
  },
} as const satisfies Record<string, ReportTable>;

export type TableName = keyof typeof reportTables;

/** Charts of the 순매출 of a table, or of other `values`, with the labels in its first column; at most so many rows of it. */
export const reportCharts = [
  { table: 'byTime', title: '기간별 순매출', kind: 'line', most: 366 },
  { table: 'byMall', title: '제휴몰별 순매출', kind: 'column', most: 20 },
  { table: 'byCategory', title: '카테고리별 순매출 (많은 것부터 10)', kind: 'bar', most: 10 },
  { table: 'byProduct', title: '상품별 순매출 (많은 것부터 10)', kind: 'bar', most: 10, labels: 'name' },
  { table: 'byRegion', title: '지역별 순매출', kind: 'column', most: 20 },
  { table: 'dispatch', title: '출고 소요일', kind: 'column', most: 8, values: 'bundles' },
] as const;
