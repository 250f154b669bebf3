/** Whatever takes the selection takes only what the seller sees: rows that a filter or a hand has hidden stay untouched. */

import { activeSheet } from '../../local/apps-script';
import type { Selection } from '../../src/jobs/selection';
import { codesTab } from '../../src/tabs/codes.tab';
import { productsTab } from '../../src/tabs/products.tab';
import { fillInquiry, workOffJob } from '../helpers/inquiry-shop';
import { CONFIRMED, collected, parcel } from '../helpers/order-parcels';
import { fill, openOrderShop, writesOf } from '../helpers/order-shop';
import { pasteRows, sampleOf } from '../helpers/paste';
import type { Scene } from '../helpers/scene';
import { openShop } from '../helpers/shop';

type Row = Record<string, unknown>;

/** The seller drags from the first to the last row of a tab, over whatever is hidden in between. */
function selectAll(scene: Scene, tab: string): void {
  scene.runtime.setActiveTab(tab);
  scene.runtime.workbook.selection = { row: 2, column: 1, rows: scene.rows(tab).length, columns: 1 };
}

/** Hides rows, counted as a seller does, as a filter or as a hand does. */
function hide(scene: Scene, tab: string, rows: readonly number[], by: 'filter' | 'hand'): void {
  scene.runtime.setActiveTab(tab);
  for (const row of rows) Object.assign(activeSheet(scene.runtime.workbook).rows[row - 1] ?? {}, { hidden: by });
}

const ask = <Answer>(scene: Scene, name: string, args: object = {}) => scene.ask(name, args) as Answer;

const selection = (scene: Scene, tab: string) => ask<Selection>(scene, 'selection', { tab });

function shipments(given: Parameters<typeof openOrderShop>[0] = {}): Scene {
  const scene = openOrderShop(given);
  const orders = Array.from({ length: 14 }, () => scene.buyer.placeOrder(CONFIRMED));
  scene.collectNow();
  scene.buyer.forgetRequests();
  orders.forEach(({ bundleNo }, at) => void fill(scene, '송장', bundleNo, parcel(at + 1)));
  return scene;
}

function products(): Scene {
  const scene = openShop();
  const product = (at: number) => ({
    ...sampleOf(productsTab),
    ...{ 작업: '', 상품코드: `2026112300000${at + 11}`, 자체상품코드: `P${at}`, 상품명: `목걸이 ${at}` },
  });
  pasteRows(
    scene.runtime,
    productsTab,
    Array.from({ length: 14 }, (_, at) => product(at)),
  );
  return scene;
}

function questions(): Scene {
  const scene = openOrderShop();
  for (let at = 0; at < 14; at += 1) scene.buyer.ask({});
  scene.collectNow();
  fillInquiry(scene, String(scene.rows('문의')[0]?.['문의번호'] ?? ''), {});
  const { seller } = scene.runtime;
  seller.paste('답변템플릿', 2, 1, [['인사', '안녕하세요. 문의에 답변드립니다. 내일 출고합니다.']]);
  return scene;
}

/** What the sidebar does after it has asked for the selection; a deed changes rows of its own tab only. */
interface Deed {
  tab: string;
  begin(): Scene;
  act(scene: Scene, chosen: Selection): void;
  /** What a touched row shows. */
  isDone(row: Row): boolean;
}

const noticeItems = [{ item: '소재', text: '은 92.5%', inDescription: false }];

const deeds: Record<string, Deed> = {
  '작업 고르기': {
    tab: '주문',
    begin: () => collected(...Array.from({ length: 14 }, () => ({}))).scene,
    act: (scene, { tab, keys }) => scene.ask('chooseAction', { tab, keys, action: '발주확인' }),
    isDone: (row) => row['작업'] === '발주확인',
  },
  '선택한 행만 실행': {
    tab: '송장',
    begin: () => shipments(),
    act(scene, { tab, keys }) {
      const { jobs } = ask<{ jobs: { job: string }[] }>(scene, 'planRun', { tab, keys });
      for (const { job } of jobs) workOffJob(scene, { job, tab, keys });
    },
    isDone: (row) => row['전송상태'] === '전송완료',
  },
  '택배사 일괄적용': {
    tab: '송장',
    begin: () => shipments(),
    act: (scene, { keys }) => void workOffJob(scene, { job: 'applyCourier', keys, input: { courier: '한진택배' } }),
    isDone: (row) => row['택배사'] === '한진택배',
  },
  '답변 채우기': {
    tab: '문의',
    begin: questions,
    act: (scene, { keys }) =>
      void workOffJob(scene, { job: 'fillAnswers', keys, input: { template: '인사', overwrite: true } }),
    isDone: (row) => row['답변'] !== '',
  },
  카테고리: {
    tab: '판매정보',
    begin() {
      const scene = products();
      const { seller } = scene.runtime;
      const header = seller.read('판매정보')[0] ?? [];
      const at = header.indexOf('그룹명') + 1;
      for (let row = 2; row <= 15; row += 1) seller.type('판매정보', row, at, `그룹 ${row}`);
      return scene;
    },
    act(scene, { tab, keys }) {
      const { found } = ask<{ found: { path: string }[] }>(scene, 'searchCategories', { query: '반지' });
      scene.ask('saveCategory', { tab, keys, path: found[0]?.path ?? '' });
    },
    isDone: (row) => String(row['제휴몰카테고리']).includes('반지'),
  },
  품목고시: {
    tab: '상품',
    begin: products,
    act: (scene, { keys }) =>
      scene.ask('saveProductNotice', {
        ...{ noticeName: '', group: ask<{ groups: string[] }>(scene, 'productNotice', { key: keys[0] }).groups[0] },
        ...{ keys, items: noticeItems, below: false },
      }),
    isDone: (row) => String(row['품목고시내용']).includes('은 92.5%'),
  },
  인증정보: {
    tab: '상품',
    begin: products,
    act: (scene, { keys }) => scene.ask('saveCertification', { keys, below: false, way: 'inDescription', list: [] }),
    isDone: (row) => row['인증정보'] === '상세설명 별도표기',
  },
  '이 행만 점검': {
    tab: '상품',
    begin: products,
    act: (scene) => scene.ask('checkRows', { tab: '상품', chosen: true }),
    isDone: (row) => row['결과'] !== '',
  },
};

const HIDDEN = [3, 7, 8, 15];

describe.each(['filter', 'hand'] as const)('숨긴 것이 %s일 때', (by) => {
  it.each(Object.entries(deeds))('%s: 첫 행부터 끝 행까지 선택해도 숨은 행은 그대로다', (_, deed) => {
    const scene = deed.begin();
    const before = scene.rows(deed.tab);
    expect(before.filter(deed.isDone)).toEqual([]);
    hide(scene, deed.tab, HIDDEN, by);
    selectAll(scene, deed.tab);
    const chosen = selection(scene, deed.tab);
    expect([chosen.keys.length, chosen.hidden]).toEqual([before.length - HIDDEN.length, HIDDEN.length]);
    deed.act(scene, chosen);
    const after = scene.rows(deed.tab);
    HIDDEN.forEach((row) => {
      // The print is the add-on's own, and says only whose row it is.
      expect({ ...after[row - 2], 행지문: '' }).toEqual({ ...before[row - 2], 행지문: '' });
    });
    expect(after.filter(deed.isDone)).toHaveLength(chosen.keys.length);
  });
});

describe('선택을 받는 다른 일', () => {
  it('옵션, 재고, 복사는 선택이 준 행과 상품만 안다', () => {
    const scene = products();
    hide(scene, '상품', HIDDEN, 'filter');
    selectAll(scene, '상품');
    const { productCodes, labels } = selection(scene, '상품');
    const hidden = HIDDEN.map((row) => `2026112300000${row + 9}`);
    expect(productCodes).toHaveLength(10);
    expect(productCodes.filter((code) => hidden.includes(code))).toEqual([]);
    expect(labels[1]).toBe('4행 목걸이 2');
  });

  it('이미지 재기는 보이는 행의 그림만 준다', () => {
    const scene = products();
    hide(scene, '상품', HIDDEN, 'hand');
    selectAll(scene, '상품');
    const { products: given, hidden } = ask<{ products: { row: number }[]; hidden: number }>(scene, 'productImages');
    expect(given.map(({ row }) => row)).toEqual([2, 4, 5, 6, 9, 10, 11, 12, 13, 14]);
    expect(hidden).toBe(HIDDEN.length);
  });

  it('이 행 보기와 칸 채우기는 선택한 것 가운데 처음 보이는 행이다', () => {
    const scene = shipments();
    hide(scene, '송장', [2, 3], 'filter');
    selectAll(scene, '송장');
    expect(scene.ask('thisTab')).toMatchObject({ row: { row: 4 } });
    expect(scene.ask('rowForm', {})).toMatchObject({ title: expect.stringContaining('4행') });
  });

  it('보이는 행이 열 행 안에 없으면 이 행 보기는 아무 행도 아니다', () => {
    const scene = shipments();
    hide(
      scene,
      '송장',
      Array.from({ length: 14 }, (_, at) => at + 2),
      'filter',
    );
    selectAll(scene, '송장');
    expect(scene.ask('thisTab')).not.toHaveProperty('row');
    expect(selection(scene, '송장')).toMatchObject({ keys: [], hidden: 14 });
  });
});

describe('탭 전체의 실행', () => {
  it('숨은 행까지 하되, 보내기 전에 몇 행인지 묻는다', () => {
    const scene = shipments();
    hide(scene, '송장', HIDDEN, 'filter');
    const plan = ask<{ kinds: unknown; question: string }>(scene, 'planRun', { tab: '송장' });
    expect(plan.kinds).toEqual([{ action: '송장전송', count: 14 }]);
    expect(plan.question).toBe(
      '작업을 고른 14행(송장전송 14) 가운데 4행은 필터나 숨기기로 보이지 않습니다. 보이지 않는 행까지 모두 할까요?',
    );
  });

  it('숨은 행이 없으면 묻지 않는다', () => {
    const scene = shipments();
    scene.runtime.setActiveTab('송장');
    expect(scene.ask('planRun', { tab: '송장' })).toMatchObject({ question: '' });
  });

  it.each([
    ['아니오', false, 0],
    ['예', true, 14],
  ])('메뉴에서 %s라고 하면 그대로 한다', (_, answerYes, sent) => {
    const scene = shipments({ answerYes });
    hide(scene, '송장', HIDDEN, 'hand');
    const run = () => scene.runtime.run('runRows');
    if (answerYes) run();
    else expect(run).toThrow('실행하지 않았습니다');
    expect(writesOf(scene)).toHaveLength(sent);
  });
});

describe('묻는 값', () => {
  it('20,000행이어도 몇 행이 숨었는지 아는 호출 수가 같고, 수식은 남지 않는다', () => {
    const counts = [40, 20_000].map((rows) => {
      const scene = openOrderShop();
      const header = scene.runtime.seller.read('송장')[0] ?? [];
      const at = header.indexOf('배송번호') + 1;
      const mall = header.indexOf('제휴몰') + 1;
      const numbers = Array.from({ length: rows }, (_, nth) => [String(100_000_000 + nth)]);
      scene.runtime.seller.paste('송장', 2, at, numbers);
      scene.runtime.seller.paste(
        '송장',
        2,
        mall,
        numbers.map(() => ['위메프']),
      );
      hide(scene, '송장', [5, 9, rows], 'filter');
      selectAll(scene, '송장');
      selection(scene, '송장');
      scene.runtime.gate.reset();
      expect(selection(scene, '송장').keys).toHaveLength(rows - 3);
      const { byName } = scene.runtime.gate.counts();
      expect(scene.runtime.seller.read('코드')[0]?.slice(Object.keys(codesTab.columns).length).join('')).toBe('');
      return {
        asked: (byName['Sheet.isRowHiddenByFilter'] ?? 0) + (byName['Sheet.isRowHiddenByUser'] ?? 0),
        formulas: byName['Range.setFormula'] ?? 0,
        reads: (byName['Range.getValue'] ?? 0) + (byName['Range.getValues'] ?? 0),
      };
    });
    expect(counts[0]).toMatchObject({ asked: 0, formulas: 1 });
    expect(counts[1]).toEqual(counts[0]);
  });

  it('열 행까지는 파일에 아무것도 적지 않고 행마다 묻는다', () => {
    const { scene } = collected(CONFIRMED, CONFIRMED, CONFIRMED);
    hide(scene, '송장', [3], 'hand');
    selectAll(scene, '송장');
    scene.runtime.gate.reset();
    expect(selection(scene, '송장')).toMatchObject({ hidden: 1 });
    const { byName } = scene.runtime.gate.counts();
    expect(byName['Range.setFormula']).toBeUndefined();
    expect(byName['Sheet.isRowHiddenByFilter']).toBe(3);
  });
});
