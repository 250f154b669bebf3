/** A filter on the sheet, and the seller who drags over it: what the sidebar does then is seen in the grid. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, FrameLocator, Page } from 'playwright-core';
import type { Tab } from '../../../src/sheet';
import { ordersTab } from '../../../src/tabs/orders.tab';
import { shipmentsTab } from '../../../src/tabs/shipments.tab';
import {
  chooseMenu,
  describeInBrowser,
  makeWorkbook,
  type OpenedWorkbench,
  openBrowser,
  openPage,
  openSidebar,
  openWorkbench,
  pasteText,
  selectCell,
  setUp,
  shownColumn,
  shownText,
  until,
} from '../../helpers/browser';
import { waybill } from '../../helpers/order-shop';

const EACH = 14;

const placeOf = (tab: Tab, name: string): number => Object.keys(tab.columns).indexOf(name) + 1;

/** What the page lends to tests. */
declare const workbench: { goTo(place: object): void };

describeInBrowser('체험판에서 걸러 놓은 시트', () => {
  let folder: string;
  let bench: OpenedWorkbench;
  let browser: BrowserContext;
  let page: Page;
  let sidebar: FrameLocator;

  const say = (text: string) => sidebar.locator('#status').getByText(text).waitFor();
  const cell = (tab: Tab, row: number, name: string) => shownText(page, tab.name, row, placeOf(tab, name));
  const column = (tab: Tab, name: string) => shownColumn(page, tab.name, placeOf(tab, name));

  /** Of the rows of 주문 from row 2 on: what the two columns show. */
  async function orders(count: number): Promise<{ state: string; action: string }[]> {
    const rows = Array.from({ length: count }, (_, at) => at + 2);
    return Promise.all(
      rows.map(async (row) => ({
        state: await cell(ordersTab, row, 'state'),
        action: await cell(ordersTab, row, 'action'),
      })),
    );
  }

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hidden-'));
    const file = join(folder, '시험.xlsx');
    await makeWorkbook(file, setUp);
    bench = await openWorkbench(file);
    const hours = { from: '2026-11-23 08:30:00', to: '2026-11-23 09:50:00' };
    await bench.buyer.placeOrders({ count: EACH, state: 'CONFIRM', ...hours });
    await bench.buyer.placeOrders({ count: EACH, ...hours });
    browser = await openBrowser();
    page = await openPage(browser, bench.url);
    await chooseMenu(page, '주문·클레임·문의 지금 가져오기');
    await until(
      () => column(ordersTab, 'lineId'),
      (ids) => ids.length >= 2 * EACH,
    );
    sidebar = await openSidebar(page);
  });
  afterAll(async () => {
    await browser?.close();
    await bench?.stop();
    rmSync(folder, { recursive: true });
  });

  it('오늘 할 일이 걸러 놓은 「주문」을 끝까지 선택해도 작업 고르기와 선택한 행만 실행은 보이는 행에만 한다', async () => {
    await sidebar.getByRole('button', { name: /신규주문/ }).click();
    await say('신규주문');
    const count = (await column(ordersTab, 'lineId')).length;
    const before = await orders(count);
    const isNew = before.map(({ state }) => state === '신규주문');
    const fresh = isNew.filter(Boolean).length;
    expect(fresh).toBeLessThan(count);
    const place = { tab: ordersTab.name, selection: { row: 2, column: 1, rows: count, columns: 1 } };
    await page.evaluate((to) => workbench.goTo(to), place);
    await sidebar.getByRole('tab', { name: '이 탭' }).click();
    await sidebar.getByRole('heading', { name: '「주문」 탭' }).waitFor();
    await sidebar.locator('#actions').selectOption('발주확인');
    await sidebar.locator('#choose-action button').click();
    await say(`${fresh}행(걸러 낸 ${count - fresh}행은 빼고)의 작업을 발주확인으로 정했습니다.`);
    const chosen = await until(
      () => orders(count),
      (rows) => rows.filter(({ action }) => action !== '').length >= fresh,
    );
    expect(chosen.map(({ action }) => action === '발주확인')).toEqual(isNew);
    await page.evaluate((to) => workbench.goTo(to), place);
    await sidebar.locator('#run-chosen').click();
    await say(`성공 ${fresh}행(배송 `);
    const after = await until(
      () => orders(count),
      (rows) => rows.every(({ state, action }) => state === '상품준비중' && action === ''),
    );
    expect(after.filter(({ state }) => state !== '상품준비중')).toEqual([]);
  });

  it('이 칸으로 가기 뒤에 친 글은 그 칸에 들어간다', async () => {
    const paste = async (name: string, text: string) => {
      await selectCell(page, shipmentsTab.name, 2, placeOf(shipmentsTab, name));
      await pasteText(page, text);
      await until(
        () => cell(shipmentsTab, 2, name),
        (shown) => shown === text,
      );
    };
    for (const [name, text] of Object.entries({ action: '송장전송', courier: 'CJ대한통운', trackingNumber: '123' })) {
      await paste(name, text);
    }
    await sidebar.locator('#here-again').click();
    await sidebar.getByRole('heading', { name: '「송장」 탭' }).waitFor();
    await sidebar.locator('#check-chosen').click();
    await say('1행 점검');
    await sidebar.locator('#row-problems').getByText('「송장번호」').first().waitFor();
    await sidebar.getByRole('button', { name: '이 칸으로 가기' }).first().click();
    await say('2행의 「송장번호」 칸');
    await page.keyboard.type(waybill(1));
    await page.keyboard.press('Enter');
    const typed = await until(
      () => cell(shipmentsTab, 2, 'trackingNumber'),
      (shown) => shown === waybill(1),
    );
    expect(typed).toBe(waybill(1));
  });
});
