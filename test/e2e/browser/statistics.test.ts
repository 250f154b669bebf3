/** 통계 as a person makes it: the period in the sidebar, the tables in the grid, the charts beside it. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
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

jest.setTimeout(120_000);

describeInBrowser('사이드바의 통계', () => {
  let folder: string;
  let workbench: OpenedWorkbench;
  let browser: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'workbench-'));
    const file = join(folder, '시험.xlsx');
    await makeWorkbook(file, setUp);
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
    await page.getByText('새 공지사항').waitFor();
    const sidebar = await openSidebar(page);
    await sidebar.getByText('통계', { exact: true }).click();
    await expect(sidebar.getByLabel('시작일').first().isVisible()).resolves.toBe(false);
    await sidebar.getByLabel('기간').selectOption('오늘');
    await sidebar.getByRole('button', { name: '통계 만들기' }).click();
    const chart = page.getByRole('img', { name: /^기간별 순매출: 2026-11-23 [\d,]+$/ });
    await chart.waitFor({ timeout: 30_000 });
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
    await sidebar.locator('#told', { hasText: '「시작일」과 「종료일」' }).waitFor();
  });

  it('차트가 보이는 화면도 접근성 검사를 지난다', async () => {
    await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
    const violations = await page.evaluate(async () => {
      const run = (window as unknown as { axe: { run(context: string): Promise<{ violations: { id: string }[] }> } })
        .axe;
      return (await run.run('#charts')).violations.map(({ id }) => id);
    });
    expect(violations).toEqual([]);
  });
});
