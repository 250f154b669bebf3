/** 점검 of the five tabs of products with the shipped bundle: good rows pass, a paste of a thousand is told row by row. */
import { MANUAL_DAY, manualRows } from '../helpers/manual-product';
import { mistakes } from '../helpers/product-mistakes';
import {
  checkTab,
  goodRows,
  type ProductTab,
  pasteRows,
  productTabs,
  runJob,
  sampleScene,
  samples,
} from '../helpers/product-rows';
import { account, openScene, type Scene } from '../helpers/scene';

/** The whole workbook as text, for comparing; sets are written out. */
const picture = ({ runtime }: Scene): string =>
  JSON.stringify(runtime.workbook, (_, value) => (value instanceof Set ? [...value].sort() : value));

/** Types into a cell below a header. */
function typeInto({ runtime }: Scene, tab: ProductTab, row: number, header: string, text: string): void {
  runtime.seller.type(tab, row, (runtime.seller.read(tab)[0] ?? []).indexOf(header) + 1, text);
}

function fetchCodes(scene: Scene): void {
  scene.ask('saveAccount', account);
  runJob(scene, { job: 'refreshCodes' });
}

describe('맞는 행', () => {
  it.each(productTabs)('%s: 양식의 보기 행은 다섯 탭이 함께 있을 때 점검완료이다', (tab) => {
    const scene = sampleScene();
    expect(checkTab(scene, tab)).toEqual({ checked: 1, ok: 1, errors: 0, warnings: 0 });
    expect(scene.rows(tab)).toMatchObject([{ 결과: '점검완료', 메시지: '', 처리일시: '2026-11-23 10:00:00' }]);
  });

  it.each(productTabs)('%s: 제휴몰의 카테고리와 품목을 받은 뒤에도 보기 행은 점검완료이다', (tab) => {
    const scene = sampleScene();
    fetchCodes(scene);
    expect(checkTab(scene, tab)).toEqual({ checked: 1, ok: 1, errors: 0, warnings: 0 });
  });

  it('메뉴얼 「상품 등록」의 상품은 화면에 적힌 그대로 통과한다', () => {
    const scene = openScene({ start: MANUAL_DAY });
    scene.runtime.run('setUpWorkbook');
    for (const [tab, rows] of Object.entries(manualRows)) pasteRows(scene, tab, rows);
    for (const tab of Object.keys(manualRows)) checkTab(scene, tab);
    const told = (tab: string) => scene.rows(tab).map((row) => [row['결과'], row['메시지']]);
    expect(told('상품')).toEqual([['점검완료', '']]);
    expect(told('옵션')).toEqual([1, 2, 3].map(() => ['점검완료', '']));
    expect(told('판매정보')).toEqual([['점검완료', '']]);
    expect(told('배송정보')).toEqual([['점검완료', expect.stringMatching(/^주의: 「출고지우편번호」 .*07997/)]]);
  });

  it('제휴몰의 항목을 알면, 메뉴얼의 품목고시에서 보내지 않을 항목을 주의로 알린다', () => {
    const scene = openScene({ start: MANUAL_DAY });
    scene.runtime.run('setUpWorkbook');
    for (const [tab, rows] of Object.entries(manualRows)) pasteRows(scene, tab, rows);
    fetchCodes(scene);
    expect(checkTab(scene, '상품')).toMatchObject({ errors: 0, warnings: 1 });
    expect(scene.rows('상품')[0]?.['메시지']).toMatch(
      /^주의: 「품목고시내용」 .*「제조국」 .*\n「품목고시내용」 .*「예상배송일」/,
    );
  });

  it.each(['과세 상품', '과세상품', '비과세 상품', '면세'])(
    '과세구분을 메뉴얼처럼 「%s」(으)로 적어도 통과한다',
    (word) => {
      const scene = sampleScene();
      typeInto(scene, '상품', 2, '과세구분', word);
      expect(checkTab(scene, '상품')).toMatchObject({ ok: 1 });
    },
  );

  it('주의는 행을 막지 않고, 메시지가 「주의:」로 시작한다', () => {
    const scene = sampleScene();
    typeInto(scene, '상품', 2, '상품명', '무료배송 목걸이');
    expect(checkTab(scene, '상품')).toEqual({ checked: 1, ok: 0, errors: 0, warnings: 1 });
    expect(scene.rows('상품')[0]).toMatchObject({
      결과: '점검완료',
      메시지: expect.stringMatching(/^주의: 「상품명」/),
    });
  });
});

describe('1,000행을 붙여 넣고 점검하면', () => {
  const COUNT = 1_000;
  const wrong = mistakes.상품;
  /** Every fourth row is wrong, each in the next way. */
  const mistakeOf = (nth: number) => (nth % 4 === 1 ? wrong[((nth - 1) / 4) % wrong.length] : undefined);
  const pasted = goodRows('상품', COUNT).map((row, nth) => ({ ...row, ...mistakeOf(nth)?.cells }));
  const scene = sampleScene();
  pasteRows(scene, '상품', pasted, 3);
  const report = checkTab(scene, '상품');
  const rows = scene.rows('상품').slice(1);

  it('50가지 넘는 잘못이 든 행마다 어느 열의 무엇인지 말한다', () => {
    expect(wrong.length).toBeGreaterThanOrEqual(50);
    expect(report).toMatchObject({ checked: COUNT + 1, errors: COUNT / 4, warnings: 0 });
    rows.forEach((row, nth) => {
      const { says } = mistakeOf(nth) ?? {};
      if (!says) return;
      expect(row['결과']).toBe('오류');
      for (const words of says) expect(row['메시지']).toContain(words);
    });
  });

  it('맞는 행은 모두 점검완료이고 메시지가 없다', () => {
    const right = rows.filter((_, nth) => mistakeOf(nth) === undefined);
    expect(right).toHaveLength((COUNT * 3) / 4);
    for (const row of right) expect([row['결과'], row['메시지']]).toEqual(['점검완료', '']);
  });

  it('모든 행에 상품코드가 생기고 겹치지 않으며, 지운 행의 번호도 다시 쓰지 않는다', () => {
    const codes = scene.rows('상품').map((row) => String(row['상품코드']));
    for (const code of codes) expect(code).toMatch(/^20261123\d{7}$/);
    expect(new Set(codes).size).toBe(COUNT + 1);
    scene.runtime.seller.deleteRows('상품', 900, 103);
    pasteRows(
      scene,
      '상품',
      [samples.상품, samples.상품].map((row) => ({ ...row, 상품코드: '', 자체상품코드: '' })),
      900,
    );
    checkTab(scene, '상품');
    const added = scene.rows('상품').slice(898);
    expect(added).toHaveLength(2);
    for (const row of added) expect(codes).not.toContain(row['상품코드']);
    expect(added[0]?.['상품코드']).not.toBe(added[1]?.['상품코드']);
  });

  it('한 번 더 점검해도 바뀌는 칸이 없다', () => {
    const before = picture(scene);
    scene.clock.advance(3_600_000);
    checkTab(scene, '상품');
    expect(picture(scene)).toBe(before);
  });
});

describe('다시 점검', () => {
  it('고친 행은 점검완료가 되고 메시지가 사라진다', () => {
    const scene = sampleScene();
    typeInto(scene, '상품', 2, '상품명', '목걸이★');
    checkTab(scene, '상품');
    expect(scene.rows('상품')[0]?.['결과']).toBe('오류');
    typeInto(scene, '상품', 2, '상품명', '목걸이');
    checkTab(scene, '상품');
    expect(scene.rows('상품')[0]).toMatchObject({ 결과: '점검완료', 메시지: '' });
  });

  it.each(productTabs)('%s: 성공은 점검완료로 바뀌지 않는다', (tab) => {
    const scene = sampleScene();
    typeInto(scene, tab, 2, '결과', '성공');
    const said = () => scene.rows(tab).map((row) => [row['결과'], row['메시지'], row['처리일시']]);
    const before = said();
    checkTab(scene, tab);
    expect(said()).toEqual(before);
  });

  it('성공한 행이라도 그 뒤에 잘못되면 오류로 알린다', () => {
    const scene = sampleScene();
    typeInto(scene, '상품', 2, '결과', '성공');
    typeInto(scene, '상품', 2, '과세구분', '영세');
    checkTab(scene, '상품');
    expect(scene.rows('상품')[0]).toMatchObject({ 결과: '오류', 메시지: expect.stringContaining('「과세구분」') });
  });
});

describe('키', () => {
  it.each([
    ['옵션', '상품코드'],
    ['품목고시', '고시명'],
    ['판매정보', '그룹명'],
    ['배송정보', '배송정보명'],
  ] as const)('%s: %s이(가) 빈 행에도 무엇이 비었는지 적는다', (tab, header) => {
    const scene = sampleScene();
    pasteRows(scene, tab, [{ ...samples[tab], [header]: '' }], 3);
    checkTab(scene, tab);
    expect(scene.rows(tab)[1]).toMatchObject({ 결과: '오류', 메시지: expect.stringContaining(`「${header}」`) });
    expect(scene.rows(tab)[0]?.['결과']).toBe('점검완료');
  });

  it.each([
    ['품목고시', '항목'],
    ['판매정보', '그룹명'],
  ] as const)('%s: %s이(가) 빈 것은 한 번만 말한다', (tab, header) => {
    const scene = sampleScene();
    pasteRows(scene, tab, [{ ...samples[tab], [header]: '' }], 3);
    checkTab(scene, tab);
    expect(scene.rows(tab)[1]?.['메시지']).toBe(`「${header}」 비어 있습니다. 값을 넣어 주세요.`);
  });

  it('키가 여러 열이면 열의 이름을 하나씩 들어, 칸의 색이 그 열들을 찾는다', () => {
    const scene = sampleScene();
    pasteRows(scene, '품목고시', [samples.품목고시], 3);
    checkTab(scene, '품목고시');
    for (const row of scene.rows('품목고시')) {
      expect(row['메시지']).toBe('「고시명」, 「항목」이 같은 행이 2행, 3행에 있습니다. 하나만 남기고 지워 주세요.');
    }
  });

  it.each(productTabs)('%s: 키가 같은 두 행은 둘 다 오류이고 어느 행들인지 말한다', (tab) => {
    const scene = sampleScene();
    pasteRows(scene, tab, [samples[tab]], 3);
    checkTab(scene, tab);
    for (const row of scene.rows(tab)) {
      expect(row).toMatchObject({ 결과: '오류', 메시지: expect.stringContaining('같은 행이 2행, 3행에') });
    }
  });

  it('메뉴얼 「상품 등록 - 기본정보」 중복체크: 자체상품코드가 같은 두 상품은 둘 다 오류이다', () => {
    const scene = sampleScene();
    pasteRows(scene, '상품', [{ ...samples.상품, 상품코드: '' }], 3);
    checkTab(scene, '상품');
    for (const row of scene.rows('상품')) {
      expect(row).toMatchObject({ 결과: '오류', 메시지: expect.stringMatching(/「자체상품코드」 .*2, 3행/) });
    }
  });
});

it('점검할 것이 없는 탭에서는 그렇게 말한다', () => {
  const scene = sampleScene();
  expect(() => checkTab(scene, '안내')).toThrow('「안내」 탭에는 점검할 것이 없습니다');
});

describe('점검이 시트를 부르는 수', () => {
  /** Of a long tab what was written is looked at again by itself. */
  const READS_MORE = 3;
  const callsFor = (tab: ProductTab, count: number): number => {
    const scene = sampleScene();
    pasteRows(scene, tab, goodRows(tab, count), 3);
    scene.runtime.gate.reset();
    expect(checkTab(scene, tab).checked).toBe(count + 1);
    const { cells, structure, format } = scene.runtime.gate.counts().byKind;
    return cells + structure + format;
  };

  it.each(productTabs)('%s: 1,000행이 10행보다 몇 번까지만 많다', (tab) => {
    expect(callsFor(tab, 1_000)).toBeLessThanOrEqual(callsFor(tab, 10) + READS_MORE);
  });

  it('상품: 10,000행도 한 번의 실행에서 그만큼으로 점검한다', () => {
    expect(callsFor('상품', 10_000)).toBeLessThanOrEqual(callsFor('상품', 10) + READS_MORE);
  });
});
