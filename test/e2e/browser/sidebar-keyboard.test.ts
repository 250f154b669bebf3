/** The sidebar by keyboard alone: every step can be reached, is seen, and is told. */
import type { BrowserContext, Page } from 'playwright-core';
import { demoApiKey, demoUserId } from '../../../local/malls/wemakeprice/core/accounts';
import { describeInBrowser, openBrowser } from '../../helpers/browser';
import { openScene, type Scene } from '../../helpers/scene';
import { type SidebarPage, showSidebar } from '../../helpers/sidebar-page';

/** What has the focus, and whether that can be seen. */
const focused = (page: Page) =>
  page.evaluate(`(() => {
    const { id, name, textContent } = document.activeElement;
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
    return { id, name, text: textContent.trim().slice(0, 30), seen: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 };
  })()`) as Promise<{ id: string; name?: string; text: string; seen: boolean }>;

async function pressUntil(
  page: Page,
  key: string,
  isThere: (at: { id: string; name?: string }) => boolean,
): Promise<void> {
  for (let count = 0; count < 60; count += 1) {
    if (isThere(await focused(page))) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key}로 갈 수 없습니다.`);
}

describeInBrowser('키보드만으로', () => {
  let browser: BrowserContext;
  let scene: Scene;
  let shown: SidebarPage;

  beforeAll(async () => {
    browser = await openBrowser();
    scene = openScene();
    scene.runtime.run('setUpWorkbook');
    shown = await showSidebar(browser, scene);
  });
  afterAll(() => browser?.close());

  it('화살표로 화면을 오가고, 탭 키에는 고른 화면 하나만 걸린다', async () => {
    const { page } = shown;
    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatchObject({ id: 'tab-today', seen: true });
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toMatchObject({ id: 'tab-here', seen: true });
    expect(await page.locator('#panel-here').isVisible()).toBe(true);
    await page.keyboard.press('End');
    expect(await focused(page)).toMatchObject({ id: 'tab-settings' });
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toMatchObject({ id: 'tab-today' });
    await page.keyboard.press('Tab');
    expect((await focused(page)).id).not.toMatch(/^tab-/);
  });

  it('닿는 것마다 어디에 있는지 보인다', async () => {
    const { page } = shown;
    await page.locator('#tab-settings').click();
    await page.locator('#tab-settings').focus();
    for (let count = 0; count < 20; count += 1) {
      await page.keyboard.press('Tab');
      const at = await focused(page);
      if (at.id === '' && !at.name) continue;
      expect({ ...at, count }).toMatchObject({ seen: true });
    }
  });

  it('계정을 저장하고 연결을 시험한다', async () => {
    const { page } = shown;
    await page.locator('#tab-account').focus();
    await page.keyboard.press('Enter');
    await pressUntil(page, 'Tab', ({ name }) => name === 'userId');
    await page.keyboard.type(demoUserId);
    await page.keyboard.press('Tab');
    await page.keyboard.type(demoApiKey);
    await page.keyboard.press('Enter');
    await page.getByText('계정을 저장했습니다.').waitFor();
    await pressUntil(page, 'Tab', ({ id }) => id === 'test');
    await page.keyboard.press('Enter');
    await page.getByText('연결되었습니다.').waitFor();
    expect(shown.problems).toEqual([]);
  });

  it('저장한 키는 다시 보이지 않는다', async () => {
    const { page } = shown;
    expect(await page.locator('#account input[name=apiKey]').inputValue()).toBe('');
    expect(await page.locator('#malls').textContent()).toContain('저장됨');
    expect(await page.content()).not.toContain(demoApiKey);
  });
});
