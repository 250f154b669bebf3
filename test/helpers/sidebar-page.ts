/** The shipped page of the sidebar in a real browser, as wide as Google shows it, over the local runtime of this process. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import type { SheetScene } from './scene';

const html = path.resolve(__dirname, '../../dist/sidebar.html');

/** As `google.script.run` of a page, as text: compilers add names of their own that no page knows. */
const google = `
  const runner = (good, bad) => new Proxy({}, {
    get: (_, name) => {
      if (name === 'withSuccessHandler') return (handler) => runner(handler, bad);
      if (name === 'withFailureHandler') return (handler) => runner(good, handler);
      return (...args) => {
        globalThis.unanswered += 1;
        void askServer(name, args).then(({ value, error }) => {
          globalThis.unanswered -= 1;
          if (error === undefined) good(value);
          else bad(new Error(error));
        });
      };
    },
  });
  globalThis.unanswered = 0;
  globalThis.google = { script: { run: runner(() => {}, () => {}) } };
`;

export interface SidebarPage {
  page: Page;
  /** What the page threw. */
  problems: string[];
  /** Brings a panel to the front by its tab. */
  panel(name: string): Promise<void>;
  /** The seller opens a tab of the sheet and selects rows of it; the panel 이 탭 has seen it when this ends. */
  atRow(tab: string, row: number, rows?: number): Promise<void>;
  /** Waits until everything asked of the server is answered and nothing moves any more. */
  rest(): Promise<void>;
  /** What was told last. */
  told(): Promise<string>;
}

const URL = 'https://sidebar.example/';

/** Opens the sidebar in a tab of the browser. */
export async function showSidebar(browser: BrowserContext, { runtime }: SheetScene): Promise<SidebarPage> {
  const page = await browser.newPage();
  await page.setViewportSize({ width: 300, height: 700 });
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  await page.exposeFunction('askServer', (name: string, args: unknown[]) => {
    try {
      return { value: runtime.callFromSidebar(name, args) };
    } catch (error) {
      return { error: error instanceof Error ? error.message : String(error) };
    }
  });
  await page.addInitScript(google);
  const body = readFileSync(html, 'utf8');
  await page.route(URL, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await page.goto(URL);
  const panel = (name: string) => page.getByRole('tab', { name, exact: true }).click();
  return {
    page,
    problems,
    panel,
    async atRow(tab, row, rows = 1) {
      runtime.setActiveTab(tab);
      runtime.workbook.selection = { row, column: 1, rows, columns: 1 };
      await panel('이 탭');
      await page.locator('#here-again').click();
      await page.getByRole('heading', { name: `「${tab}」 탭` }).waitFor();
    },
    async rest() {
      await page.waitForFunction('globalThis.unanswered === 0');
      await page.evaluate(
        'Promise.allSettled(document.getAnimations().map(({ finished }) => finished)).then(() => {})',
      );
    },
    told: async () => (await page.locator('#status').textContent()) ?? '',
  };
}
