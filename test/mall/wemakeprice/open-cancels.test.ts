import fc from 'fast-check';
import type { Fault } from '../../../local/malls/wemakeprice/troubles/faults';
import { MallError } from '../../../src/mall/port/mall';
import type { OrderApi } from '../../../src/mall/port/orders';
import { wemakeprice } from '../../../src/mall/wemakeprice';
import { fakeClock } from '../../helpers/fake-clock';
import { nodeCrypto } from '../../helpers/fake-crypto';
import { accepted, fakeHttp } from '../../helpers/fake-http';
import { openMall, start } from './open-mall';
import { thrownBy } from './opened-client';
import { placeIn } from './order-acts';

const listPath = '/claim/out/getClaimList';
const monday = ['2026-11-23 00:00:00', '2026-11-23 23:59:59'] as const;

function openAnswering(data: unknown): OrderApi {
  const account = { sellerId: 'seller', fields: { apiKey: '0123456789abcdef'.repeat(6) } };
  const http = fakeHttp({ [listPath]: [accepted(data)] });
  return wemakeprice.open({
    account,
    http,
    clock: fakeClock(start),
    pace: wemakeprice.pace(fakeClock(start), 5),
    crypto: nodeCrypto,
    retryUntil: start + 240_000,
  }).orders;
}

describe('열려 있는 취소 요청', () => {
  it('배송, 옵션주문, 요청한 때와 함께 준다', () => {
    const opened = openMall();
    const { bundleId, lineIds } = placeIn(opened, { options: 2, state: 'CONFIRM' });
    placeIn(opened);
    const { claimBundleNo } = opened.buyer.cancelRequest({ bundleNo: bundleId, orderOptionNos: [lineIds[1]!] });
    expect(opened.orders.openCancels(...monday)).toEqual([
      { claimId: claimBundleNo, bundleIds: [bundleId], lineIds: [lineIds[1]], requestedAt: '2026-11-23 10:00:00' },
    ]);
    expect(opened.sent('getClaimList')).toEqual({
      fromDate: monday[0],
      toDate: monday[1],
      claimType: 'CANCEL',
      claimStatus: 'REQUEST',
      searchDateType: 'REQUEST',
    });
  });

  it('철회되었거나 처리된 것, 반품은 없다', () => {
    const opened = openMall();
    const withdrawn = placeIn(opened).bundleId;
    opened.buyer.withdrawClaim(opened.buyer.cancelRequest({ bundleNo: withdrawn }));
    const sent = placeIn(opened, { state: 'CONFIRM' }).bundleId;
    opened.buyer.cancelRequest({ bundleNo: sent });
    opened.orders.dispatch([{ bundleId: sent, shipment: { way: 'post' } }]);
    opened.buyer.returnGoods({ bundleNo: placeIn(opened, { state: 'COMPLETE' }).bundleId });
    expect(opened.orders.openCancels(...monday)).toEqual([]);
  });

  it('긴 기간은 24시간보다 짧게 나누어 묻고, 맞닿은 시각의 요청도 한 번만 준다', () => {
    const opened = openMall();
    const { bundleId } = placeIn(opened);
    opened.buyer.cancelRequest({ bundleNo: bundleId });
    const found = opened.orders.openCancels('2026-11-22 10:00:01', '2026-11-25 10:00:00');
    expect(found.flatMap((cancel) => cancel.bundleIds)).toEqual([bundleId]);
    expect(opened.count('getClaimList')).toBe(4);
  });

  it.each<[string, Fault, string]>([
    ['답이 없으면', { cut: 'before' }, 'unavailable'],
    ['503이면', { status: 503 }, 'unavailable'],
    ['HTML이 오면', { status: 200, html: true }, 'unavailable'],
    ['너무 많다고 하면', { status: 429 }, 'quota'],
    ['거절되면', { status: 422 }, 'unexpected'],
    ['다른 주소로 보내면', { redirectTo: 'https://example.com' }, 'unexpected'],
    ['모양이 다르면', { status: 200, body: { resultCode: 200, data: { list: [] } } }, 'unexpected'],
  ])('한 기간이라도 %s 던진다', (_, fault, kind) => {
    const opened = openMall();
    opened.buyer.faults({ path: listPath, skip: 1, times: 0, fault });
    expect(() => opened.orders.openCancels('2026-11-22 00:00:00', '2026-11-23 10:00:00')).toThrow(
      expect.objectContaining({ kind }),
    );
  });

  it('잠깐의 실패는 다시 묻는다', () => {
    const opened = openMall();
    const { bundleId } = placeIn(opened);
    opened.buyer.cancelRequest({ bundleNo: bundleId });
    opened.buyer.faults({ path: listPath, times: 2, fault: { status: 503 } });
    expect(opened.orders.openCancels(...monday)).toMatchObject([{ bundleIds: [bundleId] }]);
  });

  it.each([
    ['거꾸로', '2026-11-23 10:00:00', '2026-11-23 09:00:00'],
    ['빈 시각', '', '2026-11-23 09:00:00'],
  ])('기간이 %s이면 없다고 하지 않고 던진다', (_, from, to) => {
    expect(() => openMall().orders.openCancels(from, to)).toThrow(expect.objectContaining({ kind: 'unexpected' }));
  });

  it.each([
    ['배송번호가 없는', { claimBundleNo: 1 }],
    ['클레임번호가 없는', { bundleNo: 1 }],
    ['읽을 수 없는', '취소'],
  ])('%s 것이 하나라도 있으면 빼지 않고 던진다', (_, entry) => {
    const orders = openAnswering({ claim: [{ claimBundleNo: 2, bundleNo: 2 }, entry] });
    expect(() => orders.openCancels(...monday)).toThrow(
      expect.objectContaining({ kind: 'unexpected', message: expect.stringContaining('배송번호') }),
    );
  });

  it('한 클레임번호에 배송이 둘이어도 둘 다 준다', () => {
    const orders = openAnswering({ claim: [1, 2].map((bundleNo) => ({ claimBundleNo: 9, bundleNo })) });
    expect(orders.openCancels(...monday).flatMap(({ bundleIds }) => bundleIds)).toEqual(['1', '2']);
  });

  it.each([[[]], [{ claim: [] }], [{ claim: null }]])('%j이면 없는 것이다', (data) => {
    expect(openAnswering(data).openCancels(...monday)).toEqual([]);
  });

  it('무엇이 와도 배송번호를 모두 주거나 던진다', () => {
    const good = fc.integer({ min: 1, max: 9 });
    const number = fc.oneof({ weight: 4, arbitrary: good }, fc.constantFrom('7', '', null, undefined, {}));
    const entry = fc.oneof(
      fc.record({ claimBundleNo: good, bundleNo: good }),
      fc.record({ claimBundleNo: number, bundleNo: number, orderProduct: fc.anything() }, { requiredKeys: [] }),
      fc.anything({ maxDepth: 1 }),
    );
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 4 }), (claim) => {
        const wire = JSON.parse(JSON.stringify({ claim })) as { claim: { bundleNo?: unknown }[] };
        const error = thrownBy(() => {
          const ids = openAnswering(wire)
            .openCancels(...monday)
            .flatMap(({ bundleIds }) => bundleIds);
          for (const { bundleNo } of wire.claim) expect(ids).toContain(String(bundleNo));
        });
        if (error) expect(error).toBeInstanceOf(MallError);
      }),
    );
  });
});
