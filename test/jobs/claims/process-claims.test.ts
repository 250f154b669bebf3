/** 클레임 처리 at the end of an execution's time, at a mall that takes no more, and its dry run. */
import { checkRows } from '../../../src/jobs/check-rows';
import { processClaims } from '../../../src/jobs/claims/process-claims.job';
import { MallError } from '../../../src/mall/port/mall';
import { claimContext, claimOf, claimRowOf } from '../../helpers/claim-context';
import { fakeMall } from '../../helpers/fake-mall';
import { orderBundle, workOut } from '../../helpers/order-context';
import { fakeOutside } from '../../helpers/outside';

const numbers = [1, 2, 3, 4, 5];
const five = numbers.map((nth) => claimRowOf(nth, { action: '승인' }));
const approved = () =>
  fakeMall({
    claims: {
      read: (ids) => ids.map(({ claimId }) => ({ ok: true, value: claimOf(Number(claimId) - 700, { state: '승인' }) })),
    },
  });

describe('시간이 다 되었을 때', () => {
  it('첫 묶음은 끝까지 처리하고, 나머지는 실패로 적지 않고 다음 실행에 맡긴다', () => {
    const mall = approved();
    const { context, claims, late } = claimContext(mall, { claims: five });
    late.is = true;
    const open = processClaims.open(context);
    const step = open.step(processClaims.plan(context, {}));
    expect(mall.asked).toEqual(['approve 701', 'approve 702']);
    expect(step).toMatchObject({ done: 2, total: 5, ok: 2, failed: 0 });
    expect(claims().map(({ action, state, result }) => [action, state, result])).toEqual([
      ...[1, 2].map(() => [undefined, '승인', '성공']),
      ...[3, 4, 5].map(() => ['approve', '요청', undefined]),
    ]);
    late.is = false;
    expect(open.step(step.next)).toMatchObject({ next: undefined, done: 5, ok: 3 });
    expect(mall.asked).toHaveLength(5);
  });

  it('이미 시작한 한 가지 작업만 하고, 다른 작업은 다음 실행에 맡긴다', () => {
    const mall = approved();
    const back = { kind: '반품', pickupState: '수거중', action: '수거완료' };
    const { context, claims, late } = claimContext(mall, {
      claims: [claimRowOf(1, { action: '승인' }), claimRowOf(2, back)],
    });
    late.is = true;
    processClaims.open(context).step(processClaims.plan(context, {}));
    expect(mall.asked).toEqual(['approve 701']);
    expect(claims()[1]).toMatchObject({ action: 'completePickup' });
  });
});

describe('제휴몰이 더 받지 않으면(429)', () => {
  it('멈추고, 처리한 것은 성공, 못 한 것은 작업이 남는다', () => {
    const mall = approved();
    const { approve } = mall.claims;
    mall.claims.approve = (refs) => {
      if (refs.some(({ claimId }) => claimId === '703')) throw new MallError('quota', '요청이 너무 많습니다.');
      return approve(refs);
    };
    const { context, claims } = claimContext(mall, { claims: five });
    expect(() => workOut(processClaims, context)).toThrow('요청이 너무 많습니다');
    expect(claims().map(({ action, result }) => [action, result])).toEqual([
      ...[1, 2].map(() => [undefined, '성공']),
      ...[3, 4, 5].map(() => ['approve', undefined]),
    ]);
  });
});

it('제휴몰이 거절하면 그 말을 적고 작업을 남기며, 다른 클레임은 처리한다', () => {
  const mall = approved();
  mall.claims.approve = (refs) =>
    refs.map(({ claimId }) =>
      claimId === '701' ? { ok: false, why: 'refused', reason: '처리할 수 없습니다.' } : { ok: true, value: undefined },
    );
  const { context, claims } = claimContext(mall, { claims: five.slice(0, 2) });
  workOut(processClaims, context);
  expect(claims()[0]).toMatchObject({ action: 'approve', result: '실패', message: '처리할 수 없습니다.' });
  expect(claims()[1]).toMatchObject({ result: '성공', state: '승인' });
});

it('클레임이 놓아준 줄의 행도 클레임과 함께 끝난다', () => {
  const mall = approved();
  const rows = [claimRowOf(1, { action: '승인' }), claimRowOf(1, { lineId: '599' })];
  const { context, claims } = claimContext(mall, { claims: rows });
  workOut(processClaims, context);
  expect(claims().map(({ lineId, state }) => [lineId, state])).toEqual([
    ['501', '승인'],
    ['599', '승인'],
  ]);
});

it('취소를 처리하면 그 배송을 다시 읽어 주문과 송장을 맞춘다', () => {
  const bundle = orderBundle({ bundleId: '101', confirmedAt: '2026-11-23 09:30:00' }, [
    { lineId: '501', status: '취소완료' },
    { lineId: '502', status: '상품준비중' },
  ]);
  const mall = approved();
  mall.readBundles = (ids) => ids.map(() => ({ ok: true, value: bundle }));
  const own = { mall: '위메프', sellerId: 'sbdc6678', bundleId: '101' };
  const { context, orders, shipments } = claimContext(mall, {
    claims: [claimRowOf(1, { action: '승인' })],
    orders: [
      { ...own, lineId: '501', state: '취소요청', claim: '취소요청' },
      { ...own, lineId: '502', state: '상품준비중' },
    ],
    shipments: [{ ...own, state: '보류', claim: '취소요청' }],
  });
  workOut(processClaims, context);
  expect(orders().map(({ state, claim }) => [state, claim])).toEqual([
    ['취소완료', undefined],
    ['상품준비중', undefined],
  ]);
  expect(shipments()[0]).toMatchObject({ state: '미입력', quantity: 1 });
  expect(shipments()[0]?.claim).toBeUndefined();
});

it('점검은 실행과 같은 말을 하고, 아무것도 보내지 않는다', () => {
  const rows = [
    claimRowOf(1, { action: '승인' }),
    claimRowOf(2, { action: '거절' }),
    claimRowOf(3, { action: '승인', state: '승인' }),
    claimRowOf(4, { action: '보류' }),
    claimRowOf(5),
  ];
  const { context, claims } = claimContext(fakeMall(), { claims: rows });
  const outside = { ...fakeOutside(), ...context.outside };
  outside.workbook.activate('클레임');
  expect(checkRows(outside as Parameters<typeof checkRows>[0], { tab: '클레임', isChosen: false })).toEqual({
    ...{ checked: 4, ok: 1, errors: 2, warnings: 1, hidden: 0 },
  });
  expect(claims().map(({ result, message = '' }) => [result, message.slice(0, 12)])).toEqual([
    ['점검완료', ''],
    ['오류', expect.stringContaining('「택배사」')],
    ['점검완료', expect.stringContaining('주의: 이미 승인')],
    ['오류', expect.stringContaining('「작업」')],
    [undefined, ''],
  ]);
});
