/** 끝난 행 숨기기 with the shipped bundle: Google's filter really hides those rows, and the seller's own criteria stay. */
import { openScene, type SheetScene } from '../helpers/scene';

const STATES = ['신규주문', '배송완료', '배송중', '취소완료', '배송완료'];

/** 주문 with a row a state. */
function ordered(states: readonly string[] = STATES): SheetScene {
  const scene = openScene();
  scene.makeTabs();
  fill(scene, 2, states);
  return scene;
}

function fill(scene: SheetScene, row: number, states: readonly string[]): void {
  const { seller } = scene.runtime;
  seller.paste(
    '주문',
    row,
    columnOf(scene, '주문상태'),
    states.map((state) => [state]),
  );
  seller.paste(
    '주문',
    row,
    columnOf(scene, '옵션주문번호'),
    states.map((_, at) => [`${row + at}`]),
  );
}

const columnOf = ({ runtime }: SheetScene, header: string): number =>
  (runtime.seller.read('주문')[0] ?? []).indexOf(header) + 1;

const sheetOf = ({ runtime }: SheetScene) => {
  const sheet = runtime.workbook.sheets.find(({ name }) => name === '주문');
  if (!sheet) throw new Error('주문 탭이 없습니다.');
  return sheet;
};

/** What a person sees in a column. */
const seen = (scene: SheetScene, header = '주문상태') =>
  sheetOf(scene)
    .rows.slice(1)
    .filter(({ hidden }) => !hidden)
    .flatMap(({ values }) => values[columnOf(scene, header) - 1] || []);

it('끝난 행만 숨고, 모두 보이기로 다시 보인다', () => {
  const scene = ordered();
  scene.ask('hideFinished', { tab: '주문' });
  expect(seen(scene)).toEqual(['신규주문', '배송중']);
  scene.ask('showAll', { tab: '주문' });
  expect(seen(scene)).toEqual(STATES);
});

it('필터가 없으면 머리글과 모든 행, 쓰는 열에 만든다', () => {
  const scene = ordered();
  expect(sheetOf(scene).filter).toBeUndefined();
  scene.ask('hideFinished', { tab: '주문' });
  const { rows, filter } = sheetOf(scene);
  const columns = scene.runtime.seller.read('주문')[0]?.length;
  expect(filter?.box).toEqual({ row: 1, column: 1, rows: rows.length, columns });
});

it('나중에 끝난 행은 보이다가, 다시 누르면 숨는다', () => {
  const scene = ordered();
  scene.ask('hideFinished', { tab: '주문' });
  scene.runtime.seller.type('주문', 2, columnOf(scene, '주문상태'), '배송완료');
  expect(seen(scene)).toEqual(['배송완료', '배송중']);
  scene.ask('hideFinished', { tab: '주문' });
  expect(seen(scene)).toEqual(['배송중']);
});

describe('판매자가 직접 건 필터', () => {
  /** Hides by 옵션주문번호 the row of this number. */
  const filtered = (number: string): SheetScene => {
    const scene = ordered();
    scene.runtime.seller.setFilter('주문', columnOf(scene, '옵션주문번호'), [number]);
    return scene;
  };

  it('다른 열의 조건은 숨길 때도, 보일 때도 남는다', () => {
    const scene = filtered('2');
    scene.ask('hideFinished', { tab: '주문' });
    expect(seen(scene)).toEqual(['배송중']);
    scene.ask('showAll', { tab: '주문' });
    expect(seen(scene)).toEqual(STATES.slice(1));
  });

  it('상태 열에서 숨긴 값은 끝난 행과 함께 숨어 있다', () => {
    const scene = ordered();
    scene.runtime.seller.setFilter('주문', columnOf(scene, '주문상태'), ['배송중']);
    scene.ask('hideFinished', { tab: '주문' });
    expect(seen(scene)).toEqual(['신규주문']);
  });

  it('필터 아래에 늘어난 행도 숨고, 건 조건은 남는다', () => {
    const scene = filtered('4');
    const { rows } = sheetOf(scene);
    fill(scene, rows.length + 1, ['배송완료', '상품준비중']);
    expect(seen(scene)).toEqual(expect.arrayContaining(['배송완료']));
    scene.ask('hideFinished', { tab: '주문' });
    expect(seen(scene)).toEqual(['신규주문', '상품준비중']);
  });

  it('상태 열을 덮지 않는 필터는 넓히고, 건 조건은 남는다', () => {
    const scene = ordered();
    scene.runtime.seller.moveColumn('주문', columnOf(scene, '옵션주문번호'), 1);
    sheetOf(scene).filter = {
      box: { row: 1, column: 1, rows: 6, columns: 1 },
      criteria: { 1: { hiddenValues: ['2'] } },
    };
    scene.ask('showAll', { tab: '주문' });
    expect(sheetOf(scene).filter?.box.columns).toBe(1);
    scene.ask('hideFinished', { tab: '주문' });
    expect(seen(scene)).toEqual(['배송중']);
  });
});

it('정렬해도 끝난 행만 숨어 있다', () => {
  const scene = ordered();
  scene.ask('hideFinished', { tab: '주문' });
  scene.runtime.seller.sortBy('주문', columnOf(scene, '옵션주문번호'), false);
  expect(seen(scene)).toEqual(['배송중', '신규주문']);
});

it('수집과 양식 점검은 필터를 만들지도, 건드리지도 않고, 숨은 행에도 적는다', () => {
  const scene = openScene();
  scene.setUp();
  scene.buyer.placeOrder({});
  scene.tick();
  expect(sheetOf(scene).filter).toBeUndefined();
  scene.runtime.seller.setFilter('주문', columnOf(scene, '주문상태'), ['신규주문']);
  scene.ask('hideFinished', { tab: '주문' });
  expect(seen(scene)).toEqual([]);
  const before = JSON.stringify(sheetOf(scene).filter);
  scene.buyer.moveOrder({ bundleNo: String(scene.rows('주문')[0]?.['배송번호']), state: 'CONFIRM' });
  scene.runtime.gate.reset();
  scene.tick();
  scene.runtime.run('setUpWorkbook');
  expect(scene.rows('주문')[0]?.['주문상태']).toBe('상품준비중');
  expect(JSON.stringify(sheetOf(scene).filter)).toBe(before);
  const touched = Object.keys(scene.runtime.gate.counts().byName).filter((name) => name.includes('Filter'));
  expect(touched).toEqual([]);
});

it('행이 10이든 20,000이든, 필터가 있든 없든 몇 번의 호출이다', () => {
  const counts = [10, 20_000].map((rows) => {
    const scene = ordered(Array.from({ length: rows }, (_, at) => STATES[at % STATES.length] ?? ''));
    return ['hideFinished', 'hideFinished', 'showAll'].map((name) => {
      scene.runtime.gate.reset();
      scene.ask(name, { tab: '주문' });
      return scene.runtime.gate.counts().calls;
    });
  });
  expect(counts[1]).toEqual(counts[0]);
  expect(Math.max(...(counts[0] ?? []))).toBeLessThanOrEqual(40);
});
