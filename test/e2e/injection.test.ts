/** What a buyer or the mall writes never becomes a formula, in no column of theirs and in no message that repeats them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { virtualClock } from '../../local/apps-script';
import { createMall } from '../../local/malls/wemakeprice/mall';
import { columnOf } from '../../src/sheet';
import { tabs } from '../../src/tabs';
import { hostileTransport } from '../helpers/hostile-mall';
import { workOffJob } from '../helpers/inquiry-shop';
import { openScene, type Scene, START } from '../helpers/scene';

const starts = ['=HYPERLINK("https://evil.example","눌러 주세요")', '+1+1', '-1+1', '@SUM(1)', '\t=1+1', '\r=1+1'];
const behaviours = [
  { formula: 'text', apostrophe: 'kept' },
  { formula: 'formula', apostrophe: 'taken' },
] as const;
const cases = behaviours.flatMap((textFormat) => starts.map((start) => ({ ...textFormat, start })));

/** Orders, claims, questions, notices and policies, all of whose texts begin with `start`. */
function collected({ start, ...textFormat }: (typeof cases)[number]): Scene {
  const clock = virtualClock(Date.parse(`${START.replace(' ', 'T')}+09:00`), { frozen: true });
  const mall = createMall({ realTime: () => clock.now() });
  const transport = hostileTransport(mall, (text) => `${start}${text}`);
  const scene = openScene({ clock, mall, transport, textFormat });
  scene.setUp();
  scene.ask('saveSettings', { lookBackDays: 1 });
  const { bundleNo } = scene.buyer.placeOrder({ state: 'COMPLETE' });
  scene.buyer.placeOrder({});
  scene.buyer.exchangeGoods({ bundleNo });
  scene.buyer.ask({ title: '제목', question: '질문' });
  scene.buyer.sendUrgent({ title: '제목', contents: '내용' });
  scene.buyer.postNotice({ title: '공지', contents: '내용' });
  scene.collectNow();
  return scene;
}

const formulasOf = ({ runtime }: Scene): string[] =>
  runtime.workbook.sheets.flatMap(({ name, rows }) =>
    rows.flatMap(({ formulas }) => formulas.flatMap((formula) => (formula ? [`${name}: ${formula}`] : []))),
  );

/** Headers of the mall's columns of free text that hold something and do not begin as the mall's words did. */
function tamed(scene: Scene, tabName: string, start: string): string[] {
  const tab = tabs.find(({ name }) => name === tabName);
  const names = tab ? Object.keys(tab.columns).filter((name) => columnOf(tab, name).owner === 'mall') : [];
  const headers = names.flatMap((name) =>
    tab && columnOf(tab, name).format === '@' ? columnOf(tab, name).header : [],
  );
  const begun = start.replace(/\r/g, '\n');
  return headers.filter((header) =>
    scene
      .rows(tabName)
      .map((row) => String(row[header] ?? '').replace(/\r/g, '\n'))
      .some((text) => text !== '' && !text.startsWith(begun)),
  );
}

describe.each(cases)('@ 칸이 수식을 $formula로 다루고 위메프의 모든 글이 $start로 시작할 때', (one) => {
  const scene = collected(one);

  it('어느 탭에도 수식이 된 칸이 없다', () => {
    for (const tab of ['주문', '송장', '클레임', '문의', '공지사항']) expect(scene.rows(tab).length).toBeGreaterThan(0);
    expect(formulasOf(scene)).toEqual([]);
  });

  it('위메프의 열에는 온 글이 그대로 있다', () => {
    const ids = [
      '제휴몰',
      '판매자ID',
      '구매번호',
      '배송번호',
      '주문번호',
      '옵션주문번호',
      '제휴몰상품번호',
      '클레임번호',
    ];
    const words = [...ids, '문의번호', '구분', '비공개', '유형', '배송예정일'];
    for (const tab of ['주문', '송장', '클레임', '문의', '공지사항']) {
      expect({ tab, headers: tamed(scene, tab, one.start).filter((header) => !words.includes(header)) }).toEqual({
        tab,
        headers: [],
      });
    }
  });

  it('다시 수집해도 같은 글이고 수식이 되지 않는다', () => {
    const words = () =>
      ['주문', '클레임', '문의'].map((tab) =>
        scene.rows(tab).map(({ 수집일시: _at, 처리상태: _state, 처리일시: _done, ...row }) => row),
      );
    const before = words();
    scene.tick();
    expect(formulasOf(scene)).toEqual([]);
    expect(words()).toEqual(before);
  });
});

/** Types 발주확인 into the only order and runs it. */
function confirm({ runtime }: Scene): void {
  const action = (runtime.seller.read('주문')[0] ?? []).indexOf('작업') + 1;
  runtime.seller.type('주문', 2, action, '발주확인');
  runtime.setActiveTab('주문');
  runtime.run('runRows');
}

/** Whether it was answered or refused is no matter here. */
function attempt(ask: () => unknown): void {
  try {
    ask();
  } catch {
    return;
  }
}

describe.each(behaviours)('@ 칸이 수식을 $formula로 다룰 때', (textFormat) => {
  it('위메프가 거절한 말이 무엇으로 시작해도 메시지와 연동이력은 글이다', () => {
    const scene = openScene({ textFormat });
    scene.setUp();
    scene.buyer.placeOrder({});
    scene.collectNow();
    for (const start of starts) {
      const body = { resultCode: 422, error: `${start} 안 됩니다` };
      scene.buyer.faults({ path: '/order/in/', fault: { status: 422, body } });
      confirm(scene);
      expect(scene.rows('주문')[0]).toMatchObject({ 결과: '실패', 메시지: expect.stringContaining('안 됩니다') });
    }
    expect(formulasOf(scene)).toEqual([]);
  });

  it('사이드바에서 온 탭 이름과 키가 무엇으로 시작해도 어디에도 수식이 남지 않는다', () => {
    const scene = openScene({ textFormat });
    scene.setUp();
    for (const start of starts) {
      attempt(() => workOffJob(scene, { job: 'confirmOrders', tab: start, keys: [start] }));
      attempt(() => workOffJob(scene, { job: 'takeOverProducts', keys: [start] }));
      attempt(() => workOffJob(scene, { job: 'copyRows', tab: '상품', keys: [start] }));
      attempt(() => scene.ask('help', { tab: start }));
      attempt(() => scene.ask('hideFinished', { tab: start }));
    }
    expect(formulasOf(scene)).toEqual([]);
  });
});

describe('화면', () => {
  it.each(['sidebar.html', 'excel.html'])('%s에는 글을 HTML이나 코드로 넣는 길이 없다', (name) => {
    const page = readFileSync(path.resolve(__dirname, '../../dist', name), 'utf8');
    const sinks = /innerHTML|outerHTML|insertAdjacentHTML|document\.write|srcdoc|createContextualFragment|javascript:/g;
    expect(page.match(sinks) ?? []).toEqual([]);
  });

  it('시트에 무엇이 적혀 있든 서버가 주는 화면은 같은 글자이다', () => {
    const scene = openScene();
    scene.setUp();
    scene.buyer.placeOrder({ buyerName: '<img src=x onerror=alert(1)>', delivery: { name: '</script><script>' } });
    scene.collectNow();
    scene.runtime.run('openSidebar');
    const page = readFileSync(path.resolve(__dirname, '../../dist/sidebar.html'), 'utf8');
    expect(scene.runtime.said.sidebar?.html).toBe(page);
    expect(scene.rows('주문')[0]).toMatchObject({
      구매자: '<img src=x onerror=alert(1)>',
      수취인: '</script><script>',
    });
  });
});
