/** Work that is started in the sidebar: waybills from a paste to 전송완료, questions, stopping, closing and opening again. */
import type { BrowserContext } from 'playwright-core';
import type { Run } from '../../../src/engine/run';
import { describeInBrowser, openBrowser } from '../../helpers/browser';
import { openOrderShop, waybill, writesOf } from '../../helpers/order-shop';
import type { Scene } from '../../helpers/scene';
import { type SidebarPage, showSidebar } from '../../helpers/sidebar-page';

const COUNT = 500;

const states = (scene: Scene) => {
  const counts = new Map<unknown, number>();
  for (const { 전송상태: state } of scene.rows('송장')) counts.set(state, (counts.get(state) ?? 0) + 1);
  return Object.fromEntries(counts);
};

/** A list as a courier's program gives it; the third number is one that cannot be. */
function courierList(scene: Scene): string {
  const lines = scene.rows('송장').map(({ 배송번호: bundle }, nth) => {
    return [bundle, 'CJ대한통운', nth === 2 ? '1.23E+11' : waybill(nth)].join('\t');
  });
  return [['배송번호', '택배사', '운송장번호'].join('\t'), ...lines].join('\n');
}

describeInBrowser('사이드바의 실행', () => {
  let browser: BrowserContext;
  let scene: Scene;
  let shown: SidebarPage;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());
  beforeEach(() => {
    scene = openOrderShop();
    scene.ask('saveSettings', { rereadsPerRun: 0 });
  });
  afterEach(async () => {
    expect(shown.problems).toEqual([]);
    await shown.page.close();
  });

  function place(count: number): void {
    scene.buyer.placeOrders({ count, state: 'CONFIRM', from: '2026-11-23 08:30:00', to: '2026-11-23 09:50:00' });
    scene.collectNow();
    // What is shown is the newest run: the next one begins in another second.
    scene.clock.advance(1_000);
  }

  it(`송장 ${COUNT}건을 붙여 넣고, 점검에서 걸린 하나를 고쳐 보내면 모두 전송완료다`, async () => {
    place(COUNT);
    shown = await showSidebar(browser, scene);
    const { page } = shown;
    await shown.atRow('송장', 1);
    await page.getByText('송장 붙여넣기').click();
    await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(courierList(scene))})`);
    await page.locator('#import-text').focus();
    await page.keyboard.press('Control+V');
    await page.getByRole('button', { name: '미리보기', exact: true }).click();
    await page
      .locator('#import-counts')
      .getByText(`넣을 것 ${COUNT - 1}, 읽을 수 없는 것 1`)
      .waitFor();
    await page.locator('#import-send').check();
    await page
      .locator('#import-counts')
      .getByText(`넣을 것 ${COUNT - 1}`)
      .waitFor();
    await page.locator('#import-write').click();
    await page.getByText(`${COUNT - 1}행에 송장번호를 적었습니다.`).waitFor();

    // The one that was left out, typed into the sheet with a mistake, and found by 점검.
    const { seller } = scene.runtime;
    const header = seller.read('송장')[0] ?? [];
    const type = (name: string, text: string) => seller.type('송장', 4, header.indexOf(name) + 1, text);
    for (const [name, text] of Object.entries({ 작업: '송장전송', 택배사: 'CJ', 송장번호: '123' })) type(name, text);
    await page.locator('#check-rows').click();
    await page.locator('#status').getByText('오류 1').waitFor();
    await shown.atRow('송장', 4);
    await page.locator('#row-problems').getByText('「송장번호」').waitFor();
    await page.getByRole('button', { name: '이 칸으로 가기' }).click();
    await page.locator('#status').getByText('4행의 「송장번호」 칸').waitFor();
    type('송장번호', waybill(2));

    await page.locator('#run-rows').click();
    await page.locator('#strip').waitFor();
    await page.locator('#status').getByText(`성공 ${COUNT}행`).waitFor();
    expect(await page.locator('#strip').isVisible()).toBe(false);
    await shown.panel('진행');
    expect(await page.locator('#bar').getAttribute('value')).toBe('100');
    await page.locator('#run-counts').getByText(`성공 ${COUNT}행`).waitFor();
    await page.locator('#lines').getByText('[종료] 송장전송').waitFor();
    expect(states(scene)).toEqual({ 전송완료: COUNT });
    expect(writesOf(scene)).toHaveLength(COUNT);
  });

  it('물어야 하는 일은 먼저 묻고, 그만두면 하지 않는다', async () => {
    place(1);
    shown = await showSidebar(browser, scene);
    const { page } = shown;
    await shown.atRow('송장', 2);
    await page.locator('#actions').selectOption('강제완료');
    await page.locator('#choose-action button').click();
    await page.locator('#status').getByText('강제완료로 정했습니다').waitFor();
    await page.locator('#run-rows').click();
    await page.locator('#sure').getByText('강제완료할까요?').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('#status').getByText('[종료]').waitFor();
    expect(states(scene)).toEqual({ 미입력: 1 });
    await page.locator('#actions').selectOption('강제완료');
    await page.locator('#choose-action button').click();
    await page.locator('#status').getByText('정했습니다').waitFor();
    await page.locator('#run-rows').click();
    await page.locator('#sure-yes').click();
    await page.locator('#status').getByText('성공 1행').waitFor();
    expect(states(scene)).toEqual({ 강제완료: 1 });
  });

  it('선택한 행만 실행은 그 행에 대해서만 묻고, 그 행만 한다', async () => {
    place(3);
    shown = await showSidebar(browser, scene);
    const { page } = shown;
    await shown.atRow('송장', 2, 3);
    await page.locator('#actions').selectOption('강제완료');
    await page.locator('#choose-action button').click();
    await page.locator('#status').getByText('3행의 작업을').waitFor();
    await shown.atRow('송장', 3);
    await page.locator('#run-chosen').click();
    await page.locator('#sure').getByText('송장 1건').waitFor();
    await page.locator('#sure-yes').click();
    await page.locator('#status').getByText('성공 1행').waitFor();
    expect(scene.rows('송장').map((row) => row['전송상태'])).toEqual(['미입력', '강제완료', '미입력']);
  });

  it('지난 주문을 가리고 보관하고, 번호로 찾아 그 행으로 간다', async () => {
    const at = { orderDate: '2026-03-02 08:59:00', payDate: '2026-03-02 09:00:00' };
    const { orderOptionNos } = scene.buyer.placeOrder({ ...at, state: 'COMPLETE' });
    const order = { job: 'collectOrders', from: '2026-03-02 00:00:00', to: '2026-03-02 23:00:00' };
    let run = scene.ask('startJob', order) as Run;
    while (run.state === '진행중') run = scene.ask('continueJob', { runId: run.runId }) as Run;
    shown = await showSidebar(browser, scene);
    const { page } = shown;
    const told = (text: string | RegExp) => page.locator('#status').getByText(text).waitFor();
    await shown.panel('설정');
    await page.locator('#mask-now').click();
    await page.locator('#sure-yes').click();
    await told('[종료] 개인정보 가리기');
    await page.locator('#archive-now').click();
    await told(/\[종료\] 주문보관.*주문 1행/);
    await page.getByLabel('보관한 주문 찾기').fill(orderOptionNos[0] ?? '');
    await page.keyboard.press('Enter');
    await told('보관한 주문 1건');
    await page.getByRole('button', { name: `${orderOptionNos[0]} 행으로` }).click();
    await told('주문보관 2026');
    expect(scene.ask('thisTab')).toMatchObject({ tab: '주문보관 2026' });
  });

  it('닫았다가 다시 열면 남은 실행을 보여 주고 이어서 한다', async () => {
    scene.buyer.placeOrders({ count: 20, from: '2026-11-23 08:30:00', to: '2026-11-23 09:50:00' });
    scene.ask('startJob', { job: 'collectOrders' });
    shown = await showSidebar(browser, scene);
    await shown.page.locator('#status').getByText('[종료] 주문 가져오기: 새 주문 20건').waitFor();
    await shown.panel('진행');
    await shown.page.locator('#run-state').getByText('완료').waitFor();
    expect(scene.rows('주문')).toHaveLength(20);
  });

  it('중지하면 거기까지 한 일이 남는다', async () => {
    scene.ask('saveSettings', { lookBackDays: 60, requestsPerSecond: 1 });
    scene.ask('startJob', { job: 'collectOrders' });
    shown = await showSidebar(browser, scene);
    await shown.page.locator('#strip-stop').click();
    await shown.page.locator('#status').getByText('중지했습니다. 이미 한 일은 그대로 남습니다.').waitFor();
    await shown.panel('진행');
    await shown.page.locator('#run-state').getByText('중지').waitFor();
  });

  it('오늘 할 일을 누르면 그 탭의 그 행으로 간다', async () => {
    scene.buyer.placeOrders({ count: 3, from: '2026-11-23 08:30:00', to: '2026-11-23 09:50:00' });
    shown = await showSidebar(browser, scene);
    const { page } = shown;
    await page.locator('#collect-now').click();
    await page.getByRole('button', { name: /^3\s*신규주문/ }).click();
    await page.locator('#status').getByText('「주문」에서 신규주문 3행만 보입니다.').waitFor();
    expect(scene.runtime.workbook.selection).toMatchObject({ row: 2 });
  });

  it('다른 실행이 잠그고 있어도 기다렸다가 이어서 한다', async () => {
    scene.ask('startJob', { job: 'collectOrders' });
    const { callFromSidebar } = scene.runtime;
    let refusals = 2;
    scene.runtime.callFromSidebar = (name, args = []) => {
      const isGoingOn = String(args[0]).includes('continueJob');
      if (isGoingOn && refusals > 0) {
        refusals -= 1;
        return JSON.stringify({ ok: false, message: '다른 작업이 진행 중입니다.' });
      }
      return callFromSidebar(name, args);
    };
    shown = await showSidebar(browser, scene);
    await shown.page.locator('#status').getByText('[종료] 주문 가져오기').waitFor();
  });
});
