/** 개인정보 가리기 over 주문, 송장, 클레임 and 문의: whose rows are masked, what is left, and what brings nothing back. */

import { recordCollected } from '../../../src/jobs/bundles/record-bundles';
import { dailyMasking } from '../../../src/jobs/personal-data/daily-masking';
import { maskPersonalData } from '../../../src/jobs/personal-data/mask-personal-data.job';
import { personalTabs } from '../../../src/jobs/personal-data/personal-tabs';
import { readPreferences, savePreferences } from '../../../src/settings/preferences';
import { columnOf, hasPersons } from '../../../src/sheet';
import { tabs } from '../../../src/tabs';
import { claimsTab } from '../../../src/tabs/claims.tab';
import { inquiriesTab } from '../../../src/tabs/inquiries.tab';
import { fakeMall } from '../../helpers/fake-mall';
import { orderBundle, orderContext, workOut } from '../../helpers/order-context';
import { type FakeWorkbook, putTab } from '../../helpers/workbook';

const person = { recipientName: '김하늘', recipientPhone: '010-1234-5678', deliveryNote: '공동현관 1234' };
const order = (lineId: string, cells: object = {}) => ({
  ...{ mall: '위메프', sellerId: 'sbdc6678', lineId, bundleId: '100', orderId: '300', purchaseId: '200' },
  ...{ state: '배송완료', orderedAt: '2026-08-01 09:00:00', deliveredAt: '2026-08-05 09:00:00' },
  ...{ buyerName: '이바다', buyerPhone: '010-1111-2222', zip: '06164', address: '서울 강남구 테헤란로 1' },
  ...{ addressDetail: '101호', customsId: 'P123456789012', memo: '단골', ...person },
  ...cells,
});
const shipment = (bundleId: string, cells: object = {}) => ({
  ...{ mall: '위메프', sellerId: 'sbdc6678', bundleId, purchaseId: '200', state: '배송완료', zip: '06164' },
  ...{ orderedAt: '2026-08-01 09:00:00', address: '서울 강남구 테헤란로 1 101호', customsId: '', ...person },
  ...cells,
});
const claim = (claimId: string, cells: object = {}) => ({
  ...{ mall: '위메프', claimId, lineId: '500', bundleId: '100', kind: '반품', state: '승인' },
  ...{ requestedAt: '2026-08-10 09:00:00', reasonDetail: '010-1234-5678로 전화 주세요', buyerName: '이바다' },
  ...{ pickupName: '김하늘', pickupPhone: '01012345678', pickupAddress: '서울 강남구 테헤란로 1', memo: '교환 권유' },
  ...cells,
});
const inquiry = (inquiryId: string, cells: object = {}) => ({
  ...{ mall: '위메프', kind: '상품문의', inquiryId, state: '답변완료', orderId: '300' },
  ...{
    askedAt: '2026-08-02 09:00:00',
    title: '배송',
    text: '010-1234-5678입니다. 언제 오나요?',
    answer: '내일 갑니다.',
  },
  ...cells,
});

interface Given {
  orders?: object[];
  shipments?: object[];
  claims?: object[];
  inquiries?: object[];
}

function stand({ orders = [], shipments = [], claims = [], inquiries = [] }: Given) {
  const given = orderContext(fakeMall(), { orders, shipments });
  const workbook = given.context.outside.workbook as FakeWorkbook;
  putTab(workbook, claimsTab, claims);
  putTab(workbook, inquiriesTab, inquiries);
  return { ...given, workbook, rows: (tab: string) => workbook.seller(tab).rows() };
}

const everything = () =>
  stand({
    orders: [order('500'), order('501')],
    shipments: [shipment('100')],
    claims: [claim('700')],
    inquiries: [inquiry('800')],
  });

it('배송완료에서 90일이 지나면 모든 탭에서 이름, 연락처, 주소, 통관고유부호, 배송메시지를 가린다', () => {
  const { context, rows } = everything();
  workOut(maskPersonalData, context);
  const masked = { 수취인: '김*늘', 수취인연락처: '010-****-5678', 배송메시지: '***' };
  const lines = { ...masked, 구매자: '이*다', 구매자연락처: '010-****-2222', 주소: '서울 강남구 ***', 상세주소: '***' };
  expect(rows('주문')).toMatchObject([
    { ...lines, 통관고유부호: '***' },
    { ...lines, 통관고유부호: '***' },
  ]);
  expect(rows('송장')).toMatchObject([{ ...masked, 주소: '서울 강남구 ***' }]);
  expect(rows('클레임')).toMatchObject([
    {
      ...{ 주문자: '이*다', '수거지 이름': '김*늘', '수거지 연락처': '010****5678', '수거지 주소': '서울 강남구 ***' },
      상세사유: '[연락처]로 전화 주세요',
    },
  ]);
  expect(rows('문의')).toMatchObject([{ 내용: '[연락처]입니다. 언제 오나요?', 제목: '배송' }]);
});

it('번호, 우편번호, 금액, 빈칸, 판매자가 적은 칸은 그대로이다', () => {
  const { context, rows } = everything();
  workOut(maskPersonalData, context);
  expect(rows('주문')[0]).toMatchObject({ 우편번호: '06164', 배송번호: '100', 메모: '단골', 주문상태: '배송완료' });
  expect(rows('송장')[0]?.['통관고유부호'] ?? '').toBe('');
  expect(rows('클레임')[0]).toMatchObject({ 메모: '교환 권유' });
  expect(rows('문의')[0]).toMatchObject({ 답변: '내일 갑니다.' });
});

it('무엇을 가렸는지는 행의 수로만 말한다', () => {
  const { context } = everything();
  const open = maskPersonalData.open(context);
  let step = open.step(maskPersonalData.plan(context, {}));
  const told = [step];
  while (step.next !== undefined) {
    step = open.step(step.next);
    told.push(step);
  }
  expect(step.summary).toBe('주문 2행, 송장 1행, 클레임 1행, 문의 1행의 개인정보를 가렸습니다.');
  expect(JSON.stringify(told)).not.toMatch(/김하늘|이바다|1234|테헤란로/);
});

it('두 번째에는 아무것도 쓰지 않는다', () => {
  const { context, workbook } = everything();
  workOut(maskPersonalData, context);
  workbook.forgetCalls();
  workOut(maskPersonalData, context);
  expect(workbook.count('write')).toBe(0);
});

describe('아직 가리지 않는 것', () => {
  const isOpen = (given: Given) => {
    const { context, rows } = stand(given);
    workOut(maskPersonalData, context);
    return rows('주문').map((row) => row['수취인'] === '김하늘');
  };

  it.each([
    ['90일이 되지 않은 배송완료', { deliveredAt: '2026-08-25 10:00:01' }, true],
    ['꼭 90일이 된 배송완료', { deliveredAt: '2026-08-25 10:00:00' }, false],
    ['배송중', { state: '배송중', deliveredAt: '' }, true],
    ['취소요청', { state: '취소요청', deliveredAt: '' }, true],
    ['오래된 취소완료', { state: '취소완료', deliveredAt: '' }, false],
    ['며칠 전에 주문한 취소완료', { state: '취소완료', deliveredAt: '', orderedAt: '2026-11-20 09:00:00' }, true],
    ['때를 알 수 없는 배송완료', { orderedAt: '언젠가', deliveredAt: '' }, true],
    ['모르는 상태', { state: '구매확정' }, true],
  ])('%s: 남김 %#', (_, cells, stays) => expect(isOpen({ orders: [order('500', cells)] })).toEqual([stays]));

  it('묶음의 한 줄이 아직 끝나지 않았으면 묶음 전부', () => {
    const orders = [order('500'), order('501', { state: '배송중', deliveredAt: '' })];
    const { context, rows } = stand({ orders, shipments: [shipment('100')] });
    workOut(maskPersonalData, context);
    expect([...rows('주문'), ...rows('송장')].map((row) => row['수취인'])).toEqual(['김하늘', '김하늘', '김하늘']);
  });

  it('열린 클레임이 있는 주문과 그 클레임', () => {
    const { context, rows } = stand({ orders: [order('500')], claims: [claim('700', { state: '요청' })] });
    workOut(maskPersonalData, context);
    expect(rows('주문')[0]?.['수취인']).toBe('김하늘');
    expect(rows('클레임')[0]?.['수거지 이름']).toBe('김하늘');
  });

  it('답변하지 않은 문의', () => {
    const { context, rows } = stand({ orders: [order('500')], inquiries: [inquiry('800', { state: '미답변' })] });
    workOut(maskPersonalData, context);
    expect(rows('문의')[0]?.['내용']).toContain('010-1234-5678');
  });
});

it('주문이 여기에 없는 송장, 클레임, 문의는 자기 날짜로 판단한다', () => {
  const { context, rows } = stand({
    shipments: [shipment('900'), shipment('901', { orderedAt: '2026-11-20 09:00:00' })],
    claims: [claim('700', { bundleId: '900' })],
    inquiries: [inquiry('800', { orderId: '' })],
  });
  workOut(maskPersonalData, context);
  expect(rows('송장').map((row) => row['수취인'])).toEqual(['김*늘', '김하늘']);
  expect(rows('클레임')[0]?.['수거지 이름']).toBe('김*늘');
  expect(rows('문의')[0]?.['내용']).toContain('[연락처]');
});

it('읽을 수 없는 칸도 가린다', () => {
  const cells = { recipientPhone: 1.23e16, buyerPhone: 1012345678, address: true };
  const { context, rows } = stand({ orders: [order('500', cells)] });
  workOut(maskPersonalData, context);
  expect(rows('주문')[0]).toMatchObject({
    수취인연락처: expect.stringContaining('*'),
    구매자연락처: '101***5678',
    주소: '***',
  });
});

it('키가 지워진 행도 내용으로 알아보고 가린다', () => {
  const { context, rows } = stand({ orders: [order('', { memo: '' })] });
  workOut(maskPersonalData, context);
  expect(rows('주문')[0]).toMatchObject({ 수취인: '김*늘', 수취인연락처: '010-****-5678' });
});

it('키도 내용도 지워져 찾을 수 없는 행은 가리지 못했다고 말한다', () => {
  const nothing = { sellerId: '', orderedAt: '', purchaseId: '', bundleId: '', orderId: '', zip: '', memo: '' };
  const nobody = { recipientName: '', recipientPhone: '', address: '', addressDetail: '' };
  const { context } = stand({ orders: [order('', { ...nothing, ...nobody })] });
  const open = maskPersonalData.open(context);
  const { notes, skipped } = open.step(maskPersonalData.plan(context, {}));
  expect(skipped).toBe(1);
  expect(notes.map(({ text }) => text).join()).toContain('가리지 못한 행이 1건');
});

it('천 행이 넘어도 단계마다 같은 수의 호출로 나누어 가린다', () => {
  const orders = Array.from({ length: 2_500 }, (_, at) =>
    order(`${10_000 + at}`, { bundleId: `${at}`, orderId: `${at}`, purchaseId: `${at}` }),
  );
  const { context, workbook, rows } = stand({ orders });
  const open = maskPersonalData.open(context);
  let cursor = maskPersonalData.plan(context, {});
  const calls: number[] = [];
  while (cursor !== undefined) {
    workbook.forgetCalls();
    cursor = open.step(cursor).next;
    calls.push(workbook.calls.length);
  }
  expect(Math.max(...calls)).toBeLessThanOrEqual(21);
  expect(rows('주문').every((row) => row['수취인'] === '김*늘')).toBe(true);
});

describe('가린 행은', () => {
  const old = { orderedAt: '2026-08-01 09:00:00', deliveredAt: '2026-08-05 09:00:00' };
  const again = (parts: object = {}) =>
    orderBundle({ ...old, ...person, customsId: 'P123456789012', deliveryNote: '문 앞', ...parts }, [
      { status: '배송완료' },
    ]);
  const maskedOnce = (parts: object = {}) => {
    const given = stand({});
    recordCollected(given.context, [again(parts)]);
    workOut(maskPersonalData, given.context);
    return given;
  };

  it('나중의 수집이 다시 드러내지 않는다', () => {
    const { context, rows } = maskedOnce();
    const before = [rows('주문'), rows('송장')];
    recordCollected(context, [again()]);
    expect([rows('주문'), rows('송장')]).toEqual(before);
    expect(rows('주문')[0]).toMatchObject({ 수취인: '김*늘', 배송메시지: '***' });
  });

  it('비어 있던 칸에도 개인정보를 다시 받지 않는다', () => {
    const { context, rows } = maskedOnce({ deliveryNote: '', customsId: '' });
    recordCollected(context, [again({ recipientName: '박구름' })]);
    expect(rows('주문')[0]).toMatchObject({ 수취인: '김*늘' });
    expect(rows('주문')[0]?.['배송메시지'] ?? '').toBe('');
    expect(rows('송장')[0]?.['통관고유부호'] ?? '').toBe('');
  });

  it('설정을 바꾸거나 꺼도 드러나지 않는다', () => {
    const { context, rows } = maskedOnce();
    savePreferences(context.outside.settings, { maskDays: 0, sure: true });
    recordCollected({ ...context, preferences: readPreferences(context.outside.settings) }, [again()]);
    expect(rows('주문')[0]?.['수취인']).toBe('김*늘');
  });

  it('제휴몰이 스스로 이름만 가려 보낸 새 주문은 가린 행이 아니라서 나중에 온 이름을 받는다', () => {
    const { context, rows } = stand({});
    recordCollected(context, [orderBundle({ ...person, recipientName: '김*늘' })]);
    recordCollected(context, [orderBundle({ ...person, recipientName: '김하늘' })]);
    expect(rows('주문')[0]?.['수취인']).toBe('김하늘');
  });

  it('상태와 금액은 계속 받는다', () => {
    const { context, rows } = maskedOnce();
    recordCollected(context, [orderBundle({ ...old, ...person }, [{ status: '취소완료', discount: 500 }])]);
    expect(rows('주문')[0]).toMatchObject({ 주문상태: '취소완료', 할인액: 500, 수취인: '김*늘' });
  });

  it('가리는 동안 판매자가 정렬해도 자기 칸만 가려져 있다', () => {
    const { context, workbook, rows } = stand({
      orders: [
        order('500'),
        order('501', { bundleId: '101', state: '배송중', deliveredAt: '', recipientName: '박구름' }),
      ],
    });
    workbook.forgetCalls();
    workbook.beforeCall(4, () => workbook.seller('주문').sort('옵션주문번호', false));
    workOut(maskPersonalData, context);
    const names = Object.fromEntries(rows('주문').map((row) => [row['옵션주문번호'], row['수취인']]));
    expect(names).toEqual({ 500: '김*늘', 501: '박구름' });
  });
});

describe('하루 한 번', () => {
  it('가릴 것이 있는 날에만 하고, 다 하면 그날은 다시 하지 않는다', () => {
    const { context } = everything();
    expect(dailyMasking(context.outside, readPreferences(context.outside.settings)).map(({ name }) => name)).toEqual([
      'maskPersonalData',
    ]);
    workOut(maskPersonalData, context);
    expect(dailyMasking(context.outside, readPreferences(context.outside.settings))).toEqual([]);
  });

  it('가릴 것이 없으면 실행을 만들지 않고, 그날은 다시 보지 않는다', () => {
    const { context, workbook } = stand({ orders: [order('500', { deliveredAt: '2026-11-20 09:00:00' })] });
    expect(dailyMasking(context.outside, readPreferences(context.outside.settings))).toEqual([]);
    workbook.forgetCalls();
    expect(dailyMasking(context.outside, readPreferences(context.outside.settings))).toEqual([]);
    expect(workbook.calls).toEqual([]);
  });

  it('꺼 두었으면 하지 않고, 눌러도 거절한다', () => {
    const { context } = everything();
    savePreferences(context.outside.settings, { maskDays: 0, sure: true });
    expect(dailyMasking(context.outside, readPreferences(context.outside.settings))).toEqual([]);
    const preferences = readPreferences(context.outside.settings);
    expect(() => maskPersonalData.plan({ ...context, preferences }, {})).toThrow('꺼져 있습니다');
  });
});

describe('설정', () => {
  it('줄일 수 있고, 0은 한 번 더 말해야 한다', () => {
    const { settings } = everything().context.outside;
    expect(readPreferences(settings).maskDays).toBe(90);
    expect(savePreferences(settings, { maskDays: 1 }).maskDays).toBe(1);
    expect(() => savePreferences(settings, { maskDays: 0 })).toThrow('계속 남습니다');
    expect(readPreferences(settings).maskDays).toBe(1);
    expect(savePreferences(settings, { maskDays: 0, sure: true })).toMatchObject({ maskDays: 0 });
    expect(savePreferences(settings, { companyName: '우리 회사' })).toMatchObject({ maskDays: 0 });
    expect(() => savePreferences(settings, { maskDays: -1 })).toThrow('범위');
  });
});

describe('개인정보가 있는 열', () => {
  it('판매자의 열이 아니고, 그런 열이 있는 탭은 모두 가릴 탭이다', () => {
    const known = new Set(personalTabs.map(({ tab }) => tab));
    expect(tabs.filter((tab) => hasPersons(tab) && !known.has(tab)).map(({ name }) => name)).toEqual([]);
    for (const { tab } of personalTabs) {
      const owners = Object.values(tab.columns).flatMap(({ personal, owner }) => (personal ? [owner] : []));
      expect(owners.filter((owner) => owner === 'seller' || owner === 'initial')).toEqual([]);
    }
  });

  it('이름, 연락처, 주소, 배송메시지, 통관고유부호라는 머리글을 가진 열은 빠짐없이 개인정보이다', () => {
    const about = /수취인|구매자|주문자|연락처|주소|배송메시지|통관|수거지|재배송지|상세사유/;
    const personal = personalTabs
      .flatMap(({ tab }) => Object.values(tab.columns))
      .filter(({ owner }) => owner !== 'seller');
    const left = personal.filter(
      ({ header, personal: kind }) => about.test(header) && !/우편번호/.test(header) && !kind,
    );
    expect(left.map(({ header }) => header)).toEqual([]);
  });

  it('이어 주는 열과 때의 열은 그 탭에 있다', () => {
    for (const { tab, links, times } of personalTabs) {
      for (const name of [...links.map(([, column]) => column), ...times]) expect(columnOf(tab, name)).toBeDefined();
    }
  });
});
