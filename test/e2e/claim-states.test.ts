/** 클레임: every 작업 of every 유형 in every state, with the shipped bundle: what the mall is asked, and what the row then says. */

import type { Verdict } from '../../src/jobs/bundles/order-acts';
import { claimTable } from '../../src/jobs/claims/claim-acts';
import {
  claimCalls,
  claimRow,
  fillClaim,
  type PlacedClaim,
  placeCancel,
  placeExchange,
  placeReturn,
  runClaims,
  siteSteps,
} from '../helpers/claim-shop';
import { askedOf, openOrderShop, type SentWrite, waybill } from '../helpers/order-shop';
import type { Scene } from '../helpers/scene';

const acts = ['승인', '거절', '보류', '수거요청', '수거완료', '재배송', '교환완료'] as const;
type Act = (typeof acts)[number];
type Kind = '취소' | '반품' | '교환';

/** ○ is done, － there is nothing to do, × cannot be done; in the order of the 작업 above. */
const expected: Record<Kind, Record<string, string>> = {
  취소: {
    요청: '○ ○ × × × × ×',
    보류: '○ ○ × × × × ×',
    승인: '－ × × × × × ×',
    거절: '× － × × × × ×',
    철회: '－ － × × × × ×',
    완료: '－ × × × × × ×',
  },
  반품: {
    '요청 (수거요청대기)': '× × ○ ○ × × ×',
    '요청 (수거중)': '× × ○ － ○ × ×',
    '요청 (수거완료)': '○ × ○ － － × ×',
    '보류 (수거요청대기)': '× × － ○ × × ×',
    '보류 (수거중)': '× × － － ○ × ×',
    '보류 (수거완료)': '○ × － － － × ×',
    승인: '－ × × － － × ×',
    거절: '× × × × × × ×',
    철회: '－ × － － － × ×',
    완료: '－ × × － － × ×',
  },
  교환: {
    '요청 (수거요청대기)': '× × ○ ○ × × ×',
    '요청 (수거중)': '× × ○ － ○ × ×',
    '요청 (수거완료)': '× × ○ － － ○ ×',
    '보류 (수거요청대기)': '× × － ○ × × ×',
    '보류 (수거중)': '× × － － ○ × ×',
    '보류 (수거완료)': '× × － － － ○ ×',
    승인: '× × × － － － ○',
    거절: '× × × × × × ×',
    철회: '× × － － － － －',
    완료: '× × × － － － －',
  },
};

const calls: Record<Act, string> = {
  승인: 'setClaimApprove',
  거절: 'setClaimReject',
  보류: 'setClaimPending',
  수거요청: 'setClaimPickup',
  수거완료: 'setClaimPickupComplete',
  재배송: 'setClaimDelivery',
  교환완료: 'setClaimComplete',
};

/** What the row says once the act is done. */
const after: Record<Act, Record<string, string>> = {
  승인: { 처리상태: '승인' },
  거절: { 처리상태: '거절' },
  보류: { 처리상태: '보류' },
  수거요청: { 수거상태: '수거중' },
  수거완료: { 수거상태: '수거완료' },
  재배송: { 처리상태: '승인' },
  교환완료: { 처리상태: '완료' },
};

const placers = { 취소: placeCancel, 반품: placeReturn, 교환: placeExchange } as const;
const { approve, reject, hold, pick, receive, redeliver, complete, withdraw } = siteSteps;
type Step = (scene: Scene, claimNo: string) => void;

/** What happens on the mall's site between the two collections; what cannot happen there is typed into the sheet. */
const ways: Record<Kind, Record<string, readonly Step[] | 'typed'>> = {
  취소: { 요청: [], 보류: 'typed', 승인: [approve], 거절: [reject], 철회: [withdraw], 완료: 'typed' },
  반품: { ...whileOpen(), 승인: [pick, receive, approve], 거절: 'typed', 철회: [withdraw], 완료: 'typed' },
  교환: {
    ...whileOpen(),
    ...{ 승인: [pick, receive, redeliver], 거절: 'typed', 철회: [withdraw] },
    완료: [pick, receive, redeliver, complete],
  },
};

function whileOpen(): Record<string, readonly Step[]> {
  return {
    ...{ '요청 (수거요청대기)': [], '요청 (수거중)': [pick], '요청 (수거완료)': [pick, receive] },
    ...{ '보류 (수거요청대기)': [hold], '보류 (수거중)': [hold, pick], '보류 (수거완료)': [hold, pick, receive] },
  };
}

interface Cell {
  kind: Kind;
  state: string;
  act: Act;
  sign: string;
}

const all = (Object.keys(expected) as Kind[]).flatMap((kind) =>
  Object.entries(expected[kind]).flatMap(([state, signs]) =>
    signs.split(' ').map((sign, at): Cell => ({ kind, state, act: acts[at] ?? '승인', sign })),
  ),
);

const signOf = (verdict: Verdict): string => (verdict === 'do' ? '○' : 'skip' in verdict ? '－' : '×');

it('클레임의 표에 있는 칸이 하나도 빠짐없이 여기에 있고, 뜻이 같다', () => {
  const kinds = { cancel: '취소', return: '반품', exchange: '교환' } as const;
  const codes = ['approve', 'reject', 'hold', 'requestPickup', 'completePickup', 'redeliver', 'completeExchange'];
  const written = Object.entries(claimTable).flatMap(([kind, byAct]) =>
    Object.entries(byAct).flatMap(([act, stages]) =>
      Object.entries(stages).map(([state, verdict]) =>
        [kinds[kind as keyof typeof kinds], state, acts[codes.indexOf(act)], signOf(verdict)].join(' '),
      ),
    ),
  );
  const known = all.map(({ kind, state, act, sign }) => [kind, state, act, sign].join(' '));
  expect(known.sort()).toEqual(written.sort());
  expect(known).toHaveLength(26 * 7);
});

describe('유형과 상태와 작업이 만나는 칸마다', () => {
  const claims = new Map<Cell, PlacedClaim>();
  let scene: Scene;
  let asked: SentWrite[];
  const claimOf = (cell: Cell) => claims.get(cell) ?? missing();

  beforeAll(() => {
    scene = openOrderShop({ answerYes: true });
    scene.ask('saveSettings', { rereadsPerRun: 1_000 });
    for (const cell of all) claims.set(cell, placers[cell.kind](scene));
    scene.collectNow();
    for (const cell of all) {
      const way = ways[cell.kind][cell.state] ?? missing();
      if (way !== 'typed') for (const step of way) step(scene, claimOf(cell).claimNo);
    }
    scene.clock.advance(60_000);
    scene.collectNow();
    all.forEach((cell, nth) => {
      const { claimNo } = claimOf(cell);
      const typed = ways[cell.kind][cell.state] === 'typed' ? { 처리상태: cell.state } : {};
      const parcel = { 택배사: 'CJ대한통운', 송장번호: waybill(nth) };
      fillClaim(scene, claimNo, { 작업: cell.act, 처리사유: '확인이 필요합니다', ...parcel, ...typed });
      expect([cell.kind, stateIn(claimRow(scene, claimNo), cell.state)]).toEqual([cell.kind, cell.state]);
    });
    scene.buyer.forgetRequests();
    runClaims(scene);
    asked = askedOf(scene);
  });

  it.each(all)('$kind $state에 $act: $sign', (cell) => {
    const { claimNo } = claimOf(cell);
    const row = claimRow(scene, claimNo);
    expect(claimCalls(scene, claimNo, asked)).toEqual(cell.sign === '○' ? [calls[cell.act]] : []);
    if (cell.sign === '○') expect(row).toMatchObject({ 작업: '', 결과: '성공', 메시지: '', ...after[cell.act] });
    else {
      expect(stateIn(row, cell.state)).toBe(cell.state);
      if (cell.sign === '－')
        expect(row).toMatchObject({ 작업: '', 결과: '건너뜀', 메시지: expect.stringMatching(/.{9}/) });
      else
        expect(row).toMatchObject({
          작업: cell.act,
          결과: '오류',
          메시지: expect.stringMatching(/^「(처리상태|작업)」 .{9}/),
        });
    }
  });

  it.each([
    ['취소', '철회', '승인', '거두어'],
    ['취소', '요청', '보류', '승인이나 거절로'],
    ['취소', '승인', '거절', '이미 승인되어'],
    ['반품', '요청 (수거요청대기)', '승인', '수거요청으로'],
    ['반품', '요청 (수거중)', '승인', '수거완료로'],
    ['반품', '요청 (수거완료)', '재배송', '수거완료한 뒤 승인'],
    ['반품', '요청 (수거완료)', '거절', '보류로 고르고'],
    ['교환', '요청 (수거완료)', '승인', '재배송과 교환완료'],
    ['교환', '요청 (수거완료)', '교환완료', '재배송으로'],
    ['교환', '승인', '재배송', '교환완료로'],
  ])('%s %s에 %s: 무엇을 하면 되는지 말한다', (kind, state, act, says) => {
    const cell = all.find((one) => one.kind === kind && one.state === state && one.act === act) ?? missing();
    expect(claimRow(scene, claimOf(cell).claimNo)['메시지']).toContain(says);
  });
});

/** As the table names it: what is closed, and a cancel, have no pickup to tell. */
const stateIn = (row: Record<string, unknown>, like: string): string =>
  like.includes('(') ? `${row['처리상태']} (${row['수거상태']})` : String(row['처리상태']);

function missing(): never {
  throw new Error('missing');
}
