/** A real Chromium and the workbench in it, for tests of what a person sees. Without Chromium they are skipped, and say so. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type BrowserContext, chromium as driver, type FrameLocator, type Page } from 'playwright-core';
import { buyerAt, type DistantBuyer } from '../../local/malls/wemakeprice/buyer';
import type { Place } from '../../local/workbench/contract';
import { PRODUCT } from '../../src/product';
import { PATIENCE_MS } from './patience';
import { START, startProgram } from './workbench-program';

export { until } from './patience';
export { makeWorkbook, setUp } from './workbench-program';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const ROOT = resolve(__dirname, '../..');
/** Without a network nothing of the browser's own may go out either. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const isThere = existsSync(CHROMIUM);
if (!isThere) process.stdout.write(`Chromium이 없어 브라우저 시험을 건너뜁니다: ${CHROMIUM} (CHROMIUM으로 바꿉니다)\n`);

/** `describe`, where there is a Chromium. */
export const describeInBrowser = (name: string, tests: () => void): void =>
  (isThere ? describe : describe.skip)(name, tests);

/** A browser with a profile of its own, its language Korean. Close it when done. */
export async function openBrowser(): Promise<BrowserContext> {
  const browser = await driver.launch({ executablePath: CHROMIUM, headless: true, args: FLAGS, timeout: PATIENCE_MS });
  const context = await browser.newContext({
    locale: 'ko-KR',
    viewport: { width: 1400, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  context.setDefaultTimeout(PATIENCE_MS);
  context.on('close', () => void browser.close());
  return context;
}

export interface OpenedWorkbench {
  /** To be opened in the browser; it carries the token. */
  readonly url: string;
  readonly file: string;
  readonly buyer: DistantBuyer;
  /** Saves, ends both servers, and waits until they are gone. */
  stop(): Promise<void>;
}

/**
 * Opens `npm start`'s program over a workbook on a free port; the page is built where it is stale.
 * @param now the time at which the clock starts; `null` lets it go on from where it stood
 */
export async function openWorkbench(
  file: string,
  { now = START }: { now?: string | null } = {},
): Promise<OpenedWorkbench> {
  execFileSync(process.execPath, ['build-workbench.mjs', '--if-changed'], { cwd: ROOT });
  const { url, mall, stop } = await startProgram([file, '--port', '0', ...(now === null ? [] : ['--now', now])]);
  return { url, file, buyer: buyerAt(mall), stop };
}

/** A page with the grid drawn. */
export async function openPage(browser: BrowserContext, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url);
  await page.locator('body[data-grid="ready"]').waitFor();
  return page;
}

/** Opens the sidebar and gives its frame, loaded: the browser draws its buttons before the script that hears them runs. */
export async function openSidebar(page: Page): Promise<FrameLocator> {
  await page.getByRole('button', { name: '사이드바', exact: true }).click();
  const frame = await (await page.waitForSelector('#sidebar')).contentFrame();
  await frame?.waitForURL('**/sidebar', { waitUntil: 'load' });
  return page.frameLocator('#sidebar');
}

/** What the page lends to tests: a canvas cannot be read. */
interface Shown {
  text(tab: string, row: number, column: number): string;
  goTo(place: Place): void;
  focus(): void;
}
declare const workbench: Shown;
declare const navigator: { clipboard: { writeText(text: string): Promise<void> } };

/** What a cell of the grid shows; rows and columns count from 1. */
export const shownText = (page: Page, tab: string, row: number, column: number): Promise<string> =>
  page.evaluate(([name, y, x]) => workbench.text(name, y, x), [tab, row, column] as const);

/** What a column shows, row 2 on, up to its first blank cell. */
export const shownColumn = (page: Page, tab: string, column: number): Promise<string[]> =>
  page.evaluate(
    ([name, x]) => {
      const texts: string[] = [];
      for (let row = 2; workbench.text(name, row, x) !== ''; row += 1) texts.push(workbench.text(name, row, x));
      return texts;
    },
    [tab, column] as const,
  );

/** Selects a cell as a click does; what is typed then goes there. */
export async function selectCell(page: Page, tab: string, row: number, column: number): Promise<void> {
  const place: Place = { tab, selection: { row, column, rows: 1, columns: 1 } };
  await page.evaluate((to) => {
    workbench.goTo(to);
    workbench.focus();
  }, place);
}

/** Copies a text and pastes it where the person is. */
export async function pasteText(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press('Control+v');
}

/** Presses an item of the add-on's menu. */
export async function chooseMenu(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: `${PRODUCT} 메뉴` }).click();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
}
