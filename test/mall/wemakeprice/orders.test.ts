import fc from 'fast-check';
import { MallError, type OrderKind, orderKinds } from '../../../src/mall/port/mall';
import { wemakeprice } from '../../../src/mall/wemakeprice';
import type { HttpAnswer, HttpRequest } from '../../../src/ports';
import { kstText, parseKst } from '../../../src/rules/kst';
import { fakeClock } from '../../helpers/fake-clock';
import { nodeCrypto } from '../../helpers/fake-crypto';
import { accepted, answered, fakeHttp, lost, textIn } from '../../helpers/fake-http';
import { wireBundle, wireDelivery, wireProduct } from './wire-bundle';

const start = Date.parse('2026-11-23T10:00:00+09:00');
const apiKey = '0123456789abcdef'.repeat(6);
const listPath = '/order/out/getOrderList';
const infoPath = '/order/out/getOrderInfo';
const kinds = Object.keys(orderKinds) as OrderKind[];

function open(http: ReturnType<typeof fakeHttp>) {
  const account = { sellerId: 'seller', fields: { userId: 'seller', apiKey } };
  const clock = fakeClock(start);
  return wemakeprice.open({
    account,
    http,
    clock,
    crypto: nodeCrypto,
    pace: wemakeprice.pace(clock, 5),
    retryUntil: start + 240_000,
  });
}

const collected = (answer: HttpAnswer) =>
  open(fakeHttp({ [listPath]: [answer] })).collectOrders([
    { list: 'new', from: '2026-11-23 00:00:00', to: '2026-11-23 10:00:00' },
  ])[0]!;

const read = (answer: HttpAnswer, bundleId = '100000001') =>
  open(fakeHttp({ [infoPath]: [answer] })).readBundles([bundleId])[0]!;

const bodyOf = (request: HttpRequest | undefined) => JSON.parse(textIn(request));

describe('주문 기간 나누기', () => {
  const windows = open(fakeHttp({})).orderWindows;
  const second = fc.integer({
    min: Date.parse('2020-01-01T00:00:00Z') / 1000,
    max: Date.parse('2030-01-01T00:00:00Z') / 1000,
  });

  it('빈틈없이 이어지고, 모두 24시간보다 짧고, 오래된 것부터이다', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), second, fc.nat(40 * 86_400), (kind, from, length) => {
        const cut = windows(kind, kstText(from * 1000), kstText((from + length) * 1000));
        expect(cut[0]?.from).toBe(kstText(from * 1000));
        expect(cut[cut.length - 1]?.to).toBe(kstText((from + length) * 1000));
        cut.forEach((window, at) => {
          expect(window.list).toBe(kind);
          expect(parseKst(window.to)! - parseKst(window.from)!).toBeLessThan(86_400_000);
          expect(window.from <= window.to).toBe(true);
          if (at > 0) expect(window.from).toBe(cut[at - 1]!.to);
        });
        expect(cut.length).toBe(Math.max(1, Math.ceil(length / 86_399)));
      }),
    );
  });

  it('시작과 끝이 같으면 그 한 시각만 묻는다', () => {
    expect(windows('new', '2026-11-23', '2026-11-23 00:00')).toEqual([
      { list: 'new', from: '2026-11-23 00:00:00', to: '2026-11-23 00:00:00' },
    ]);
  });

  it.each([
    ['2026-11-23 00:00:01', '2026-11-23 00:00:00'],
    ['어제', '2026-11-23'],
    ['2026-11-23', '2026-11-31'],
  ])('거꾸로이거나 시각이 아니면(%s ~ %s) 묻지 않는다', (from, to) => {
    expect(windows('new', from, to)).toEqual([]);
  });
});

describe('위메프 주문 가져오기', () => {
  it.each([
    ['new', 'NEW'],
    ['confirmed', 'CONFIRM'],
    ['shipping', 'DELIVERY'],
    ['delivered', 'COMPLETE'],
  ] as const)('%s 주문은 %s로, 그 상태가 된 시각으로 묻는다', (kind, code) => {
    const http = fakeHttp({ [listPath]: [accepted({ bundle: [] })] });
    open(http).collectOrders([{ list: kind, from: '2026-11-23 00:00:00', to: '2026-11-23 10:00:00' }]);
    expect(bodyOf(http.requests()[0])).toEqual({
      fromDate: '2026-11-23 00:00:00',
      toDate: '2026-11-23 10:00:00',
      type: code,
      searchDateType: code,
    });
  });

  it('기간마다 하나씩 차례로 답하고, 한 기간의 실패가 다른 기간을 막지 않는다', () => {
    const http = fakeHttp({
      [listPath]: (request) =>
        bodyOf(request).type === 'CONFIRM'
          ? answered(422, '{"resultCode":422,"error":"조회 기간을 확인해 주세요"}')
          : accepted({ bundle: [wireBundle({ delivery: wireDelivery({ shipStatus: bodyOf(request).type }) })] }),
    });
    const outcomes = open(http).collectOrders(
      kinds.map((list) => ({ list, from: '2026-11-23 00:00:00', to: '2026-11-23 10:00:00' })),
    );
    expect(
      outcomes.map((outcome) => (outcome.ok ? outcome.value.bundles[0]?.lines[0]?.status : outcome.error.userMessage)),
    ).toEqual(['NEW', '위메프가 거절했습니다: 조회 기간을 확인해 주세요', 'DELIVERY', 'COMPLETE']);
  });

  it.each([
    ['data가 []', accepted([])],
    ['bundle이 []', accepted({ bundle: [] })],
    ['bundle이 null', accepted({ bundle: null })],
    ['결과 코드가 글자', answered(200, '{"resultCode":"200","data":[]}')],
  ])('%s이면 주문이 없는 것이다', (_, answer) => {
    expect(collected(answer)).toEqual({ ok: true, value: { bundles: [], unreadable: 0 } });
  });

  it('목록 대신 하나만 와도 하나로 읽는다', () => {
    const product = wireProduct();
    const alone = wireBundle({ orderProduct: { ...product, orderOption: product.orderOption[0] } });
    expect(collected(accepted({ bundle: alone }))).toEqual(collected(accepted({ bundle: [wireBundle()] })));
  });

  it.each([
    ['{}', {}],
    ['글자', '없음'],
    ['목록만', [wireBundle()]],
    ['다른 이름', { bundles: [] }],
    ['null', null],
  ])('목록이 없는 답(%s)은 주문이 없는 것으로 여기지 않고 알린다', (_, data) => {
    expect(collected(accepted(data))).toMatchObject({
      ok: false,
      error: { kind: 'unexpected', userMessage: expect.stringContaining('주문 목록') },
    });
  });

  it('읽을 수 없는 배송이 섞여 있으면 나머지를 주고 몇 건인지 알린다', () => {
    const outcome = collected(accepted({ bundle: [wireBundle({ bundleNo: null }), wireBundle(), 7] }));
    expect(outcome).toMatchObject({ ok: true, value: { bundles: [{ bundleId: '100000001' }], unreadable: 2 } });
  });

  it('하나도 읽을 수 없으면 빈 목록이 아니라 오류이다', () => {
    expect(collected(accepted({ bundle: [{}, wireBundle({ orderProduct: [] })] }))).toMatchObject({
      ok: false,
      error: { kind: 'unexpected', userMessage: expect.stringContaining('주문 2건에 번호가 없습니다') },
    });
  });
});

describe('배송 하나 다시 읽기', () => {
  it('번호를 자리수 그대로 묻고, 2^53보다 커도 같은 번호로 알아본다', () => {
    const http = fakeHttp({
      [infoPath]: [
        answered(
          200,
          '{"resultCode":200,"data":{"bundle":[{"bundleNo":9007199254740993,"orderProduct":[{"orderOption":[{"orderOptionNo":9007199254740995}]}]}]}}',
        ),
      ],
    });
    const [outcome] = open(http).readBundles(['9007199254740993']);
    expect(bodyOf(http.requests()[0])).toEqual({ bundleNo: '9007199254740993' });
    expect(outcome).toMatchObject({
      ok: true,
      value: { bundleId: '9007199254740993', lines: [{ lineId: '9007199254740995' }] },
    });
  });

  it.each([
    ['빈 답', accepted([])],
    ['빈 목록', accepted({ bundle: [] })],
    ['404라는 말', answered(200, '{"resultCode":404,"error":"데이터가 없습니다."}')],
  ])('위메프가 모르는 배송(%s)은 없다고 한다', (_, answer) => {
    expect(read(answer)).toEqual({ ok: true, value: undefined });
  });

  it('주소가 없어서 온 404를 배송이 없는 것으로 여기지 않는다', () => {
    expect(read(answered(404, '{"resultCode":404}'))).toMatchObject({ ok: false, error: { kind: 'unexpected' } });
  });

  it('묻지 않은 배송이 오면 그것으로 고쳐 쓰지 않고 알린다', () => {
    expect(read(accepted({ bundle: [wireBundle()] }), '1')).toMatchObject({ ok: false, error: { kind: 'unexpected' } });
  });

  it('답이 없으면 그 배송만 실패이다', () => {
    const http = fakeHttp({
      [infoPath]: (request) => (bodyOf(request).bundleNo === '1' ? lost : accepted({ bundle: [wireBundle()] })),
    });
    expect(open(http).readBundles(['1', '100000001'])).toMatchObject([
      { ok: false, error: { kind: 'unavailable' } },
      { ok: true, value: { bundleId: '100000001' } },
    ]);
  });
});

describe('계정 테스트', () => {
  it('최근 1분의 신규주문을 물어보는 것으로 확인한다', () => {
    const http = fakeHttp({ [listPath]: [accepted([])] });
    expect(() => open(http).testAccount()).not.toThrow();
    expect(http.requests().map(bodyOf)).toEqual([
      { fromDate: '2026-11-23 09:59:00', toDate: '2026-11-23 10:00:00', type: 'NEW', searchDateType: 'NEW' },
    ]);
  });

  it.each([
    [answered(401, ''), 'auth'],
    [answered(500, ''), 'unavailable'],
    [answered(429, ''), 'quota'],
    [answered(200, '{}'), 'unexpected'],
  ])('되지 않으면 까닭을 말한다 (%#)', (answer, kind) => {
    expect(() => open(fakeHttp({ [listPath]: [answer] })).testAccount()).toThrow(expect.objectContaining({ kind }));
  });
});

it('어떤 답이 와도 멈추지 않고, 말에 키가 들어가지 않는다', () => {
  const hostile = fc.oneof(
    fc.jsonValue(),
    fc.jsonValue().map((bundle) => ({ bundle })),
    fc.jsonValue().map((part) => ({ bundle: [wireBundle({ delivery: part, buyerName: part, shipPrice: part })] })),
    fc.jsonValue().map((part) => ({ bundle: [wireBundle({ orderProduct: part })] })),
    fc.jsonValue().map((part) => ({ bundle: [wireBundle({ orderProduct: [wireProduct({ orderOption: part })] })] })),
  );
  const answer = fc
    .tuple(fc.integer({ min: 100, max: 599 }), hostile)
    .chain(([code, data]) =>
      fc.constantFrom(
        answered(200, JSON.stringify({ resultCode: 200, data })),
        answered(200, JSON.stringify({ resultCode: code, data, error: `${apiKey} ${JSON.stringify(data)}` })),
        answered(code, JSON.stringify(data)),
        answered(200, JSON.stringify(data)),
      ),
    );
  fc.assert(
    fc.property(answer, (any) => {
      const http = fakeHttp({ [listPath]: [any], [infoPath]: [any] });
      const errors: unknown[] = [];
      try {
        const mall = open(http);
        const windows = mall.orderWindows('new', '2026-11-22', '2026-11-23');
        for (const outcome of [...mall.collectOrders(windows), ...mall.readBundles(['1'])]) {
          if (!outcome.ok) errors.push(outcome.error);
        }
      } catch (error) {
        errors.push(error);
      }
      for (const error of errors) {
        expect(error).toBeInstanceOf(MallError);
        expect((error as MallError).userMessage).not.toContain(apiKey);
      }
    }),
  );
});
