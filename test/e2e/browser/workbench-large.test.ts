/** The workbench with 20,000 rows of 주문: it asks for them once, scrolls without asking, and an edit moves one cell. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import type { Runtime } from '../../../local/apps-script';
import type { Column } from '../../../src/sheet';
import { ordersTab } from '../../../src/tabs/orders.tab';
import {
  describeInBrowser,
  makeWorkbook,
  type OpenedWorkbench,
  openBrowser,
  openPage,
  openWorkbench,
  selectCell,
  setUp,
  shownText,
  until,
} from '../../helpers/browser';

const ROWS = 20_000;

function fill(runtime: Runtime): void {
  setUp(runtime);
  const columns: readonly Column[] = Object.values(ordersTab.columns);
  const line = columns.map(({ sample, encode }) => (sample === undefined ? '' : String(encode(sample))));
  const number = columns.findIndex(({ header }) => header === ordersTab.columns.lineId.header);
  const rows = Array.from({ length: ROWS }, (_, at) => line.with(number, String(900_000_000 + at)));
  runtime.seller.paste(ordersTab.name, 2, 1, rows);
  runtime.setActiveTab(ordersTab.name);
}

describeInBrowser('체험판의 큰 탭', () => {
  let folder: string;
  let workbench: OpenedWorkbench;
  let browser: BrowserContext;
  let page: Page;
  /** What the page asked of its server since it was looked at last. */
  let asked: string[];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'workbench-'));
    const file = join(folder, '큰 시험.xlsx');
    await makeWorkbook(file, fill);
    workbench = await openWorkbench(file);
    browser = await openBrowser();
    asked = [];
    browser.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.startsWith('/api/')) asked.push(`${request.method()} ${pathname}`);
    });
  });
  afterAll(async () => {
    await browser?.close();
    await workbench?.stop();
    rmSync(folder, { recursive: true });
  });

  it('주문 20,000행을 한 번에 받아 보인다', async () => {
    page = await openPage(browser, workbench.url);
    expect(asked.splice(0).toSorted()).toEqual(['GET /api/events', 'GET /api/workbook']);
    await expect(shownText(page, ordersTab.name, ROWS + 1, lineId)).resolves.toBe('900019999');
  });

  it('끝까지 굴러가고, 굴리는 동안 서버에 묻지 않는다', async () => {
    await page.mouse.move(600, 400);
    for (let turn = 0; turn < 40; turn += 1) await page.mouse.wheel(0, 12_000);
    // Two frames are drawn after the last turn of the wheel.
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
    expect(asked).toEqual([]);
  });

  it('마지막 행에 친 것은 한 번 보내고, 통합문서를 다시 받지 않고 보인다', async () => {
    await selectCell(page, ordersTab.name, ROWS + 1, memo);
    await page.keyboard.type('끝');
    const answered = page.waitForResponse((response) => response.url().endsWith('/api/edit'));
    await page.keyboard.press('Enter');
    await expect((await answered).json()).resolves.toEqual({ version: 1 });
    const shown = () => shownText(page, ordersTab.name, ROWS + 1, memo);
    await expect(until(shown, (text) => text === '끝')).resolves.toBe('끝');
    expect(asked).toEqual(['POST /api/edit']);
  });
});

const placeOf = (name: keyof typeof ordersTab.columns): number => Object.keys(ordersTab.columns).indexOf(name) + 1;
const lineId = placeOf('lineId');
const memo = placeOf('memo');
