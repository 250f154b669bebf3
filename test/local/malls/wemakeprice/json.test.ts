/** JSON without loss of digits, whatever stands around them. */
import fc from 'fast-check';
import { readWire } from '../../../../local/mall-kit/wire-json';
import { writeWire } from '../../../../local/malls/wemakeprice/core/json';

const digits = fc.bigInt({ min: 0n, max: 2n ** 63n - 1n }).map(String);
const hostileText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('"bundleNo":"123"', '{"bundleNo":"1"}', '\\', '\\"', '","orderNo":"5', '12345678901234567890'),
);

describe('자릿수를 잃지 않는 JSON', () => {
  it('번호는 정수로 적히고, 다시 읽으면 같은 숫자다', () => {
    fc.assert(
      fc.property(digits, hostileText, (bundleNo, name) => {
        const text = writeWire({ bundleNo, name, orderProduct: [{ orderNo: bundleNo }] });
        expect(text).toContain(`{"bundleNo":${bundleNo},`);
        const read = readWire(text) as { bundleNo: unknown; name: string; orderProduct: { orderNo: unknown }[] };
        expect(String(read.bundleNo)).toBe(bundleNo);
        expect(String(read.orderProduct[0]!.orderNo)).toBe(bundleNo);
        expect(read.name).toBe(name);
      }),
    );
  });

  it('번호가 아닌 값은 무엇이든 보통의 JSON과 같이 적고 읽는다', () => {
    fc.assert(
      fc.property(fc.dictionary(hostileText, fc.oneof(hostileText, fc.nat(), fc.boolean())), (value) => {
        const others = Object.fromEntries(Object.entries(value).filter(([key]) => !key.endsWith('No')));
        expect(writeWire(others)).toBe(JSON.stringify(others));
        expect(readWire(JSON.stringify(others))).toEqual(JSON.parse(JSON.stringify(others)));
      }),
    );
  });

  it('비어 있거나 0으로 시작하는 번호는 글자로 남는다', () => {
    expect(writeWire({ orderNo: '', purchaseNo: '007', returnKey: 1 })).toBe(
      '{"orderNo":"","purchaseNo":"007","returnKey":1}',
    );
  });

  it('긴 정수만 글자로 읽고, 소수와 지수는 숫자로 읽는다', () => {
    expect(readWire('[9007199254740993,-9007199254740993,123456789012345,1.5,1e20,"9007199254740993"]')).toEqual([
      '9007199254740993',
      '-9007199254740993',
      123456789012345,
      1.5,
      1e20,
      '9007199254740993',
    ]);
  });

  it('JSON이 아니면 오류를 낸다', () => {
    for (const text of ['', '{', '{9007199254740993:1}', "{'a':1}"]) expect(() => readWire(text)).toThrow(SyntaxError);
  });
});
