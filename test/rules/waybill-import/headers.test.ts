import fc from 'fast-check';
import { columnsOf, readHeading } from '../../../src/rules/waybill-import/headers';

/** What a header alone stands for. */
const columnOf = (text: string) => columnsOf([readHeading(text)])[0];

const real: Record<string, string> = {
  waybill:
    '운송장번호|송장번호|송장 번호|운송장|송장NO|송장No.|운송장 No.|운송장NO|운송장넘버|등기번호|택배송장번호|택배번호|소포번호|화물추적번호|' +
    '배송추적번호|배송 송장번호|송장번호(하이픈 없이 입력)|운송장번호(로젠택배)|송장번호*|운송장\n번호|tracking number|Tracking No.|trackingNo|' +
    'Invoice Number|Waybill No|AWB|[운송장번호]|운송장번호 입력',
  courier:
    '택배사|택배사명|택배회사|택배업체|택배사코드|배송사|배송사명|배송업체|배송 업체|운송사|운송업체|물류사|발송택배사|배송회사|Courier|Carrier|' +
    '택배사*|배송업체(필수)',
  bundleId: '배송번호|묶음배송번호|배송묶음번호|묶음번호|배송관리번호',
  purchaseId: '구매번호|구매주문번호|장바구니번호|결제번호',
  orderId:
    '주문번호|주문 번호|주문NO|주문No.|고객주문번호|고객 주문번호|거래처주문번호|쇼핑몰주문번호|관리번호|송장관리번호|고객관리번호|고객사용번호|' +
    '출고번호|주문번호(쇼핑몰)|주문번호(사방넷)|원주문번호|주문관리번호|접수번호|Order No|orderId|내품주문번호',
  lineId: '옵션주문번호|상품주문번호|품목별 주문번호|주문상품번호|주문상세번호',
  recipient:
    '받는분|받는 분|받는분성명|받는분 성명|받는분명|받는사람|받는사람이름|받으시는 분|받을분|수취인|수취인명|수취인 이름|수취인성명|수령인|' +
    '수령인명|수령자|수령자명|수하인|수하인명|수하인 성명|수화인|수화인명|수화주명|수신인|배송지 이름|고객명|고객성명|이름|성명',
  phone:
    '받는분전화번호|받는분 전화번호|받으시는 분 전화|받는분 연락처|수취인전화번호|수취인 연락처|수취인연락처1|수령인 연락처|수령인전화번호|' +
    '수하인전화번호|수하인 전화|수화인 전화번호|전화번호|전화번호1|연락처|전화|TEL',
  mobile:
    '받는분 핸드폰|받는분핸드폰(선택)|받는분기타연락처|받는분휴대폰번호|수취인 이동통신|수취인휴대폰|수취인연락처2|수령인 휴대전화|' +
    '수하인핸드폰번호|수하인 휴대폰|휴대폰|핸드폰번호|휴대전화|HP',
  zip: '받는분우편번호|받는분 우편번호|받는분우편번호(선택)|수취인 우편번호|수령인 우편번호|수하인우편번호|배송지 우편번호|우편번호|우편|zipcode',
};

describe('머리글 알아보기', () => {
  it.each(Object.entries(real).flatMap(([column, texts]) => texts.split('|').map((text) => [text, column])))(
    '「%s」은(는) %s',
    (text, column) => {
      expect(columnOf(text)).toBe(column);
    },
  );

  it.each(
    (
      '보내는분|보내는분성명|보내는분전화번호|보내는분 핸드폰|보내는분우편번호|보내는성명|보내시는 분 전화|송하인명|송하인전화번호|송화인 연락처|' +
      '발송인|발송인우편번호|주문자|주문자명|주문자 연락처|주문자휴대전화|구매자명|구매자 연락처|출고지 우편번호|회수지우편번호|전화번호1(지정)|' +
      '우편번호(지정)|보내는사람(지정)|판매자연락처'
    ).split('|'),
  )('「%s」은(는) 받는 분의 것이 아니다', (text) => {
    expect(columnOf(text)).toBeUndefined();
  });

  it.each(
    (
      '원운송장번호|상품명|품목명|박스수량|운임구분|배송메시지|배송방법|주문일시|주문수량|받는분주소|수취인 주소|고객주문처명|상태|NO|' +
      '가'.repeat(80)
    ).split('|'),
  )('「%s」은(는) 송장을 가져올 때 쓰지 않는다', (text) => {
    expect(columnOf(text)).toBeUndefined();
  });

  it('누구의 것인지 없는 전화번호는 앞에 적힌 사람의 것이다', () => {
    const headers = ['보내는사람', '전화번호', '우편번호', '받는사람', '전화번호', '우편번호'];
    const expected = [undefined, undefined, undefined, 'recipient', 'phone', 'zip'];
    expect(columnsOf(headers.map(readHeading))).toEqual(expected);
    expect(columnsOf(['받는분', '전화번호', '보내는분', '전화번호'].map(readHeading))).toEqual([
      'recipient',
      'phone',
      undefined,
      undefined,
    ]);
  });

  it('어떤 글이 와도 멈추지 않는다', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expect(() => readHeading(text)).not.toThrow()));
  });
});
