/** What a seller has to mend in 클레임 before anything is handed to the mall, and what this mall or account cannot do. */
import { processClaims } from '../../../src/jobs/claims/process-claims.job';
import type { Capabilities } from '../../../src/mall/port/capabilities';

import { claimContext, claimOf, claimRowOf } from '../../helpers/claim-context';
import { fakeMall } from '../../helpers/fake-mall';
import { workOut } from '../../helpers/order-context';

const parcel = { courier: 'CJ', trackingNumber: '612345670001' };
const picked = { kind: '반품', state: '요청', pickupState: '수거완료' };
const fresh = { kind: '반품', state: '요청', pickupState: '수거요청대기' };
const ended = { kind: '교환', state: '요청', pickupState: '수거완료' };
const AGREED = [
  '취소 요청 1건(클레임번호 701)을 거절할까요? 거절하면 적은 송장으로 주문을 발송한 것이 되고, 되돌릴 수 없습니다.',
];

function worked(cells: readonly object[], mall = fakeMall(), asked: readonly string[] = AGREED) {
  const scene = claimContext(mall, { claims: cells.map((one) => claimRowOf(1, one)) });
  workOut(processClaims, scene.context, { asked: [...asked] });
  return { ...scene, mall, rows: scene.claims() };
}

describe('한 행이 모자라거나 틀리면 보내지 않고 무엇을 고칠지 말한다', () => {
  it.each<[string, object, string]>([
    ['거절에 송장이 없으면', { action: '거절', courier: 'CJ' }, '「송장번호」 비어 있습니다'],
    ['거절에 택배사가 없으면', { action: '거절', trackingNumber: '612345670001' }, '「택배사」 비어 있습니다'],
    ['택배사를 읽을 수 없으면', { action: '거절', ...parcel, courier: '빠른번개' }, '「택배사」'],
    ['번호의 숫자를 잃었으면', { action: '거절', ...parcel, trackingNumber: '6.12346E+11' }, '「송장번호」'],
    ['번호의 자릿수가 다르면', { action: '거절', ...parcel, trackingNumber: '61234' }, '10자리 또는 12자리'],
    ['직접배송에 날짜가 없으면', { ...fresh, action: '수거요청', method: '직접배송' }, '「배송예정일」 비어 있습니다'],
    [
      '직접배송의 날짜가 지났으면',
      { ...fresh, action: '수거요청', method: '직접배송', arriveOn: '2026-11-22' },
      '이미 지난 날짜입니다',
    ],
    ['기타인데 말이 없으면', { ...ended, action: '재배송', method: '기타' }, '「처리사유」 비어 있습니다'],
    ['보류에 사유가 없으면', { ...picked, action: '보류' }, '「처리사유」 비어 있습니다. 보류하는 까닭을'],
    [
      '사유가 너무 길면',
      { ...picked, action: '보류', decisionReason: '가'.repeat(201) },
      '200자까지 쓸 수 있는데 201자',
    ],
    ['모르는 유형이면', { action: '승인', kind: '수리' }, '「유형」 취소, 반품, 교환이 아니라'],
  ])('%s', (_, cells, says) => {
    const { mall, rows } = worked([cells]);
    expect(mall.asked).toEqual([]);
    expect(rows[0]).toMatchObject({ result: '오류', message: expect.stringContaining(says) });
  });

  it.each([
    ['판매자', { sellerId: 'someone' }],
    ['제휴몰', { mall: '다른몰' }],
  ])('다른 %s의 클레임은 말없이 지나간다', (_, owner) => {
    const { mall, rows } = worked([{ action: '승인', ...owner }]);
    expect(mall.asked).toEqual([]);
    expect(rows[0]).toMatchObject({ action: 'approve' });
    expect(rows[0]).not.toHaveProperty('result');
  });

  it('쓰지 않는 칸은 무엇이 적혀 있어도 된다', () => {
    const { mall, rows } = worked([{ action: '승인', courier: '빠른번개', trackingNumber: '1.2E+11', arriveOn: '곧' }]);
    expect(mall.asked).toEqual(['approve 701']);
    expect(rows[0]).toMatchObject({ result: '성공' });
  });

  it('우편이면 송장이 없어도 된다', () => {
    expect(worked([{ ...fresh, action: '수거요청', method: '우편', courier: '빠른번개' }]).mall.asked).toEqual([
      'requestPickup 701',
    ]);
  });
});

describe('한 클레임의 여러 행', () => {
  const other = { lineId: '599' };

  it('다른 행의 작업을 읽을 수 없으면 무엇을 바라는지 알 수 없으니 모두 오류이다', () => {
    const { mall, rows } = worked([{ action: '승인' }, { ...other, action: '취소승낙' }]);
    expect(mall.asked).toEqual([]);
    expect(rows.map(({ result }) => result)).toEqual(['오류', '오류']);
  });

  it('한 행에만 골라도 클레임 전체를 한 번 처리하고, 고른 행에 결과를 적는다', () => {
    const { mall, rows } = worked([{ action: '승인' }, other]);
    expect(mall.asked).toEqual(['approve 701']);
    expect(rows.map(({ action, result }) => [action, result])).toEqual([
      [undefined, '성공'],
      [undefined, undefined],
    ]);
  });

  it('모든 행에 골라도 한 번만 보내고, 모두에 결과를 적는다', () => {
    const { mall, rows } = worked([{ action: '승인' }, { ...other, action: '승인' }]);
    expect(mall.asked).toEqual(['approve 701']);
    expect(rows.map(({ result }) => result)).toEqual(['성공', '성공']);
  });

  it('서로 다른 작업이면 모두 오류이고 아무것도 보내지 않는다', () => {
    const { mall, rows } = worked([{ action: '승인' }, { ...other, action: '거절', ...parcel }]);
    expect(mall.asked).toEqual([]);
    for (const row of rows)
      expect(row).toMatchObject({ result: '오류', message: expect.stringContaining('서로 다른 작업(승인, 거절)') });
  });

  it('서로 다른 송장이면 모두 오류이고, 한 행에만 적었으면 그것을 쓴다', () => {
    const different = worked([
      { action: '거절', ...parcel },
      { ...other, action: '거절', ...parcel, trackingNumber: '612345670002' },
    ]);
    expect(different.mall.asked).toEqual([]);
    for (const row of different.rows)
      expect(row).toMatchObject({ result: '오류', message: expect.stringContaining('「송장번호」 같은 클레임번호') });
    expect(
      worked([
        { action: '거절', ...parcel },
        { ...other, action: '거절' },
      ]).mall.asked,
    ).toEqual(['reject 701']);
  });

  it('한 행이 틀렸으면 다른 행도 보내지 않고 그렇다고 말한다', () => {
    const { mall, rows } = worked([
      { action: '거절', ...parcel },
      { ...other, action: '거절', courier: '빠른번개' },
    ]);
    expect(mall.asked).toEqual([]);
    expect(rows[0]).toMatchObject({ result: '오류', message: expect.stringContaining('다른 행에 고칠 것') });
    expect(rows[1]).toMatchObject({ result: '오류', message: expect.stringContaining('「택배사」') });
  });
});

describe('제휴몰이 할 수 없는 것은 시도하지 않고 행에 말한다', () => {
  it.each<[string, Partial<Capabilities>, object, string]>([
    ['반품', { claimActs: { cancel: [] } }, { ...picked, action: '승인' }, '위메프에서는 반품 클레임을'],
    ['승인이 없는 반품', { claimActs: { return: [] } }, { ...picked, action: '승인' }, '위메프에서는 반품의 승인을'],
    ['우편', { dispatchWays: ['parcel'] }, { ...fresh, action: '수거요청', method: '우편' }, '「배송방법」 위메프에서'],
  ])('%s', (_, capabilities, cells, says) => {
    const { mall, rows } = worked([cells], fakeMall({ capabilities }));
    expect(mall.asked).toEqual([]);
    expect(rows[0]).toMatchObject({ result: '오류', message: expect.stringContaining(says) });
  });

  it('모르는 택배사', () => {
    const mall = fakeMall({ orders: { takesCourier: () => false } });
    const { rows } = worked([{ ...fresh, action: '수거요청', ...parcel }], mall);
    expect(rows[0]).toMatchObject({ result: '오류', message: expect.stringMatching(/목록에 없습니다.*「처리사유」/) });
    expect(mall.asked).toEqual([]);
  });
});

describe('거절은 물어본 뒤에만 한다', () => {
  const cells = { action: '거절', ...parcel };

  it('물음에는 몇 건이고 발송한 것이 된다는 말이 있다', () => {
    const { context } = claimContext(fakeMall(), { claims: [claimRowOf(1, cells)] });
    expect(processClaims.questions(context)).toEqual(AGREED);
  });

  it('그러라고 했으면 한다', () => {
    expect(worked([cells]).mall.asked).toEqual(['reject 701']);
  });

  it('묻지 못했으면 하지 않고 그렇다고 말하며, 다른 클레임은 처리한다', () => {
    const mall = fakeMall();
    const scene = claimContext(mall, { claims: [claimRowOf(1, cells), claimRowOf(2, { action: '승인' })] });
    workOut(processClaims, scene.context, { asked: [] });
    expect(mall.asked).toEqual(['approve 702']);
    expect(scene.claims()[0]).toMatchObject({ result: '건너뜀', message: expect.stringContaining('물어본 뒤에만') });
  });

  it('고칠 것이 있거나 할 것이 없는 거절은 묻지 않는다', () => {
    const claims = [claimRowOf(1, { action: '거절' }), claimRowOf(2, { action: '거절', state: '거절', ...parcel })];
    expect(processClaims.questions(claimContext(fakeMall(), { claims }).context)).toEqual([]);
  });

  it('사유를 적지 않았으면 이미 발송했다고 알린다', () => {
    const sent: unknown[] = [];
    const mall = fakeMall({
      claims: {
        reject(refusals) {
          sent.push(...refusals);
          return refusals.map(() => ({ ok: true, value: undefined }));
        },
        read: (ids) => ids.map(() => ({ ok: true, value: claimOf(1, { state: '거절' }) })),
      },
    });
    worked([cells], mall);
    expect(sent).toMatchObject([
      {
        ...{ claimId: '701', kind: 'cancel', reason: '이미 발송했습니다.' },
        shipment: { way: 'parcel', courier: 'CJ대한통운', trackingNumber: '612345670001' },
      },
    ]);
  });
});
