/** The sidebar acts on the tab that it shows and on the rows that can be seen, and says how many before it does. */
import type { BrowserContext, Page } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../../helpers/browser';
import { fill, openOrderShop, waybill, writesOf } from '../../helpers/order-shop';
import type { Scene } from '../../helpers/scene';
import { type SidebarPage, showSidebar } from '../../helpers/sidebar-page';

const COUNT = 12;

describeInBrowser('사이드바와 선택', () => {
  let browser: BrowserContext;
  let scene: Scene;
  let shown: SidebarPage;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    scene = openOrderShop();
    scene.ask('saveSettings', { rereadsPerRun: 0 });
    const hours = { from: '2026-11-23 08:30:00', to: '2026-11-23 09:50:00' };
    scene.buyer.placeOrders({ count: COUNT, state: 'CONFIRM', ...hours });
    scene.collectNow();
    scene.buyer.forgetRequests();
    shown = await showSidebar(browser, scene);
    ({ page } = shown);
  });
  afterEach(async () => {
    expect(shown.problems).toEqual([]);
    await page.close();
  });

  const told = (text: string) => page.locator('#status').getByText(text).waitFor();
  const actions = () => scene.rows('송장').map((row) => row['작업']);

  /** As the filter of 오늘 할 일 does. */
  function hide(...rows: number[]): void {
    const sheet = scene.runtime.workbook.sheets.find(({ name }) => name === '송장');
    for (const row of rows) Object.assign(sheet?.rows[row - 1] ?? {}, { hidden: 'filter' });
  }

  function fillParcels(): void {
    scene.rows('송장').forEach((row, nth) => {
      fill(scene, '송장', String(row['배송번호']), {
        작업: '송장전송',
        택배사: 'CJ대한통운',
        송장번호: waybill(nth),
      });
    });
  }

  it('작업 고르기는 숨은 행을 건드리지 않고, 몇 행을 뺐는지 말한다', async () => {
    hide(4, 7);
    await shown.atRow('송장', 2, COUNT);
    await page.locator('#actions').selectOption('강제완료');
    await page.locator('#choose-action button').click();
    await told(`${COUNT - 2}행(걸러 낸 2행은 빼고)의 작업을 강제완료로 정했습니다.`);
    expect(actions().flatMap((action, at) => (action === '' ? [at + 2] : []))).toEqual([4, 7]);
    await page
      .locator('#run-rows')
      .getByText(`실행 (${COUNT - 2})`)
      .waitFor();
    await page
      .locator('#run-kinds')
      .getByText(`강제완료 ${COUNT - 2}건`)
      .waitFor();
  });

  it('선택한 행만 실행은 숨은 행을 보내지 않는다', async () => {
    fillParcels();
    hide(4, 7);
    await shown.atRow('송장', 2, COUNT);
    await page.locator('#run-chosen').click();
    await told(`성공 ${COUNT - 2}행`);
    await told('걸러 낸 2행은 건드리지 않았습니다.');
    expect(writesOf(scene)).toHaveLength(COUNT - 2);
    expect(scene.rows('송장').flatMap((row, at) => (row['전송상태'] === '미입력' ? [at + 2] : []))).toEqual([4, 7]);
  });

  it('실행은 숨은 행도 하기 전에 몇 행인지 묻고, 그만두면 아무것도 보내지 않는다', async () => {
    fillParcels();
    hide(4, 7);
    await shown.atRow('송장', 2);
    await page.locator('#run-rows').getByText(`실행 (${COUNT})`).click();
    await page.locator('#sure').getByText('2행은 필터나 숨기기로 보이지 않습니다').waitFor();
    await page.locator('#sure-no').click();
    await told('실행하지 않았습니다.');
    expect(writesOf(scene)).toEqual([]);
  });

  it('다른 탭이 열려 있으면 실행도 점검도 고르기도 하지 않고, 그 탭을 다시 보여 준다', async () => {
    fillParcels();
    for (const button of ['#run-rows', '#check-rows', '#check-chosen', '#choose-action button']) {
      await shown.atRow('송장', 2);
      await page.locator(button).click({ trial: true });
      // A page that cannot be seen and that no mouse enters does not look again by itself before the click.
      await page.evaluate(
        "Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })",
      );
      scene.runtime.setActiveTab('주문');
      await page.locator(button).dispatchEvent('click');
      await page.evaluate('delete document.visibilityState');
      await told('지금 열린 탭은 「주문」입니다.');
      await page.getByRole('heading', { name: '「주문」 탭' }).waitFor();
    }
    expect(writesOf(scene)).toEqual([]);
    expect(scene.rows('송장').map((row) => row['결과'])).toEqual(Array(COUNT).fill(''));
  });

  it('시트에서 탭을 바꾸면 아무것도 누르지 않아도, 마우스를 올리면 곧바로 따라온다', async () => {
    await shown.atRow('송장', 2);
    scene.runtime.setActiveTab('주문');
    await page.getByRole('heading', { name: '「주문」 탭' }).waitFor();
    scene.runtime.setActiveTab('송장');
    await page.evaluate("document.documentElement.dispatchEvent(new PointerEvent('pointerenter'))");
    await page.getByRole('heading', { name: '「송장」 탭' }).waitFor();
  });

  it('모두 점검과 선택한 행 점검은 저마다 몇 행인지 말한다', async () => {
    fillParcels();
    hide(4);
    await shown.atRow('송장', 2, 4);
    await page.locator('#check-chosen').click();
    await told('3행(걸러 낸 1행은 빼고) 점검');
    await page.locator('#check-rows').click();
    await told(`${COUNT}행 점검`);
  });

  it('새로 보기는 마지막 수집까지 새로 보고, 지금 가져오기는 한 문장으로 끝난다', async () => {
    await page.locator('#last-collection').getByText('11-23 10:00').waitFor();
    scene.goTo('2026-11-23 11:30:00');
    scene.buyer.placeOrder({ orderDate: '2026-11-23 11:00:00', payDate: '2026-11-23 11:00:00' });
    scene.buyer.ask({});
    scene.collectNow();
    await page.locator('#today-again').click();
    await page.locator('#last-collection').getByText('11-23 11:30').waitFor();
    scene.goTo('2026-11-23 12:30:00');
    scene.buyer.placeOrder({ orderDate: '2026-11-23 12:00:00', payDate: '2026-11-23 12:00:00' });
    scene.buyer.ask({});
    await page.locator('#collect-now').click();
    await told('새 주문 1건, 문의 1건을 가져왔습니다.');
    await page.locator('#last-collection').getByText('11-23 12:30').waitFor();
  });
});
