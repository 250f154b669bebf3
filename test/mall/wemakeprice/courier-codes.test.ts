import fc from 'fast-check';
import { couriers as coded } from '../../../src/mall/wemakeprice/codes.data';
import { couriers, readCourier } from '../../../src/rules/waybill/courier';

const { code: courierCode, name: courierName } = coded;
const codes = Array.from({ length: 46 }, (_, at) => `D${String(at + 1).padStart(3, '0')}`).filter(
  (code) => code !== 'D033',
);

describe('위메프 택배사 코드', () => {
  it.each([
    ['CJ대한통운', 'D002'],
    ['롯데택배', 'D005'],
    ['한진택배', 'D003'],
    ['로젠택배', 'D004'],
    ['우체국택배', 'D001'],
    ['EMS', 'D008'],
    ['경동택배', 'D019'],
    ['CVSnet 편의점택배', 'D020'],
    ['CU 편의점택배', 'D040'],
    ['GPS Logix', 'D046'],
  ])('%s의 코드는 %s이다', (courier, code) => {
    expect(courierCode(courier)).toBe(code);
    expect(courierName(code)).toBe(courier);
  });

  it('D001부터 D046까지 D033만 없고, 코드마다 다른 택배사이며 코드로 되돌아온다', () => {
    const names = codes.map(courierName);
    expect(new Set(names).size).toBe(45);
    expect(names.map((name) => courierCode(name ?? ''))).toEqual(codes);
    expect(courierName('D033')).toBeUndefined();
    expect(courierName('D047')).toBeUndefined();
  });

  it('코드가 있는 택배사는 모두 드롭다운에 있고 판매자가 적은 그대로 읽힌다', () => {
    for (const name of codes.map(courierName)) {
      expect(couriers).toContain(name);
      expect(readCourier(name ?? '')).toEqual({ courier: name });
    }
  });

  it.each(['용마로지스', '현대글로비스', '큐익스프레스', 'CJ', '없는택배', ''])('%s에는 코드가 없다', (courier) => {
    expect(courierCode(courier)).toBeUndefined();
  });

  it('위메프가 부르는 KGB택배는 D006이고, 판매자의 KGB택배는 되묻는다', () => {
    expect(courierName('KGB택배')).toBe(courierName('D006'));
    expect(readCourier('KGB택배')).toHaveProperty('error');
  });

  it.each([
    [' d002 ', 'CJ대한통운'],
    ['씨제이대한통운', 'CJ대한통운'],
    ['CVSnet편의점택배', 'CVSnet 편의점택배'],
    ['삼성전자물류', '삼성전자 물류'],
  ])('위메프가 「%s」라고 하면 %s이다', (shown, courier) => {
    expect(courierName(shown)).toBe(courier);
  });

  it('어떤 글이 와도 멈추지 않고, 아는 이름은 드롭다운에 있다', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...couriers)), (text) => {
        const name = courierName(text);
        expect(name === undefined || couriers.includes(name)).toBe(true);
      }),
    );
  });
});
