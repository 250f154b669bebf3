import fc from 'fast-check';
import { exportRows } from '../../../src/rules/waybill-export/layout';
import { readOwnLayout } from '../../../src/rules/waybill-export/own-layout';
import { errors, warnings } from '../product/said';
import { shipment } from './shipments';

const good = ['받는분성명=받는분', '전화=전화번호', '주소=주소', '주문번호=배송번호'];
const read = (...lines: string[]) => readOwnLayout(lines.join('\n'));

describe('판매자가 적은 접수 양식', () => {
  it('적은 차례대로 열을 만든다', () => {
    const { layout, findings } = read(
      ...good,
      '',
      '# 설명',
      '박스수량="1"',
      '예약구분=',
      '운임구분=선불:030,착불:020',
      ' 물품명 ＝ 상품명 ',
    );
    expect(findings).toEqual([]);
    expect(exportRows(layout, [shipment(), shipment({ payment: 'collect' })])).toEqual([
      ['받는분성명', '전화', '주소', '주문번호', '박스수량', '예약구분', '운임구분', '물품명'],
      ['김하늘', '010-0000-0000', '서울 강남구 테헤란로 1, 2층', '100000001', '1', '', '030', '컵 빨강 2개, 받침 1개'],
      ['김하늘', '010-0000-0000', '서울 강남구 테헤란로 1, 2층', '100000001', '1', '', '020', '컵 빨강 2개, 받침 1개'],
    ]);
  });

  it.each([
    ['우편번호', 'zip', '06164'],
    ['구매번호', 'purchaseId', '200000001'],
    ['주문번호', 'orderIds', '300000001,300000002'],
    ['수량', 'count', '3'],
    ['배송메시지', 'message', '문 앞에 놓아 주세요'],
    ['배송메세지', 'message', '문 앞에 놓아 주세요'],
    ['배송비결제방식', 'payment', '선불'],
    ['제휴몰', 'mall', '위메프'],
    ['통관고유부호', 'customsId', 'P000000000001'],
    ['개인통관고유부호', 'customsId', 'P000000000001'],
  ])('필드 「%s」은(는) %s', (name, _, text) => {
    const { layout, findings } = read(...good, `열=${name}`);
    expect(errors(findings)).toEqual([]);
    expect(exportRows(layout, [shipment()])[1]?.[4]).toBe(text);
  });

  it.each([
    ['받는분성명', '5번째 줄 「받는분성명」을 읽을 수 없습니다'],
    ['=받는분', '읽을 수 없습니다'],
    ['이름=받는뿐', '「받는뿐」은 없는 필드입니다. 「받는분」인지 확인해 주세요'],
    ['이름=생일', '가운데에서 고르세요'],
    ['가'.repeat(400), '읽을 수 없습니다'],
    ['이름"받는분"', '읽을 수 없습니다'],
    ['이름=받는"분', '읽을 수 없습니다'],
  ])('읽을 수 없는 줄은 몇 번째 줄인지 말한다: %s', (line, message) => {
    expect(errors(read(...good, line).findings)[0]).toContain(message);
  });

  it.each([
    ['가=나=받는분', '가=나', '김하늘'],
    ['가="나=다"', '가', '나=다'],
    ['가＝""', '가', ''],
    ['가 = "선불:1,착불:2"', '가', '선불:1,착불:2'],
    ['가=선불 ： 1 / 착불: 2,3', '가', '1'],
  ])('머리글의 등호와 따옴표 안의 글도 제자리이다: %s', (line, header, text) => {
    const { layout, findings } = read(...good, line);
    expect(errors(findings)).toEqual([]);
    const [headers = [], row = []] = exportRows(layout, [shipment()]);
    expect([headers[4], row[4]]).toEqual([header, text]);
  });

  it('받는 분, 전화번호, 주소가 없으면 오류, 배송번호가 없으면 주의이다', () => {
    expect(errors(read('주문번호=배송번호', '전화=전화번호').findings)).toEqual([
      '받는분, 주소가 들어갈 열이 없습니다. 한 줄씩 더해 주세요.',
    ]);
    expect(warnings(read(...good.slice(0, 3)).findings)[0]).toContain('배송번호 열이 없습니다');
  });

  it('비었거나 너무 길면 오류이다', () => {
    expect(errors(readOwnLayout('  \n# 없음').findings)).toHaveLength(1);
    expect(errors(readOwnLayout('가'.repeat(20_001)).findings)).toHaveLength(1);
    expect(errors(read(...good, ...Array.from({ length: 100 }, () => '빈칸=')).findings)[0]).toContain('100개');
  });

  it('어떤 글이 와도 멈추지 않고, 줄마다 열이나 알림이 하나이다', () => {
    const line = fc.string({
      unit: fc.constantFrom('=', '＝', '"', '받는분', '선불:', ',착불:', '가', ' ', '1'),
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
        const { layout, findings } = read(...good, ...lines);
        const counted = lines.filter((text) => text.trim() !== '').length + good.length;
        expect(layout.columns.length + errors(findings).length).toBe(counted);
      }),
    );
  });
});
