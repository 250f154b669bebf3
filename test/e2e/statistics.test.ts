/** 통계 with the shipped bundle: sales, claims and settlement of a small shop, and 20,000 orders counted by hand to the won. */
import type { Run } from '../../src/engine/run';
import { FORMER_PRODUCT, PRODUCT } from '../../src/product';
import { fillClaim, runClaims } from '../helpers/claim-shop';
import { fill, openOrderShop, runOn } from '../helpers/order-shop';
import { fillRows, someSales } from '../helpers/sales-rows';
import type { Scene } from '../helpers/scene';
import { countByHand } from '../rules/statistics/count-by-hand';

const make = (scene: Scene, args: object): Run => {
  let run = scene.ask('startJob', { job: 'refreshStatistics', ...args }) as Run;
  while (run.state === '진행중') run = scene.ask('continueJob', { runId: run.runId }) as Run;
  return run;
};

const TODAY = { input: { period: '오늘' } };

/** Rows of a table of the report by its header, the total among them. */
function tableOf(scene: Scene, title: string): Record<string, unknown>[] {
  const cells = scene.runtime.seller.read('통계');
  const at = cells.findIndex(([first]) => first === title);
  const header = cells[at + 2] ?? [];
  const rows = cells.slice(at + 3);
  const end = rows.findIndex(([first]) => first === '');
  return rows
    .slice(0, end < 0 ? undefined : end)
    .map((row) => Object.fromEntries(header.flatMap((name, x) => (name === '' ? [] : [[name, row[x]]]))));
}

const totalOf = (scene: Scene, title: string) =>
  tableOf(scene, title).find((row) => String(Object.values(row)[0]).startsWith('합계'));

const chartsOf = (scene: Scene) =>
  (scene.runtime.workbook.sheets.find(({ name }) => name === '통계')?.charts ?? []).map(
    ({ options }) => options['title'],
  );

const PARCEL = { 배송방법: '택배', 택배사: '한진', 송장번호: '612345670011' };

describe('작은 가게의 하루', () => {
  /** Four purchases: delivered, one of two lines cancelled, delivered and given back, on its way. */
  function shop(): Scene {
    const scene = openOrderShop();
    const line = (price: number, optionQty = 1) => ({
      optionSalePrice: price,
      optionQty,
      optionCommissionPrice: price / 10,
    });
    scene.buyer.placeOrder({ state: 'COMPLETE', shipPrice: 2_500, orderProduct: [{ orderOption: [line(10_000, 2)] }] });
    const torn = scene.buyer.placeOrder({
      shipPrice: 3_000,
      orderProduct: [{ sellerChargeDiscountPrice: 1_000, orderOption: [line(10_000), line(30_000)] }],
    });
    const back = scene.buyer.placeOrder({
      state: 'COMPLETE',
      shipPrice: 0,
      orderProduct: [{ orderOption: [line(50_000)] }],
    });
    scene.collectNow();
    fill(scene, '주문', torn.bundleNo, { 작업: '판매취소', 취소사유: '품절' }, 0);
    runOn(scene, '주문');
    const { claimBundleNo: claimNo } = scene.buyer.returnGoods({
      bundleNo: back.bundleNo,
      claimReason: '단순 변심',
      claimWhoReason: '구매자책임',
    });
    scene.collectNow();
    fillClaim(scene, claimNo, { 작업: '수거요청', ...PARCEL });
    runClaims(scene);
    for (const 작업 of ['수거완료', '승인']) {
      fillClaim(scene, claimNo, { 작업 });
      runClaims(scene);
    }
    scene.collectNow();
    return scene;
  }
  const scene = shop();
  const run = make(scene, TODAY);

  it('일부 취소, 반품, 할인, 배송비가 한 번씩 들어간다', () => {
    expect(run).toMatchObject({ state: '완료', failed: 0 });
    expect(totalOf(scene, '기간별 매출')).toEqual({
      ...{ 기간: '합계', 주문수: 3, 판매수량: 5, 주문금액: 110_000, 취소수량: 1, 취소금액: 10_000 },
      ...{ 반품수량: 1, 반품금액: 50_000, 교환수량: 0, 할인액: 750, 순매출: 49_250, 배송비: 5_500, 수수료: 4_000 },
      ...{ 취소율: 0.2, 반품률: 0.2 },
    });
    expect(tableOf(scene, '취소·반품·교환 사유')).toEqual([
      { 유형: '취소', 사유: '품절', 귀책: '판매자책임', '옵션주문 수': 1, 수량: 1 },
      { 유형: '반품', 사유: '단순 변심', 귀책: '구매자책임', '옵션주문 수': 1, 수량: 1 },
    ]);
  });

  it('정산과 1원까지 같고, 반품은 승인된 날에 빠진다', () => {
    expect(totalOf(scene, '정산 비교')).toMatchObject({
      '시트 판매금액': 20_000,
      '판매금액 차이': 0,
      '정산금 차이': 0,
    });
    expect(tableOf(scene, '정산이 어긋난 주문')).toMatchObject([{ 까닭: '해당하는 것이 없습니다.' }]);
    expect(
      tableOf(scene, '판매완료내역')
        .map((row) => row['순매출'])
        .sort(),
    ).toEqual([0, 20_000]);
  });

  it('시트에서 지운 주문은 정산에만 있는 것으로 드러난다', () => {
    const { seller } = scene.runtime;
    const at = seller.read('주문').findIndex((row) => row.includes('배송완료')) + 1;
    seller.deleteRows('주문', at, 1);
    make(scene, TODAY);
    expect(tableOf(scene, '정산이 어긋난 주문')).toMatchObject([{ 까닭: '제휴몰에만 있음', '제휴몰 금액': 20_000 }]);
    expect(totalOf(scene, '정산 비교')).toMatchObject({ '판매금액 차이': -20_000 });
  });

  it('차트를 붙이고, 다시 만들어도 늘지 않으며, 판매자의 차트는 남는다', () => {
    const sheet = scene.runtime.workbook.sheets.find(({ name }) => name === '통계');
    const before = chartsOf(scene);
    expect(before).toContain('기간별 순매출');
    const own = { type: 'BAR', boxes: [], headers: 0, row: 1, column: 1, options: { title: '내 차트' } };
    sheet?.charts?.push({ id: 99, ...own });
    make(scene, TODAY);
    expect(chartsOf(scene).sort()).toEqual([...before, '내 차트'].sort());
  });

  it('위메프가 답하지 않아도 매출은 나오고, 무엇을 못했는지 적힌다', () => {
    scene.buyer.faults({ path: '/settle', times: 0, fault: { status: 503 } });
    const failing = make(scene, TODAY);
    scene.buyer.clearFaults();
    expect(failing.state).toBe('완료');
    expect(failing.lines.map(({ text }) => text).join('\n')).toContain('정산을 받지 못했습니다');
    expect(totalOf(scene, '기간별 매출')).toMatchObject({ 주문수: 2 });
  });
});

describe('통계 탭', () => {
  it('옛 이름의 버전이 만든 탭에 다시 적고, 첫 칸은 새 이름이 된다', () => {
    const scene = openOrderShop();
    make(scene, TODAY);
    expect(scene.runtime.seller.cell('통계', 1, 1)).toBe(`${PRODUCT} 통계`);
    scene.runtime.seller.type('통계', 1, 1, `${FORMER_PRODUCT} 통계`);
    expect(make(scene, TODAY).state).toBe('완료');
    expect(scene.runtime.seller.cell('통계', 1, 1)).toBe(`${PRODUCT} 통계`);
  });

  it('이름이 같은 판매자의 탭은 건드리지 않고 알린다', () => {
    const scene = openOrderShop();
    scene.runtime.seller.renameTab('공지사항', '통계');
    scene.runtime.seller.type('통계', 1, 1, '내가 만든 표');
    const run = make(scene, TODAY);
    expect(run.state).toBe('실패');
    expect(run.lines.at(-1)?.text).toContain('「통계」 탭에 다른 내용이 있어');
    expect(scene.runtime.seller.read('통계')[0]?.[0]).toBe('내가 만든 표');
  });

  it.each([
    [{ from: '2026-11-23' }, '「시작일」과 「종료일」'],
    [{ from: '2026-11-23', to: '2026-11-01' }, '시작일이 먼저'],
    [{ from: '2025-01-01', to: '2026-11-01' }, '366일까지'],
    [{ input: { period: '올해' } }, '모르는 기간'],
  ])('%j는 무엇이 잘못인지 말한다', (args, sentence) => {
    expect(make(openOrderShop(), args).lines.at(-1)?.text).toContain(sentence);
  });
});

/** Headers of the report, and the figures counted by hand. */
const FIGURES = [
  ...[['주문수', 'orders'] as const, ['판매수량', 'pieces'] as const, ['주문금액', 'amount'] as const],
  ...[['취소수량', 'cancelledPieces'] as const, ['취소금액', 'cancelledAmount'] as const],
  ...[['반품수량', 'returnedPieces'] as const, ['반품금액', 'returnedAmount'] as const],
  ...[['교환수량', 'exchangedPieces'] as const, ['할인액', 'discount'] as const, ['순매출', 'net'] as const],
  ...[['배송비', 'shippingFee'] as const, ['수수료', 'commission'] as const],
];

describe('주문 20,000건', () => {
  const sales = someSales(20_000);
  const scene = openOrderShop();
  fillRows(scene, '주문', sales.orderRows);
  fillRows(scene, '클레임', sales.claimRows);
  scene.runtime.gate.reset();
  const run = make(scene, { from: '2026-10-01', to: '2026-11-30', input: { settlement: false } });
  const { calls } = scene.runtime.gate.counts();

  it.each([
    ['기간별 매출', '기간', 'day'],
    ['상품별 매출', '상품코드', 'productCode'],
    ['지역별 매출', '지역', 'region'],
  ] as const)('%s: 일부 취소와 반품이 섞여도 손으로 센 것과 1원까지 같다', (title, header, label) => {
    expect(run.state).toBe('완료');
    const byHand = countByHand(sales.lines, sales.claimedOf, (line) => line[label]);
    const rows = tableOf(scene, title).filter((row) => row['주문수'] !== 0 && row[header] !== '합계');
    const shown = rows.map((row) => [row[header], FIGURES.map(([name]) => row[name] ?? '')]);
    const counted = Object.entries(byHand).map(([name, hand]) => [
      name,
      FIGURES.map(([column, figure]) => (rows[0] && column in rows[0] ? hand[figure] : '')),
    ]);
    expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(counted));
  });

  it('등호로 시작하는 상품명도 수식이 되지 않는다', () => {
    const sheet = scene.runtime.workbook.sheets.find(({ name }) => name === '통계');
    expect(sheet?.rows.some(({ values }) => values.some((value) => String(value).startsWith('=상품')))).toBe(true);
    expect(sheet?.rows.some(({ formulas }) => formulas.some((formula) => formula !== undefined))).toBe(false);
  });

  it('행이 백 개일 때와 부르는 횟수가 같다', () => {
    const small = openOrderShop();
    const few = someSales(100);
    fillRows(small, '주문', few.orderRows);
    fillRows(small, '클레임', few.claimRows);
    small.runtime.gate.reset();
    make(small, { from: '2026-10-01', to: '2026-11-30', input: { settlement: false } });
    expect(small.runtime.gate.counts().calls).toBe(calls);
  });
});
