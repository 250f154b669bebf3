/** An earlier try that may have reached the mall: it is asked first, and its no counts only when it is late enough. */
import { kstText } from '../../../src/rules/kst';
import { claimActs, playClaim } from './claim-acts';
import { fullDraft } from './full-draft';
import { longAgo } from './lost-answers';
import { openMall, start } from './open-mall';
import { acts, parcel, placeIn, play } from './order-acts';

const MINUTE = 60_000;
const ago = (minutes: number) => kstText(start - minutes * MINUTE);
const orderWrites = ['setOrderConfirm', 'setOrderDelivery', 'setOrderCancel', 'setOrderDelay'];

type OpenedMall = ReturnType<typeof openMall>;

const writes: Record<
  string,
  (opened: OpenedMall, maybeSentAt: string) => { outcomes: readonly unknown[]; call: string }
> = {
  발주확인: ({ orders, ...opened }, maybeSentAt) => {
    const { bundleId } = placeIn({ orders, ...opened });
    return { outcomes: orders.confirmOrders([{ bundleId, maybeSentAt }]), call: 'setOrderConfirm' };
  },
  판매취소: ({ orders, ...opened }, maybeSentAt) => {
    const { bundleId, lineIds } = placeIn({ orders, ...opened });
    const lineId = lineIds[0] ?? '';
    return {
      outcomes: orders.cancelLines([{ bundleId, lineId, reason: '품절', maybeSentAt }]),
      call: 'setOrderCancel',
    };
  },
  송장전송: ({ orders, ...opened }, maybeSentAt) => {
    const { bundleId } = placeIn({ orders, ...opened }, { state: 'CONFIRM' });
    return { outcomes: orders.dispatch([{ bundleId, shipment: parcel, maybeSentAt }]), call: 'setOrderDelivery' };
  },
  '상품 등록': ({ listings }, maybeSentAt) => ({
    outcomes: listings.createListings([{ ...fullDraft(), maybeSentAt }]),
    call: 'setProduct',
  }),
  '상품 수정': (opened, maybeSentAt) => {
    const listingId = opened.made(fullDraft());
    opened.buyer.forgetRequests();
    const draft = fullDraft({ name: '새 이름' });
    return { outcomes: opened.listings.updateListings([{ listingId, draft, maybeSentAt }]), call: 'setProduct' };
  },
};

describe.each(Object.entries(writes))('앞서 보냈을지도 모르는 %s', (_, write) => {
  it.each([0, 1, 14])('%i분 전의 것이 보이지 않으면 아직 모르는 것이고, 보내지 않으며, 보낸 때를 지킨다', (minutes) => {
    const opened = openMall();
    const { outcomes, call } = write(opened, ago(minutes));
    const until = kstText(start + (15 - minutes) * MINUTE).slice(11, 16);
    const reason = expect.stringContaining(`${until} 뒤에 다시 실행하면`);
    expect(outcomes).toEqual([{ ok: false, why: 'lost', reason, sentAt: ago(minutes) }]);
    expect(opened.count(call)).toBe(0);
  });

  it.each([15, 60 * 24])('%i분 전의 것이 보이지 않으면 되지 않은 것이고, 한 번 보낸다', (minutes) => {
    const opened = openMall();
    const { outcomes, call } = write(opened, ago(minutes));
    expect(outcomes).toMatchObject([{ ok: true }]);
    expect(opened.count(call)).toBe(1);
  });

  it('언제 보냈는지 모르면 지금부터 센다', () => {
    const opened = openMall();
    const { outcomes, call } = write(opened, '');
    expect(outcomes).toEqual([{ ok: false, why: 'lost', reason: expect.stringContaining('10:15 뒤에 다시 실행하면') }]);
    expect(opened.count(call)).toBe(0);
  });
});

describe('앞서 보낸 것이 보이면 보내지 않고 된 것이다', () => {
  it.each(['발주확인', '판매취소', '배송완료'])('%s', (name) => {
    const act = acts[name]!;
    const { work, bundleId, lineIds, orders, writes: sent } = play(act);
    work();
    const again = { bundleId, maybeSentAt: ago(1) };
    const outcomes = {
      발주확인: () => orders.confirmOrders([again]),
      판매취소: () => orders.cancelLines([{ ...again, lineId: lineIds[1] ?? '', reason: '품절' }]),
      배송완료: () => orders.completeDeliveries([again]),
    }[name]!();
    expect(outcomes).toEqual([{ ok: true, value: undefined }]);
    expect(sent()).toBe(1);
  });

  it.each(Object.entries(claimActs))('%s', (_, act) => {
    const { claimId, kind, claims, work, writes: sent } = playClaim(act);
    work();
    expect(act.work(claims, { claimId, kind, maybeSentAt: ago(1) })).toMatchObject({ ok: true });
    expect(sent()).toBe(1);
  });
});

it('되돌릴 수 있는 것은 늦게 읽은 것만 믿는다: 그 사이의 읽기는 옛 모습일 수 있다', () => {
  const opened = openMall();
  const listingId = opened.made(fullDraft());
  opened.buyer.forgetRequests();
  const sameAgain = (maybeSentAt: string) =>
    opened.listings.updateListings([{ listingId, draft: fullDraft(), maybeSentAt }]);
  expect(sameAgain(ago(1))).toMatchObject([{ ok: false, why: 'lost', sentAt: ago(1) }]);
  expect(sameAgain(longAgo)).toMatchObject([{ ok: true }]);
  expect(opened.count('setProduct')).toBe(0);
});

it('위메프가 이미 했다고 하는데 읽기에는 보이지 않으면, 한 가지로만 되는 일은 된 것이고 늦게 보인다고 알린다', () => {
  const opened = openMall();
  const { bundleId } = placeIn(opened);
  const already = { resultCode: 200, data: { returnKey: 0, returnMsg: '이미 발주확인된 주문입니다.' } };
  opened.buyer.faults({ path: '/order/in/setOrderConfirm', fault: { status: 200, body: already } });
  expect(opened.orders.confirmOrders([{ bundleId }])).toEqual([
    { ok: true, value: undefined, note: expect.stringContaining('다음 수집에서 바뀝니다') },
  ]);
  expect(orderWrites.map(opened.count)).toEqual([1, 0, 0, 0]);
});
