/** 통계 and 재고관리 as a person uses them: the sidebar, the tables in the grid, the charts beside it. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { productsTab } from '../../../src/tabs/products.tab';
import {
  chooseMenu,
  describeInBrowser,
  makeWorkbook,
  type OpenedWorkbench,
  openBrowser,
  openPage,
  openSidebar,
  openWorkbench,
  setUp,
  shownText,
  until,
} from '../../helpers/browser';

import { pasteRows, sampleOf } from '../../helpers/paste';

describeInBrowser('사이드바의 통계', () => {
  let folder: string;
  let workbench: OpenedWorkbench;
  let browser: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'workbench-'));
    const file = join(folder, '시험.xlsx');
    await makeWorkbook(file, (runtime) => {
      setUp(runtime);
      pasteRows(runtime, productsTab, [
        { ...sampleOf(productsTab), 상품코드: '202611230000001', 옵션사용: '사용안함', 재고수량: '3' },
      ]);
    });
    workbench = await openWorkbench(file);
    await workbench.buyer.placeOrders({ count: 5, from: '2026-11-23 09:00:00', to: '2026-11-23 09:50:00' });
    browser = await openBrowser();
    page = await openPage(browser, workbench.url);
  });
  afterAll(async () => {
    await browser?.close();
    await workbench?.stop();
    rmSync(folder, { recursive: true });
  });

  it('기간을 고르고 누르면 통계 탭이 열리고 표와 차트가 보인다', async () => {
    await chooseMenu(page, '주문·클레임·문의 지금 가져오기');
    await page.getByText('가져왔습니다').waitFor();
    const sidebar = await openSidebar(page);
    // By the keyboard: what is shown above it may still be moving it under a pointer.
    await sidebar.getByText('통계', { exact: true }).press('Enter');
    await expect(sidebar.getByLabel('시작일').first().isVisible()).resolves.toBe(false);
    await sidebar.getByLabel('기간').selectOption('오늘');
    await sidebar.getByRole('button', { name: '통계 만들기' }).click();
    const chart = page.getByRole('img', { name: /^기간별 순매출: 2026-11-23 [\d,]+$/ });
    await chart.waitFor();
    expect(await page.locator('#charts figure').count()).toBe(6);
    await expect(
      until(
        () => shownText(page, '통계', 2, 1),
        (text) => text !== '',
      ),
    ).resolves.toBe('2026-11-23 ~ 2026-11-23');
  });

  it('날을 직접 정할 수 있고, 틀리면 무엇이 틀렸는지 보인다', async () => {
    const sidebar = page.frameLocator('#sidebar');
    await sidebar.getByLabel('기간').selectOption('직접 정하기');
    await sidebar.locator('#statistics').getByLabel('시작일').fill('2026-11-23');
    await sidebar.getByRole('button', { name: '통계 만들기' }).click();
    await sidebar.locator('#status', { hasText: '「시작일」과 「종료일」' }).waitFor();
  });

  it('차트가 보이는 화면도 접근성 검사를 지난다', async () => {
    await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
    const violations = await page.evaluate<string[]>(
      'axe.run("#charts").then(({ violations }) => violations.map(({ id }) => id))',
    );
    expect(violations).toEqual([]);
  });

  const stock = () => shownText(page, '상품', 2, Object.keys(productsTab.columns).indexOf('stock') + 1);

  it('재고가 부족한 상품이 보이고, 누르면 그 행으로 간다', async () => {
    const sidebar = page.frameLocator('#sidebar');
    await sidebar.getByText('재고 부족', { exact: true }).click();
    await sidebar.getByRole('button', { name: /3\s*위메프 테스트 상품/ }).click();
    await sidebar.locator('#status', { hasText: '「상품」 2행의 「재고수량」' }).waitFor();
    expect(await page.locator('#charts').isVisible()).toBe(false);
  });

  it('선택한 행의 재고를 미리 보고 한꺼번에 바꾼다', async () => {
    const sidebar = page.frameLocator('#sidebar');
    await sidebar.getByRole('tab', { name: '이 탭' }).click();
    await sidebar.getByText('재고 한꺼번에 바꾸기').click();
    await sidebar.getByLabel('방법').selectOption('더하기');
    await sidebar.getByLabel('개수').fill('5');
    await sidebar.locator('#change-stock').getByRole('button', { name: '미리보기' }).click();
    await sidebar.getByText('위메프 테스트 상품: 3 → 8').waitFor();
    await sidebar.locator('#stock-plan').getByRole('button', { name: '바꾸기' }).click();
    await sidebar.locator('#status', { hasText: '1행의 재고수량을 바꿨습니다' }).waitFor();
    await expect(until(stock, (text) => text === '8')).resolves.toBe('8');
  });
});
