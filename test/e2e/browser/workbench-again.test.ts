/** The workbench over time: questions of the add-on, the clock, and what is still there after a restart. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { columnOf, type Tab } from '../../../src/sheet';
import { ordersTab } from '../../../src/tabs/orders.tab';
import { productsTab } from '../../../src/tabs/products.tab';
import { shipmentsTab } from '../../../src/tabs/shipments.tab';
import {
  chooseMenu,
  describeInBrowser,
  makeWorkbook,
  type OpenedWorkbench,
  openBrowser,
  openPage,
  openWorkbench,
  pasteText,
  selectCell,
  setUp,
  shownText,
  until,
} from '../../helpers/browser';

const placeOf = (tab: Tab, name: string): number => Object.values(tab.columns).indexOf(columnOf(tab, name)) + 1;

describeInBrowser('체험판의 시간', () => {
  let folder: string;
  let file: string;
  let workbench: OpenedWorkbench;
  let browser: BrowserContext;
  let page: Page;

  const shown = (tab: Tab, row: number, name: string) => shownText(page, tab.name, row, placeOf(tab, name));
  const seen = (tab: Tab, row: number, name: string, text: string) =>
    expect(
      until(
        () => shown(tab, row, name),
        (there) => there === text,
      ),
    ).resolves.toBe(text);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'workbench-'));
    file = join(folder, '시험.xlsx');
    await makeWorkbook(file, setUp);
    workbench = await openWorkbench(file);
    browser = await openBrowser();
    page = await openPage(browser, workbench.url);
  });
  afterAll(async () => {
    await browser?.close();
    await workbench?.stop();
    rmSync(folder, { recursive: true });
  });

  it('열쇠는 주소에 남지 않고, 열쇠 없이 연 탭은 아무것도 보지 못하고 터미널의 주소로 열라고 한다', async () => {
    expect(page.url()).toBe(`${new URL(workbench.url).origin}/`);
    expect(await browser.cookies()).toEqual([]);
    const stranger = await browser.newPage();
    await stranger.goto(page.url());
    await stranger.locator('#grid').getByText('터미널에 나온 주소로 여세요.').waitFor();
    // The name of the file would stand here.
    expect(await stranger.locator('#name').textContent()).toBe('체험판');
    await stranger.close();
  });

  it('자동 수집을 켜고 시계를 다음 수집으로 넘기면 그 사이의 주문이 들어온다', async () => {
    await expect(page.locator('#next').textContent()).resolves.toBe('자동 수집 꺼짐');
    await chooseMenu(page, '2시간마다 자동 수집 켜기');
    await page.locator('#next').getByText('다음:').waitFor();
    await workbench.buyer.placeOrder({});
    const before = (await workbench.buyer.clock()).now;
    await page.getByRole('button', { name: '다음 자동 수집' }).click();
    await seen(ordersTab, 2, 'state', '신규주문');
    const passed = Date.parse((await workbench.buyer.clock()).now) - Date.parse(before);
    expect(passed).toBeGreaterThan(30 * 60_000);
  });

  it.each([
    ['아니요', '건너뜀', '미입력'],
    ['예', '성공', '강제완료'],
  ])('애드온이 묻는 것에 화면에서 %s라고 답한 대로 한다', async (answer, result, state) => {
    const bundleNo = await shown(shipmentsTab, 2, 'bundleId');
    await workbench.buyer.moveOrder({ bundleNo, state: 'CONFIRM' });
    await chooseMenu(page, '주문·클레임·문의 지금 가져오기');
    await seen(shipmentsTab, 2, 'state', '미입력');
    await selectCell(page, shipmentsTab.name, 2, placeOf(shipmentsTab, 'action'));
    await pasteText(page, '강제완료');
    await seen(shipmentsTab, 2, 'action', '강제완료');
    await chooseMenu(page, '이 탭 실행');
    const dialog = page.getByRole('dialog');
    await dialog.getByText(bundleNo).waitFor();
    // A page that is loaded anew is asked again.
    await page.reload();
    await dialog.getByRole('button', { name: answer, exact: true }).click();
    await page.locator('body[data-grid="ready"]').waitFor();
    await seen(shipmentsTab, 2, 'result', result);
    await seen(shipmentsTab, 2, 'state', state);
  });

  it('껐다 켜도 시트와 시계와 위메프가 그대로이고, 끊긴 화면은 다시 이어진다', async () => {
    await selectCell(page, productsTab.name, 2, placeOf(productsTab, 'name'));
    await pasteText(page, '남아 있을 상품');
    await seen(productsTab, 2, 'name', '남아 있을 상품');
    const [order, now] = [await shown(ordersTab, 2, 'lineId'), (await workbench.buyer.clock()).now];
    await workbench.stop();
    workbench = await openWorkbench(file, { now: null });
    page = await openPage(browser, workbench.url);
    await seen(productsTab, 2, 'name', '남아 있을 상품');
    await seen(ordersTab, 2, 'lineId', order);
    await page.locator('#next').getByText('다음:').waitFor();
    await selectCell(page, shipmentsTab.name, 2, 1);
    await chooseMenu(page, '이 탭 점검');
    await page
      .locator('#toasts')
      .getByText(/행 점검/)
      .waitFor();
    const after = (await workbench.buyer.clock()).now;
    // The machine's own date is another.
    expect(after.slice(0, 10)).toBe(now.slice(0, 10));
    expect(Date.parse(after)).toBeGreaterThanOrEqual(Date.parse(now));
    expect((await workbench.buyer.state()).bundles).toHaveLength(1);
  });
});
