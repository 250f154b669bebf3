/** Blocks as sellers paste them from the programs of couriers and from sheets of their own; people and numbers are invented. */
import type { ImportColumn } from '../../../src/rules/waybill-import/headers';
import { shipmentOf, waybillOf } from './shipments';

/** A parcel as the layouts write it. */
const parcel = (at: number) => ({ ...shipmentOf(at), number: waybillOf(at), order: shipmentOf(at).orderIds[0] ?? '' });
type Parcel = ReturnType<typeof parcel>;

export interface LayoutCase {
  name: string;
  /** Lines above the data. */
  above: string[][];
  row: (parcel: Parcel, at: number) => string[];
  below?: string[][];
  headerRow: number | undefined;
  columns: { [column in ImportColumn]?: number };
}

const dashed = (number: string) => number.replace(/(\d{4})(?=\d)/g, '$1-');
const masked = (name: string) => `${name.slice(0, 1)}*${name.slice(2)}`;

export const cellsOf = ({ above, row, below = [] }: LayoutCase): string[][] => [
  ...above,
  ...Array.from({ length: 8 }, (_, at) => row(parcel(at), at)),
  ...below,
];

const loisHeader =
  'No||선택|접수\n순서|예약\n구분|상태|집화예정일자|운송장번호|집화예정점소|보내는분|보내는분전화번호|운임\n구분|박스\n타입|수량|내품수량|기본운임|기타운임|운임합계|고객주문번호|배송계획점소|받는분|받는분전화번호|받는분우편번호|받는분주소|상품코드|상품명';

export const layoutCases: LayoutCase[] = [
  {
    name: 'CJ대한통운 출력자료(40열짜리 결과)',
    above: [loisHeader.split('|')],
    row: (p, at) =>
      `${at + 1}||Y|${at + 1}|일반|출력|2026-11-23|${dashed(p.number)}|강남|우리상점|02-000-0000|신용|극소|1|1|2200|0|2200|${p.bundleId}|분당|${p.recipient}|${p.phone}|${p.zip}|서울 강남구|A1|컵`.split(
        '|',
      ),
    headerRow: 0,
    columns: { waybill: 7, bundleId: 18, recipient: 20, phone: 21, zip: 22 },
  },
  {
    name: 'CJ대한통운 접수 양식에 번호를 채운 것(제목 줄이 위에)',
    above: [
      ['2026-11-23 출고내역', '', '', ''],
      ['', '', '', ''],
      '예약구분|집하예정일|받는분성명|받는분전화번호|받는분기타연락처|받는분우편번호|받는분주소(전체, 분할)|운송장번호|고객주문번호|품목명|박스수량'.split(
        '|',
      ),
    ],
    row: (p) => ['', '', p.recipient, p.phone, '', p.zip, '서울 강남구', p.number, p.order, '컵', '1'],
    below: [['합계', '', '', '', '', '', '', '', '', '', '8']],
    headerRow: 2,
    columns: { recipient: 2, phone: 3, mobile: 4, zip: 5, waybill: 7, orderId: 8 },
  },
  {
    name: '한진택배(22열)',
    above: [
      '받으시는 분|받으시는 분 전화|받는분담당자(선택)|받는분핸드폰(선택)|받는분우편번호(선택)|받는분총주소|보내시는 분|보내시는 분 전화|보내는분담당자(선택)|보내는분담당자HP(선택)|보내는분우편번호(선택)|보내는분총주소|수량|품목명|운임Type|지불조건|출고번호|특기사항|메모1|운송장번호'.split(
        '|',
      ),
    ],
    row: (p) => [
      p.recipient,
      p.phone,
      '',
      p.phone,
      p.zip,
      '서울',
      '우리상점',
      '02-000-0000',
      '',
      '',
      '06164',
      '서울',
      '1',
      '컵',
      'B',
      '선불',
      p.purchaseId,
      '문 앞',
      '',
      p.number,
    ],
    headerRow: 0,
    columns: { recipient: 0, phone: 1, mobile: 3, zip: 4, purchaseId: 16, waybill: 19 },
  },
  {
    name: '롯데택배(보내는 사람과 받는 사람의 머리글이 같다)',
    above: [
      '주문번호|보내는사람|전화번호1|전화번호2|우편번호|주소|받는사람|전화번호1|전화번호2|우편번호|주소|상품명1|운송장번호'.split(
        '|',
      ),
    ],
    row: (p) => [
      p.bundleId,
      '우리상점',
      '02-000-0000',
      '',
      '06164',
      '서울',
      p.recipient,
      p.phone,
      '',
      p.zip,
      '부산',
      '컵',
      p.number,
    ],
    headerRow: 0,
    columns: { bundleId: 0, recipient: 6, phone: 7, mobile: 8, zip: 9, waybill: 12 },
  },
  {
    name: '로젠택배(머리글 두 줄: 수하인과 송하인 아래 이름, 주소, 전화)',
    above: [
      ['', '', '', '', '', '', '', '', ''],
      ['운송장번호', '송하인', '', '', '물품명', '주문번호', '수하인', '', ''],
      ['', '이름', '주소', '전화', '', '', '이름', '주소', '전화'],
    ],
    row: (p) => [p.number, '우리상점', '서울', '02-000-0000', '컵', p.order, p.recipient, '부산', p.phone],
    headerRow: 2,
    columns: { waybill: 0, orderId: 5, recipient: 6, phone: 8 },
  },
  {
    name: '로젠택배 접수 양식(빈 머리글에 번호)',
    above: [
      '수하인명||수하인주소|수하인전화번호|수하인핸드폰번호|택배수량|택배운임|운임구분|품목명||배송메세지'.split('|'),
    ],
    row: (p) => [p.recipient, p.number, '부산', '', p.phone, '1', '2750', '030', '컵', p.bundleId, ''],
    headerRow: 0,
    columns: { recipient: 0, waybill: 1, phone: 3, mobile: 4, bundleId: 9 },
  },
  {
    name: '우체국 접수 결과(등기번호)',
    above: ['순번|등기번호|상태|배달우체국|수취인|수취인 우편번호|주소|전화번호|상품명|공급지'.split('|')],
    row: (p, at) => [
      String(at + 1),
      `6${p.number}`,
      '접수',
      '강남',
      masked(p.recipient),
      p.zip,
      '서울',
      p.phone,
      '컵',
      '본사',
    ],
    headerRow: 0,
    columns: { waybill: 1, recipient: 4, zip: 5, phone: 7 },
  },
  {
    name: '굿스플로',
    above: ['배송업체|운송장 번호|이름|전화번호|우편번호|도시|상세주소|고객사용번호'.split('|')],
    row: (p) => ['CJ대한통운', p.number, p.recipient, p.phone, p.zip, '서울', '1층', p.lineIds[0] ?? ''],
    headerRow: 0,
    columns: { courier: 0, waybill: 1, recipient: 2, phone: 3, zip: 4, lineId: 7 },
  },
  {
    name: '스마트스토어식 발송처리(우리 번호는 상품주문번호 자리에)',
    above: [['다운로드 받은 파일을 고치지 마세요.'], '상품주문번호|배송방법|택배사|송장번호'.split('|')],
    row: (p) => [p.lineIds[0] ?? '', '택배발송', '롯데택배', p.number],
    headerRow: 1,
    columns: { lineId: 0, courier: 2, waybill: 3 },
  },
  {
    name: '카페24식(주문자와 수령인)',
    above: [
      '주문번호|품목별 주문번호|배송업체|운송장번호|주문자|주문자 휴대전화|수령인|수령인 휴대전화|수령인 우편번호'.split(
        '|',
      ),
    ],
    row: (p) => [
      p.purchaseId,
      `${p.purchaseId}-01`,
      '한진택배',
      p.number,
      '구매한이',
      '010-0000-9999',
      p.recipient,
      p.phone,
      p.zip,
    ],
    headerRow: 0,
    columns: { purchaseId: 0, lineId: 1, courier: 2, waybill: 3, recipient: 6, phone: 7, zip: 8 },
  },
  {
    name: '판매자의 시트(머리글 없이 이름, 전화, 송장)',
    above: [],
    row: (p) => [p.recipient, p.phone, dashed(p.number)],
    headerRow: undefined,
    columns: { recipient: 0, phone: 1, waybill: 2 },
  },
  {
    name: '판매자의 시트(머리글 없이 배송번호, 택배사와 송장이 한 칸)',
    above: [],
    row: (p) => [p.bundleId, `롯데택배 ${p.number}`],
    headerRow: undefined,
    columns: { bundleId: 0, waybill: 1 },
  },
  {
    name: '판매자의 시트(영문 머리글, 우편번호까지)',
    above: [['Order No', 'Name', 'Phone', 'Zip', 'Courier', 'Tracking No.']],
    row: (p) => [p.order, p.recipient, p.phone, p.zip, 'CJ', p.number],
    headerRow: 0,
    columns: { orderId: 0, recipient: 1, phone: 2, zip: 3, courier: 4, waybill: 5 },
  },
  {
    name: '우리 송장 탭에서 내려받은 것',
    above: ['배송번호|구매번호|주문번호|상품요약|수취인|수취인연락처|우편번호|택배사|송장번호'.split('|')],
    row: (p) => [p.bundleId, p.purchaseId, p.order, '컵', p.recipient, p.phone, p.zip, '우체국택배', `6${p.number}`],
    headerRow: 0,
    columns: { bundleId: 0, purchaseId: 1, orderId: 2, recipient: 4, phone: 5, zip: 6, courier: 7, waybill: 8 },
  },
];
