/** `npm run screenshots`: pictures for docs/manual: the sidebar over a shop of the local mall, and the workbench over the demo's file. */
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { demoApiKey, demoUserId } from '../../local/malls/wemakeprice/core/accounts';
import { answerTemplatesTab } from '../../src/tabs/answer-templates.tab';
import { productsTab } from '../../src/tabs/products.tab';
import { openBrowser, openPage, openSidebar, openWorkbench, selectCell } from '../helpers/browser';
import { pasteRows, sampleOf } from '../helpers/paste';
import { openScene, type Scene } from '../helpers/scene';
import { openShop } from '../helpers/shop';
import { type SidebarPage, showSidebar } from '../helpers/sidebar-page';

/** Left by `npm run demo`, which is run first. */
const demoFile = path.resolve(__dirname, '../../out/위메프.xlsx');
const folder = path.resolve(__dirname, '../../docs/manual/images');

/** A shop on a usual morning. */
function busyShop(): Scene {
  const scene = openShop();
  const { buyer, runtime } = scene;
  const confirmed = Array.from({ length: 4 }, () => buyer.placeOrder({ state: 'CONFIRM' }));
  buyer.placeOrders({ count: 3, from: '2026-11-23 08:30:00', to: '2026-11-23 09:50:00' });
  scene.collectNow();
  buyer.cancelRequest({ bundleNo: confirmed[0]?.bundleNo ?? '' });
  buyer.ask({ title: '배송 문의', question: '오늘 주문하면 언제 받을 수 있나요?' });
  scene.collectNow();
  pasteRows(runtime, productsTab, [{ ...sampleOf(productsTab), 작업: '연동', 대표가격: '이십삼만원' }]);
  pasteRows(runtime, answerTemplatesTab, [sampleOf(answerTemplatesTab)]);
  return scene;
}

interface Shot {
  name: string;
  show(shown: SidebarPage): Promise<unknown>;
}

const opened = async ({ page }: SidebarPage, id: string): Promise<void> => {
  await page.locator(`#${id} > summary`).click();
  await page.locator(`#${id}`).scrollIntoViewIfNeeded();
};

const shots: readonly Shot[] = [
  { name: 'sidebar-오늘', show: ({ panel }) => panel('오늘') },
  { name: 'sidebar-송장', show: ({ atRow }) => atRow('송장', 2) },
  {
    name: 'sidebar-이행보기',
    async show({ page, atRow }) {
      await atRow('상품', 2);
      await page.locator('#row-problems').getByText('대표가격').waitFor();
    },
  },
  { name: 'sidebar-품목고시', show: (shown) => opened(shown, 'notice-box') },
  {
    name: 'sidebar-배송정보',
    async show(shown) {
      await shown.atRow('배송정보', 2);
      await opened(shown, 'row-form-box');
    },
  },
  {
    name: 'sidebar-답변',
    async show(shown) {
      await shown.atRow('문의', 2);
      await opened(shown, 'answers-box');
    },
  },
  {
    name: 'sidebar-진행',
    async show({ page, panel }) {
      await panel('오늘');
      await page.locator('#collect-now').click();
      await page.locator('#status').getByText('가져왔습니다').waitFor();
      await panel('진행');
    },
  },
  { name: 'sidebar-계정', show: ({ panel }) => panel('계정') },
  { name: 'sidebar-설정', show: ({ panel }) => panel('설정') },
];

/** 처음 설정, in a file in which nothing was done yet. */
const firstShots: readonly Shot[] = [
  { name: 'sidebar-처음설정', show: ({ page }) => page.locator('[aria-current=step]').waitFor() },
  {
    name: 'sidebar-처음설정-가져오기',
    async show({ page }) {
      await page.locator('#first-account input[name=userId]').fill(demoUserId);
      await page.locator('#first-account input[name=apiKey]').fill(demoApiKey);
      for (const id of ['first-account button', 'first-test', 'first-set-up']) await page.locator(`#${id}`).click();
      await page.locator('#first-collect').waitFor();
    },
  },
];

/** Long enough for answers of the server and for the grid to be drawn: nothing says when a canvas is done. */
const REST_MS = 3_000;

async function shootSidebar(browser: BrowserContext, scene: Scene, shots: readonly Shot[]): Promise<void> {
  const shown = await showSidebar(browser, scene);
  for (const { name, show } of shots) {
    await show(shown);
    await shown.rest();
    await shown.page.evaluate('window.scrollTo(0, 0)');
    await shown.page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true });
    process.stdout.write(`${name}.png\n`);
  }
}

const tabsShown = ['주문', '송장', '클레임', '문의'];

/** On a copy, so that the demo's file stays as the demo left it. */
async function shootWorkbench(browser: BrowserContext): Promise<void> {
  const place = await mkdtemp(path.join(tmpdir(), 'screenshots-'));
  const file = path.join(place, '위메프.xlsx');
  await copyFile(demoFile, file);
  await copyFile(`${demoFile}.state.json`, `${file}.state.json`);
  const workbench = await openWorkbench(file, { now: '2026-11-27T14:00:00+09:00' });
  try {
    const page = await openPage(browser, workbench.url);
    await openSidebar(page);
    for (const tab of tabsShown) {
      await selectCell(page, tab, 2, 1);
      await page.waitForTimeout(REST_MS);
      await page.screenshot({ path: path.join(folder, `workbench-${tab}.png`) });
      process.stdout.write(`workbench-${tab}.png\n`);
    }
  } finally {
    await workbench.stop();
    await rm(place, { recursive: true, force: true });
  }
}

async function main(): Promise<void> {
  const browser = await openBrowser();
  try {
    await shootSidebar(browser, openScene(), firstShots);
    await shootSidebar(browser, busyShop(), shots);
    await shootWorkbench(browser);
  } finally {
    await browser.close();
  }
}

void main();
