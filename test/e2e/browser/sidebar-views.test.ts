/** Every view of the sidebar at 300 pixels: nothing sticks out, axe finds nothing, and text from outside stays text. */
import { readFileSync } from 'node:fs';
import type { BrowserContext } from 'playwright-core';
import { PRODUCT } from '../../../src/product';
import { noticesTab } from '../../../src/tabs/notices.tab';
import { productsTab } from '../../../src/tabs/products.tab';
import { describeInBrowser, openBrowser } from '../../helpers/browser';
import { pasteRows, sampleOf } from '../../helpers/paste';
import type { Scene } from '../../helpers/scene';
import { openShop } from '../../helpers/shop';
import { type SidebarPage, showSidebar } from '../../helpers/sidebar-page';

const HOSTILE = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
const LONG = '가나다라마바사아자차카타파하'.repeat(8);

function busyScene(): Scene {
  const scene = openShop();
  const { bundleNo } = scene.buyer.placeOrder({ state: 'CONFIRM' });
  scene.buyer.placeOrder({});
  scene.collectNow();
  scene.buyer.cancelRequest({ bundleNo, claimReasonDetail: HOSTILE });
  scene.buyer.ask({ title: HOSTILE, question: `${HOSTILE} ${LONG}` });
  scene.collectNow();
  const product = { ...sampleOf(productsTab), 작업: '연동', 대표가격: '비쌈' };
  pasteRows(scene.runtime, productsTab, [
    { ...product, 상품명: HOSTILE },
    { ...product, 상품명: LONG },
  ]);
  pasteRows(scene.runtime, noticesTab, [{ 고시명: '주얼리', 품목: '패션잡화' }]);
  return scene;
}

interface Found {
  id: string;
  nodes: { html: string }[];
}

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

async function violations({ page }: SidebarPage): Promise<string[]> {
  await page.evaluate(axe);
  const found = (await page.evaluate('axe.run().then(({ violations }) => violations)')) as Found[];
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

/** How far the widest thing sticks out. */
const overhang = ({ page }: SidebarPage) =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

async function openDetails({ page, rest }: SidebarPage): Promise<void> {
  for (const summary of await page.locator('summary:visible').all()) await summary.click();
  await rest();
}

const tabs = [
  '주문',
  '송장',
  '클레임',
  '문의',
  '상품',
  '옵션',
  '품목고시',
  '판매정보',
  '배송정보',
  '판매상품',
  '연동이력',
];

describeInBrowser('사이드바의 모든 화면', () => {
  let browser: BrowserContext;
  let scene: Scene;
  let shown: SidebarPage;

  beforeAll(async () => {
    browser = await openBrowser();
    scene = busyScene();
    shown = await showSidebar(browser, scene);
  });
  afterAll(() => browser?.close());

  it.each(['오늘', '진행', '계정', '설정'])('%s: 300픽셀에 들어가고 접근성 문제가 없다', async (name) => {
    await shown.panel(name);
    await openDetails(shown);
    expect(await violations(shown)).toEqual([]);
    expect(await overhang(shown)).toBe(0);
  });

  it.each(tabs)('이 탭, %s: 모두 펼쳐도 300픽셀에 들어가고 접근성 문제가 없다', async (tab) => {
    await shown.atRow(tab, 2);
    await openDetails(shown);
    expect(await violations(shown)).toEqual([]);
    expect(await overhang(shown)).toBe(0);
  });

  it('물음과 우편번호 찾기도 그렇다', async () => {
    await shown.atRow('배송정보', 2);
    await shown.page.locator('#row-form-box > summary').click();
    await shown.page.getByRole('button', { name: '출고지우편번호 찾기' }).click();
    expect(await violations(shown)).toEqual([]);
    await shown.page.getByLabel('도로명, 동 이름과 번지').fill('테헤란로 1');
    await shown.page.getByRole('button', { name: '찾기', exact: true }).click();
    await shown.page.getByText('승인키가 없습니다. 「설정」에 넣거나').first().waitFor();
    await shown.page.keyboard.press('Escape');
  });

  it('제휴몰과 시트에서 온 글은 글일 뿐이다', async () => {
    await shown.atRow('상품', 2);
    await shown.page.locator('#row-title').getByText('<img src=x').waitFor();
    await shown.atRow('문의', 2);
    await shown.page.locator('#row-form-box > summary').click();
    await shown.page.locator('#row-form-facts').getByText('<script>').first().waitFor();
    expect(await shown.page.locator('main img, main script').count()).toBe(0);
    expect(await shown.page.title()).toBe(PRODUCT);
    expect(shown.problems).toEqual([]);
  });

  it('더 알아보기는 설명서의 쪽을 말하고, 올린 주소가 있으면 새 창으로 연다', async () => {
    await shown.atRow('송장', 2);
    expect(await shown.page.locator('#here-manual').textContent()).toBe('설명서의 주문처리에 더 있습니다.');
    expect(await shown.page.locator('#here-manual a').count()).toBe(0);
    const address = 'https://docs.example.com/manual/%EC%A3%BC%EB%AC%B8%EC%B2%98%EB%A6%AC.md';
    const callFromSidebar: Scene['runtime']['callFromSidebar'] = (name, args) => {
      const said = scene.runtime.callFromSidebar(name, args);
      return typeof said === 'string'
        ? said.replace('"page":"주문처리","address":""', `"page":"주문처리","address":"${address}"`)
        : said;
    };
    const told = await showSidebar(browser, { ...scene, runtime: { ...scene.runtime, callFromSidebar } });
    await told.panel('이 탭');
    await told.page.getByText('더 알아보기').click();
    const link = told.page.getByRole('link', { name: '주문처리' });
    expect([await link.getAttribute('href'), await link.getAttribute('target')]).toEqual([address, '_blank']);
    expect(await violations(told)).toEqual([]);
    expect(await overhang(told)).toBe(0);
  });

  it('화면의 말은 한국어다', async () => {
    expect(await shown.page.locator('html').getAttribute('lang')).toBe('ko');
  });
});
