import fc from 'fast-check';
import { couriers } from '../../../src/rules/waybill/courier';
import { doubledWaybills, waybillFindings } from '../../../src/rules/waybill/waybill-rules';
import { waybillRules } from '../../../src/rules/waybill/waybill-rules.data';

const told = (courier: string, number: string) =>
  waybillFindings(courier, number).map(({ level, message }) => `${level} ${message}`);

/** A number whose last digit is the rest of the others by 7. */
const mod7 = (body: string) => body + (Number(body) % 7);

const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));

const check = (courier: string) =>
  `${courier} 송장번호의 검사 숫자가 맞지 않습니다. 바뀌거나 빠진 숫자가 없는지, 택배사가 맞는지 확인하세요.`;

describe('택배사마다 송장번호의 모양', () => {
  it.each([
    ['롯데택배', '123456789013'],
    ['한진택배', '123456789013'],
    ['한진택배', '1234567891'],
    ['한진택배', '12345678901234'],
    ['CJ대한통운', '1234567890'],
    ['CJ대한통운', '123456789012'],
    ['CJ대한통운', '000000000001'],
    ['로젠택배', '12345678901'],
    ['우체국택배', '1234567890123'],
    ['EMS', 'EE123456785KR'],
    ['경동택배', '1234567890123'],
    ['KGB택배(로젠 아님)', '1234567890'],
    ['대신택배', '123456789'],
    ['천일택배', '12345678901234'],
    ['DHL', '1'],
    ['CJ대한통운', ''],
  ])('%s %s에는 할 말이 없다', (courier, number) => {
    expect(told(courier, number)).toEqual([]);
  });

  it.each([
    ['CJ대한통운', '12345678901', '숫자 10자리 또는 12자리인데 11자리입니다. 맨 앞의 0이나 다른 숫자가 빠지지'],
    ['CJ대한통운', '123456789', '숫자 10자리 또는 12자리인데 9자리입니다. 맨 앞의 0이나'],
    ['CJ대한통운', '1234567890123', '숫자 10자리 또는 12자리인데 13자리입니다. 빠지거나 더 들어간'],
    ['CJ대한통운', '12345678901O', '숫자 10자리 또는 12자리인데 영문자가 있습니다.'],
    ['롯데택배', '12345678901', '숫자 12자리인데 11자리입니다. 맨 앞의 0이나'],
    ['롯데택배', '1234567890123', '숫자 12자리인데 13자리입니다.'],
    ['우체국택배', '123456789012', '숫자 13자리인데 12자리입니다. 맨 앞의 0이나'],
    ['우체국택배', '12345678901234', '숫자 13자리인데 14자리입니다.'],
    ['우체국택배', 'EE123456785KR', '숫자 13자리입니다. 해외로 보내는 우편물의 번호로 보이니 EMS가 맞는지'],
  ])('%s %s은(는) 오류이다', (courier, number, sentence) => {
    expect(told(courier, number)).toEqual([expect.stringContaining(`error ${courier} 송장번호는 ${sentence}`)]);
  });

  it.each([
    ['한진택배', '12345678901', '숫자 10자리, 12자리 또는 14자리인데 11자리입니다. 맨 앞의 0이나'],
    ['로젠택배', '1234567890', '숫자 11자리인데 10자리입니다. 맨 앞의 0이나'],
    ['로젠택배', '123456789012', '숫자 11자리인데 12자리입니다.'],
    ['EMS', '123456789012', 'EE123456789KR처럼 영문 2자, 숫자 9자리, 영문 2자입니다.'],
    ['경동택배', '1234567890', '숫자 13자리인데 10자리입니다.'],
    ['경동택배', '123456789', '숫자 13자리인데 9자리입니다.'],
    ['KGB택배(로젠 아님)', '123456789012', '숫자 10자리인데 12자리입니다.'],
    ['일양로지스', '12345678', '숫자 9~14자리인데 8자리입니다. 맨 앞의 0이나'],
    ['합동택배', '123456789012345', '숫자 9~14자리인데 15자리입니다.'],
    ['건영택배', 'AB3456789', '숫자 9~14자리인데 영문자가 있습니다.'],
  ])('%s %s은(는) 낯선 모양이라 주의로 알리고 막지 않는다', (courier, number, sentence) => {
    expect(told(courier, number)).toEqual([expect.stringContaining(`warning ${courier} 송장번호는 보통 ${sentence}`)]);
  });

  it('규칙의 택배사는 모두 목록에 있고 한 번씩만 나온다', () => {
    const named = waybillRules.flatMap((rule) => rule.couriers);
    expect(couriers).toEqual(expect.arrayContaining(named));
    expect(new Set(named).size).toBe(named.length);
  });
});

describe('검사 숫자', () => {
  it('롯데택배는 틀리면 오류, 한진택배는 10자리와 12자리만 주의이다', () => {
    expect(told('롯데택배', '123456789012')).toEqual([`error ${check('롯데택배')}`]);
    expect(told('한진택배', '123456789012')).toEqual([`warning ${check('한진택배')}`]);
    expect(told('한진택배', '1234567892')).toEqual([`warning ${check('한진택배')}`]);
    expect(told('한진택배', '12345678901235')).toEqual([]);
  });

  it('7로 나눈 나머지가 맞는 마지막 숫자는 하나뿐이다', () => {
    fc.assert(
      fc.property(digits(11), (body) => {
        const passing = [...'0123456789'].filter((last) => told('롯데택배', body + last).length === 0);
        expect(passing.map((last) => body + last)).toEqual([mod7(body)]);
      }),
    );
  });

  it.each(['CJ대한통운', '로젠택배'])('%s의 검사 숫자는 근거가 없어 따지지 않는다', (courier) => {
    const length = courier === '로젠택배' ? 11 : 12;
    fc.assert(fc.property(digits(length), (number) => expect(told(courier, number)).toEqual([])));
  });

  it.each([
    ['RB123456785GB', true],
    ['EE473124829KR', true],
    ['EE000000005KR', true],
    ['EE101000000KR', true],
    ['EE101000001KR', false],
    ['RB123456786GB', false],
  ])('S10 %s의 검사 숫자', (number, passes) => {
    expect(told('EMS', number)).toEqual(passes ? [] : [`warning ${check('EMS')}`]);
  });

  it('S10은 앞 여덟 자리마다 맞는 검사 숫자가 꼭 하나이다', () => {
    fc.assert(
      fc.property(digits(8), (serial) => {
        const passing = [...'0123456789'].filter((last) => told('EMS', `EE${serial}${last}KR`).length === 0);
        expect(passing).toHaveLength(1);
      }),
    );
  });

  it('어떤 글이 와도 멈추지 않고 한 가지만 말한다', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...couriers), fc.string()), fc.string(), (courier, number) => {
        expect(told(courier, number).length).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('같은 송장번호', () => {
  const row = (place: number, bundle: string, courier: string | undefined, number: string | undefined) => ({
    row: place,
    bundle,
    courier,
    number,
  });

  it('다른 배송 두 건에 같은 택배사와 번호가 있으면 두 행 모두 주의이다', () => {
    const finding = {
      level: 'warning',
      message: '같은 송장번호가 3행, 7행에 있습니다. 함께 포장한 것이 아니면 번호를 확인하세요.',
    };
    const rows = [row(3, '1', '한진택배', '1'), row(5, '2', '한진택배', '2'), row(7, '3', '한진택배', '1')];
    expect([...doubledWaybills(rows)]).toEqual([
      [3, finding],
      [7, finding],
    ]);
  });

  it.each([
    ['택배사가 다르면', [row(3, '1', '한진택배', '1'), row(4, '2', '롯데택배', '1')]],
    ['배송이 같으면', [row(3, '1', '한진택배', '1'), row(4, '1', '한진택배', '1')]],
    ['번호가 없으면', [row(3, '1', '한진택배', undefined), row(4, '2', '한진택배', undefined)]],
    ['번호가 비어 있으면', [row(3, '1', '한진택배', ''), row(4, '2', '한진택배', '')]],
    ['택배사가 없으면', [row(3, '1', undefined, '1'), row(4, '2', undefined, '1')]],
  ])('%s 할 말이 없다', (_, rows) => {
    expect(doubledWaybills(rows).size).toBe(0);
  });

  it('행이 많으면 다섯 행까지만 적는다', () => {
    const rows = Array.from({ length: 7 }, (_, at) => row(at + 2, String(at), '한진택배', '1'));
    expect(doubledWaybills(rows).get(8)?.message).toContain('2행, 3행, 4행, 5행, 6행 등 7개 행에');
  });

  it('말하는 행은 같은 번호를 다른 배송과 나누어 가진 행뿐이다', () => {
    const few = (values: string[]) => fc.constantFrom(...values);
    const line = fc.record({
      bundle: few(['1', '2', '3']),
      courier: few(['한진택배', '']),
      number: few(['1', '2', '']),
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const rows = lines.map((each, at) => ({ row: at + 2, ...each }));
        const expected = rows.filter(
          (one) =>
            one.courier !== '' &&
            one.number !== '' &&
            rows.some(
              (other) => other.bundle !== one.bundle && other.courier === one.courier && other.number === one.number,
            ),
        );
        expect([...doubledWaybills(rows).keys()].sort((a, b) => a - b)).toEqual(expected.map((each) => each.row));
      }),
    );
  });
});
