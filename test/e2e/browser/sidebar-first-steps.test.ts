/** 처음 설정 in the sidebar, by keyboard alone: from an empty file to the schedule, left in the middle and gone on with. */
import { readFileSync } from 'node:fs';
import type { BrowserContext } from 'playwright-core';
import { demoApiKey, demoUserId } from '../../../local/malls/wemakeprice/core/accounts';
import { describeInBrowser, openBrowser } from '../../helpers/browser';
import { openScene, type Scene } from '../../helpers/scene';
import { type SidebarPage, showSidebar } from '../../helpers/sidebar-page';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

async function expectClean({ page }: SidebarPage): Promise<void> {
  await page.evaluate(axe);
  const ids = await page.evaluate('axe.run().then(({ violations }) => violations.map(({ id }) => id))');
  const overhang = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
  expect([ids, overhang]).toEqual([[], 0]);
}

describeInBrowser('처음 설정', () => {
  let browser: BrowserContext;
  let scene: Scene;
  let shown: SidebarPage;

  beforeAll(async () => {
    browser = await openBrowser();
    scene = openScene();
    scene.buyer.placeOrder({});
  });
  afterAll(() => browser?.close());

  const step = (words: string) => shown.page.locator('[aria-current=step]').getByRole('heading', { name: words });
  const focused = () => shown.page.evaluate('document.activeElement.id || document.activeElement.name');

  it('계정이 없으면 맨 먼저 보이고, 저장과 연결 시험을 키보드만으로 한다', async () => {
    shown = await showSidebar(browser, scene);
    const { page } = shown;
    await step('1. 제휴몰 계정 저장').waitFor();
    expect(await page.getByRole('heading', { name: '오늘 할 일' }).isVisible()).toBe(false);
    await expectClean(shown);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('mall');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('userId');
    await page.keyboard.type(demoUserId);
    await page.keyboard.press('Tab');
    await page.keyboard.type(demoApiKey);
    await page.keyboard.press('Enter');
    await step('2. 연결 시험').waitFor();
    await page.waitForFunction("document.activeElement.id === 'first-test'");
    expect(await page.content()).not.toContain(demoApiKey);
    await page.keyboard.press('Enter');
    await step('3. 양식 만들기').waitFor();
    expect(shown.problems).toEqual([]);
    await page.close();
  });

  it('닫았다가 다시 열면 거기서부터 끝까지 간다', async () => {
    shown = await showSidebar(browser, scene);
    const { page } = shown;
    await step('3. 양식 만들기').waitFor();
    await expectClean(shown);
    await page.locator('#first-set-up').focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction("document.activeElement.id === 'first-collect'");
    await page.keyboard.press('Enter');
    await page.waitForFunction("document.activeElement.id === 'first-schedule'");
    expect(scene.rows('주문')).toHaveLength(1);
    await expectClean(shown);
    await page.keyboard.press('Enter');
    await page.getByText('처음 설정이 끝났습니다.').waitFor();
    expect(scene.runtime.state.triggers).toHaveLength(1);
    await page.getByRole('button', { name: /^1\s*신규주문/ }).waitFor();
    await expectClean(shown);
    await page.locator('#first-close').press('Enter');
    await page.locator('#first-steps').waitFor({ state: 'hidden' });
    expect(shown.problems).toEqual([]);
    await page.close();
  });

  it('다 되어 있으면 다시 보이지 않는다', async () => {
    shown = await showSidebar(browser, scene);
    await shown.page.getByRole('button', { name: /^1\s*신규주문/ }).waitFor();
    expect(await shown.page.locator('#first-steps').isVisible()).toBe(false);
    await shown.page.close();
  });

  it('계정 없이 닫으면 이어서 하라는 말만 남고, 누르면 다시 보인다', async () => {
    scene = openScene();
    shown = await showSidebar(browser, scene);
    const { page } = shown;
    await step('1. 제휴몰 계정 저장').waitFor();
    await page.locator('#first-close').click();
    await page.locator('#first-open').waitFor();
    expect(await page.locator('#first-steps').isVisible()).toBe(false);
    await expectClean(shown);
    await page.locator('#first-open').click();
    await step('1. 제휴몰 계정 저장').waitFor();
    expect(await focused()).toBe('h-first');
    expect(shown.problems).toEqual([]);
  });
});
