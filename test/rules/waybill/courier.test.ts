import fc from 'fast-check';
import { looseKey } from '../../../src/rules/nearest';
import { couriers, readCourier } from '../../../src/rules/waybill/courier';
import { findCourier } from '../../../src/rules/waybill/courier-names';
import { courierNames, doubtfulNames, registeredMail } from '../../../src/rules/waybill/couriers.data';
import { deliveryWays, notYet } from '../../../src/rules/waybill/no-courier.data';
import { refusals, spellings } from './courier-spellings';

const nicknames = courierNames.flatMap(([courier, ...others]) =>
  [courier, ...others].map((name) => ({ name, courier })),
);

describe('택배사 이름 읽기', () => {
  it.each(spellings)('「%s」은(는) %s이다', (typed, courier) => {
    expect(readCourier(typed)).toEqual({ courier });
  });

  it.each(refusals)('「$typed」는 읽지 않고 무엇을 할지 알린다', ({ typed, error, proposals }) => {
    expect(readCourier(typed)).toEqual(proposals ? { error, proposals } : { error });
  });

  it.each(['우편등기', '등기', '우체국택배(등기)', '등기 우편'])(
    '「%s」은 우체국택배로 읽고 주의로 알린다',
    (typed) => {
      expect(readCourier(typed)).toEqual({
        courier: '우체국택배',
        warning: '등기는 우체국택배로 보냅니다. 다른 곳으로 보냈으면 그 택배사를 고르세요.',
      });
    },
  );

  it('택배사 두 곳은 어떻게 이어 적어도, 어느 쪽이 먼저여도 읽지 않는다', () => {
    const usual = fc.constantFrom(...couriers.slice(0, 12));
    const between = fc.constantFrom('/', ',', ' ', '\n', ' 또는 ', '(', ' -> ', '+', '');
    fc.assert(
      fc.property(usual, between, usual, (one, sign, other) => {
        fc.pre(one !== other);
        expect(readCourier(one + sign + other)).toEqual({
          error: expect.stringContaining('두 곳 이상'),
          proposals: [one, other],
        });
      }),
    );
  });

  it('어떤 글이 와도 멈추지 않고, 읽은 것도 권한 것도 목록에 있는 이름이다', () => {
    const word = fc.constantFrom(...nicknames.map(({ name }) => name), '직접수령', 'KGB택배', '123456789012', '(', '/');
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(word, { maxLength: 4 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(text, (typed) => {
        const reading = readCourier(typed);
        if ('courier' in reading) expect(couriers).toContain(reading.courier);
        else {
          expect(reading.error).not.toBe('');
          for (const proposal of reading.proposals ?? []) expect(couriers).toContain(proposal);
        }
      }),
    );
  });
});

describe('택배사 목록', () => {
  it('드롭다운의 이름은 저마다 하나이고, 많이 쓰는 것이 앞에 온다', () => {
    expect(new Set(couriers.map(looseKey)).size).toBe(couriers.length);
    expect(couriers.slice(0, 5)).toEqual(['CJ대한통운', '롯데택배', '한진택배', '로젠택배', '우체국택배']);
  });

  it('드롭다운의 이름은 모두 자기 자신으로 읽는다', () => {
    for (const courier of couriers) expect(readCourier(courier)).toEqual({ courier });
  });

  it('별명은 모두 그 택배사로 읽고, 두 택배사가 한 별명을 갖지 않는다', () => {
    for (const { name, courier } of nicknames) expect([name, readCourier(name)]).toEqual([name, { courier }]);
  });

  it('빈칸과 부호가 끼어도, 대소문자와 전각이 달라도, 택배나 (주)가 붙어도 같은 택배사이다', () => {
    const wide = (text: string) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
    const change = fc.constantFrom(
      (text: string) => text,
      (text: string) => text.toUpperCase(),
      (text: string) => text.toLowerCase(),
      wide,
      (text: string) => text.normalize('NFD'),
    );
    const ending = fc.constantFrom('', '(주)', '㈜', ' 주식회사', ' ');
    const gap = fc.constantFrom('', '', ' ', '\u200b', '-', '.');
    fc.assert(
      fc.property(
        fc.constantFrom(...nicknames),
        change,
        ending,
        fc.infiniteStream(gap),
        (nickname, changed, end, gaps) => {
          const spaced = [...nickname.name].map((letter) => letter + (gaps.next().value ?? '')).join('');
          expect(readCourier(changed(spaced) + end)).toEqual({ courier: nickname.courier });
        },
      ),
    );
  });

  it('두 가지를 뜻하는 이름, 등기, 배송 방법, 아직 없다는 말은 어느 택배사의 이름도 아니고 서로 겹치지 않는다', () => {
    const words = [
      ...doubtfulNames.flatMap(({ names }) => names),
      ...registeredMail.names,
      ...deliveryWays.flatMap((way) => way.words),
      ...notYet,
    ];
    expect(words.filter((word) => findCourier(word) !== undefined)).toEqual([]);
    expect(new Set(words.map(looseKey)).size).toBe(words.length);
  });

  it('두 가지를 뜻하는 이름의 권유와 등기의 택배사는 목록에 있다', () => {
    expect(couriers).toEqual(expect.arrayContaining(doubtfulNames.flatMap((doubt) => doubt.couriers)));
    expect(couriers).toContain(registeredMail.courier);
  });
});
