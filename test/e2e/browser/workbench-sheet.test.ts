/** The workbench in a real Chromium: what a person does in the grid reaches the add-on, and what the add-on writes is seen. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import type { PlacedOrder } from '../../../local/malls/wemakeprice/buyer';
import { PRODUCT } from '../../../src/product';
import { columnOf, type Tab } from '../../../src/sheet';
import { tabs } from '../../../src/tabs';
import { inquiriesTab } from '../../../src/tabs/inquiries.tab';
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
  openSidebar,
  openWorkbench,
  pasteText,
  selectCell,
  setUp,
  shownColumn,
  shownText,
  until,
} from '../../helpers/browser';
import { hostileTexts } from '../../sheet/write/hostile-texts';

const HTML = `<img src=x onerror="document.title='뚫림';parent.document.title='뚫림'">`;

/** Where a column stands after set-up. */
const placeOf = (tab: Tab, name: string): number => Object.values(tab.columns).indexOf(columnOf(tab, name)) + 1;

describeInBrowser('체험판의 시트', () => {
  let folder: string;
  let workbench: OpenedWorkbench;
  let browser: BrowserContext;
  let page: Page;
  let asked: string[];

  /** Waits until the cell shows the text. */
  const seen = (tab: Tab, row: number, name: string, text: string, where = page) =>
    expect(
      until(
        () => shownText(where, tab.name, row, placeOf(tab, name)),
        (shown) => shown === text,
      ),
    ).resolves.toBe(text);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'workbench-'));
    const file = join(folder, '시험.xlsx');
    await makeWorkbook(file, setUp);
    workbench = await openWorkbench(file);
    browser = await openBrowser();
    asked = [];
    browser.on('request', (request) => asked.push(request.url()));
    page = await openPage(browser, workbench.url);
  });
  afterAll(async () => {
    await browser?.close();
    await workbench?.stop();
    rmSync(folder, { recursive: true });
  });

  it('Google이 아니라 로컬 체험판이라고 말하고 보이는 탭을 모두 보인다', async () => {
    await expect(page.locator('#banner').textContent()).resolves.toContain('로컬 체험판입니다. Google이 아니고');
    const footer = await page.locator('#grid').textContent();
    for (const { name } of tabs.filter((tab) => !tab.hidden)) expect(footer).toContain(name);
  });

  it('화면의 단추와 이름표가 접근성 검사를 지난다', async () => {
    const own = await openPage(browser, workbench.url);
    await own.getByRole('button', { name: '구매자', exact: true }).click();
    await own.getByRole('button', { name: `${PRODUCT} 메뉴` }).click();
    await own.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
    const found = await own.evaluate<string[]>(
      'axe.run({ exclude: [["#grid"]] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes[0].html))',
    );
    await own.close();
    expect(found).toEqual([]);
  });

  it('친 숫자가 글자 열에서는 글자로 남는다', async () => {
    await selectCell(page, shipmentsTab.name, 2, placeOf(shipmentsTab, 'trackingNumber'));
    await page.keyboard.type('0600000000012');
    await page.keyboard.press('Enter');
    await seen(shipmentsTab, 2, 'trackingNumber', '0600000000012');
  });

  it('수식처럼 친 것도 글자 열에서는 글자로 남는다', async () => {
    await selectCell(page, productsTab.name, 2, placeOf(productsTab, 'name'));
    await page.keyboard.type('=1+1');
    await page.keyboard.press('Enter');
    await seen(productsTab, 2, 'name', '=1+1');
  });

  it('다른 화면에 연 같은 통합문서도 함께 달라진다', async () => {
    const other = await openPage(browser, workbench.url);
    await selectCell(page, productsTab.name, 3, placeOf(productsTab, 'name'));
    await page.bringToFront();
    await page.keyboard.type('함께 보는 상품');
    await page.keyboard.press('Enter');
    await seen(productsTab, 3, 'name', '함께 보는 상품', other);
    await selectCell(page, productsTab.name, 3, placeOf(productsTab, 'name'));
    await page.keyboard.press('Delete');
    await seen(productsTab, 3, 'name', '', other);
    await other.close();
  });

  it('500행 붙여넣기가 한 번에 간다', async () => {
    const edits: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/api/edit')) edits.push(request.postData() ?? '');
    });
    const first = placeOf(productsTab, 'name');
    const block = Array.from({ length: 500 }, (_, at) => `붙인 상품 ${at + 1}`).join('\n');
    await selectCell(page, productsTab.name, 10, first);
    await pasteText(page, block);
    await seen(productsTab, 509, 'name', '붙인 상품 500');
    expect(edits).toHaveLength(1);
    expect(JSON.parse(edits[0] ?? '').edits[0].values).toHaveLength(500);
  });

  it('메뉴의 점검이 열린 탭을 점검하고 결과가 시트에 보인다', async () => {
    await selectCell(page, productsTab.name, 2, 1);
    await chooseMenu(page, '이 탭 점검');
    await page
      .locator('#toasts')
      .getByText(/행 점검/)
      .waitFor();
    await seen(productsTab, 10, 'result', '오류');
  });

  it('구매자가 넣은 주문이 지금 가져오기 뒤에 시트에 보인다', async () => {
    await page.getByRole('button', { name: '구매자', exact: true }).click();
    await page.getByRole('button', { name: '주문 넣기' }).click();
    await page.getByText('주문 1건이 들어왔습니다.').waitFor();
    await chooseMenu(page, '주문·클레임·문의 지금 가져오기');
    await seen(ordersTab, 2, 'state', '신규주문');
  });

  it('구매자 패널에서 위메프를 느리게, 틀리게, 끊기게 하고 되돌릴 수 있다', async () => {
    for (const [name, said] of [
      ['느리게 (5초)', '이제 위메프가 5초 뒤에 답합니다.'],
      ['오류 500', '이제 위메프가 오류(500)로 답합니다.'],
      ['답을 끊기', '이제 위메프가 일은 하고 답을 끊습니다.'],
      ['정상으로', '이제 위메프가 제대로 답합니다.'],
    ] as const) {
      await page.getByRole('button', { name, exact: true }).click();
      await page.getByText(said).waitFor();
    }
  });

  it('제휴몰에서 온 적대적인 글이 시트에서 글자로 보인다', async () => {
    const long = '긴'.repeat(10_000);
    const texts = [HTML, '=HYPERLINK("http://evil.example","눌러")', long, ...hostileTexts];
    const placed: PlacedOrder[] = [];
    for (const text of texts) {
      const shipAddress = { addrFixed: text, addrDetail: text, message: text };
      const orderProduct = [{ productName: text, orderOption: [{ optionName: text }] }];
      placed.push(
        await workbench.buyer.placeOrder({ buyerName: text, orderProduct, delivery: { name: text, shipAddress } }),
      );
      await workbench.buyer.ask({ question: text, title: text });
    }
    await chooseMenu(page, '주문·클레임·문의 지금 가져오기');
    const shown = (tab: Tab, name: string) => shownColumn(page, tab.name, placeOf(tab, name));
    const ids = await until(
      () => shown(ordersTab, 'lineId'),
      (rows) => rows.length > texts.length,
    );
    for (const name of ['recipientName', 'productName', 'optionName', 'deliveryNote', 'address']) {
      const cells = await shown(ordersTab, name);
      const byLine = placed.map(({ orderOptionNos: [id = ''] }) => cells[ids.indexOf(id)]);
      expect(byLine).toEqual(texts);
    }
    expect((await shown(inquiriesTab, 'text')).toSorted()).toEqual(texts.toSorted());
  });

  it('적대적인 글이 사이드바와 화면에서 아무것도 실행하지 않고, 요청이 이 컴퓨터를 떠나지 않는다', async () => {
    await selectCell(page, ordersTab.name, 3, 1);
    const sidebar = await openSidebar(page);
    await sidebar.getByRole('tab', { name: '이 탭', exact: true }).click();
    await sidebar.locator('#row-title').getByText('3행').waitFor();
    await expect(sidebar.locator('img').count()).resolves.toBe(0);
    await expect(page.locator('img[src="x"]').count()).resolves.toBe(0);
    await expect(page.title()).resolves.toBe(`${PRODUCT} 체험판`);
    const outside = asked.filter((url) => !/^(?:http:\/\/127\.0\.0\.1:\d+\/|data:|blob:)/.test(url));
    expect(outside).toEqual([]);
  });
});
