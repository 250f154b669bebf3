/** The sidebar beside the sheet, as a seller has both: 500 waybills from the clipboard to 전송완료, seen in the grid. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, FrameLocator, Page } from 'playwright-core';
import { shipmentStates, shipmentsTab } from '../../../src/tabs/shipments.tab';
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

const COUNT = 500;
const placeOf = (name: string): number => Object.keys(shipmentsTab.columns).indexOf(name) + 1;

describeInBrowser('체험판의 시트 옆에서', () => {
  let folder: string;
  let workbench: OpenedWorkbench;
  let browser: BrowserContext;
  let page: Page;
  let sidebar: FrameLocator;

  const column = (name: string) => shownColumn(page, shipmentsTab.name, placeOf(name));
  const say = (text: string) => sidebar.locator('#status').getByText(text).waitFor();

  /** Pastes a column from the clipboard, row 2 on. */
  async function paste(name: string, texts: readonly string[], row = 2): Promise<void> {
    await selectCell(page, shipmentsTab.name, row, placeOf(name));
    await pasteText(page, texts.join('\n'));
    const last = texts[texts.length - 1];
    await until(
      () => shownText(page, shipmentsTab.name, row + texts.length - 1, placeOf(name)),
      (shown) => shown === last,
    );
  }

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'beside-'));
    const file = join(folder, '시험.xlsx');
    await makeWorkbook(file, setUp);
    workbench = await openWorkbench(file);
    const hours = { from: '2026-11-23 08:30:00', to: '2026-11-23 09:50:00' };
    await workbench.buyer.placeOrders({ count: COUNT, state: 'CONFIRM', ...hours });
    browser = await openBrowser();
    page = await openPage(browser, workbench.url);
  });
  afterAll(async () => {
    await browser?.close();
    await workbench?.stop();
    rmSync(folder, { recursive: true });
  });

  it(`붙여 넣고, 점검에서 걸린 것을 고치고, 실행하면 시트의 ${COUNT}행이 모두 전송완료다`, async () => {
    await chooseMenu(page, '주문·클레임·문의 지금 가져오기');
    await until(
      () => column('bundleId'),
      (ids) => ids.length === COUNT,
    );
    await paste(
      'trackingNumber',
      Array.from({ length: COUNT }, (_, nth) => (nth === 2 ? '123' : waybill(nth))),
    );
    await paste('courier', Array(COUNT).fill('CJ대한통운'));
    await paste('action', Array(COUNT).fill('송장전송'));
    await selectCell(page, shipmentsTab.name, 4, placeOf('action'));
    sidebar = await openSidebar(page);
    await sidebar.getByRole('tab', { name: '이 탭' }).click();
    await sidebar.locator('#check-rows').click();
    await say('오류 1');
    await sidebar.locator('#here-again').click();
    await sidebar.locator('#row-problems').getByText('「송장번호」').first().waitFor();
    await sidebar.getByRole('button', { name: '이 칸으로 가기' }).first().click();
    await say('4행의 「송장번호」 칸');
    await paste('trackingNumber', [waybill(2)], 4);
    await sidebar.locator('#run-rows').click();
    await sidebar.locator('#strip-bar').waitFor();
    await say(`성공 ${COUNT}행`);
    const states = await until(
      () => column('state'),
      (texts) => texts.every((text) => text === shipmentStates.sent),
    );
    expect(new Set(states)).toEqual(new Set([shipmentStates.sent]));
    expect(states).toHaveLength(COUNT);
  });
});
