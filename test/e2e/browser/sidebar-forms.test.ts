/** Forms of the sidebar in a real browser: what is typed stands in the sheet, and mistakes stand beside their fields. */
import type { BrowserContext } from 'playwright-core';
import { noticesTab } from '../../../src/tabs/notices.tab';
import { productsTab } from '../../../src/tabs/products.tab';
import { formFields } from '../../../src/ui/contract/account';
import { describeInBrowser, openBrowser } from '../../helpers/browser';
import { sceneOf, snapshotOf } from '../../helpers/order-shop';
import { pasteRows, sampleOf } from '../../helpers/paste';
import type { Scene } from '../../helpers/scene';
import { openShop } from '../../helpers/shop';
import { type SidebarPage, showSidebar } from '../../helpers/sidebar-page';

describeInBrowser('사이드바의 서식', () => {
  let browser: BrowserContext;
  let shop: ReturnType<typeof snapshotOf>;
  let scene: Scene;
  let shown: SidebarPage;

  beforeAll(async () => {
    browser = await openBrowser();
    shop = snapshotOf(openShop());
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    scene = sceneOf(shop);
    const product = sampleOf(productsTab);
    pasteRows(scene.runtime, productsTab, [
      { ...product, 자체상품코드: 'A1', 품목고시내용: '' },
      { ...product, 자체상품코드: 'A2', 품목고시내용: '' },
    ]);
    shown = await showSidebar(browser, scene);
  });
  afterEach(async () => {
    expect(shown.problems).toEqual([]);
    await shown.page.close();
  });

  const open = (id: string) => shown.page.locator(`#${id} > summary`).click();
  const say = (text: string) => shown.page.locator('#status').getByText(text).waitFor();

  it('설정: 표의 설정이 모두 제 한도와 도움말과 함께 있고, 고친 것만 바뀐다', async () => {
    await shown.panel('설정');
    const { page } = shown;
    for (const [name, field] of formFields) {
      const input = page.getByLabel(field.title, { exact: true });
      expect(await input.getAttribute('name')).toBe(name);
      const hint = await input.getAttribute('aria-describedby');
      expect(hint && (await page.locator(`#${hint}`).textContent())).toBe(field.hint ?? null);
    }
    expect(await page.locator('#settings [name]').count()).toBe(formFields.length + 1);
    await page.getByLabel('판매종료를 미리 알릴 날수').fill('91');
    expect(await page.locator('#settings :invalid').count()).toBe(1);
    await page.getByLabel('판매종료를 미리 알릴 날수').fill('30');
    await page.getByLabel('매일 주문보관 하기').check();
    const before = scene.ask('settings');
    await page.getByText('설정 저장', { exact: true }).click();
    await say('설정을 저장했습니다.');
    expect(scene.ask('settings')).toEqual({ ...(before as object), endingSoonDays: 30, archiveDaily: true });
  });

  it('품목고시: 항목마다 적거나 별도표기하고, 아래 행에도 적용한다', async () => {
    await shown.atRow('상품', 2);
    await open('notice-box');
    const { page } = shown;
    await page.getByLabel('소재: 상세정보 별도표기').uncheck();
    await page.getByLabel('소재', { exact: true }).fill('없음');
    await page.locator('#notice-save').click();
    await page.getByText('「해당없음」이나').waitFor();
    expect(await page.getByLabel('소재', { exact: true }).getAttribute('aria-invalid')).toBe('true');
    await page.getByLabel('소재', { exact: true }).fill('은');
    await page.locator('#notice-below').check();
    await page.locator('#notice-save').click();
    await say('상품 2행에 품목고시를 적었습니다.');
    expect(scene.rows('상품').map((row) => row['품목고시내용'])).toEqual(['소재: 은', '소재: 은']);
  });

  it('품목고시 탭: 고시명을 지어 한 번 적는다', async () => {
    pasteRows(scene.runtime, noticesTab, [{ 고시명: '남의 것', 품목: '의류', 항목: '소재' }]);
    await shown.atRow('품목고시', 1);
    await open('notice-box');
    const { page } = shown;
    await page.getByLabel('고시명').fill('주얼리 공통');
    await page.locator('#notice-group').selectOption('패션잡화(모자/벨트/액세서리)');
    await page.getByLabel('종류: 상세정보 별도표기').uncheck();
    await page.getByLabel('종류', { exact: true }).fill('목걸이');
    await page.locator('#notice-save').click();
    await say('「주얼리 공통」의 항목');
    const rows = scene.rows('품목고시').filter((row) => row['고시명'] === '주얼리 공통');
    expect(rows[0]).toMatchObject({ 항목: '종류', 내용: '목걸이', 별도표기: false });
    expect(rows.slice(1).every((row) => row['별도표기'] === true)).toBe(true);
  });

  it('인증정보: 유형, 기관, 번호를 나누어 적는다', async () => {
    await shown.atRow('상품', 3);
    await open('certification-box');
    const { page } = shown;
    await page.getByLabel('인증 있음').check();
    await page.locator('#certificate-add').click();
    await page.getByLabel('인증 유형').selectOption('전기용품 안전인증');
    await page.getByLabel('인증기관').fill('KTR');
    await page.getByLabel('인증번호').fill('HU071234-21001');
    await page.locator('#certification-form button[type=submit]').click();
    await say('상품 1행에 인증정보를 적었습니다.');
    expect(scene.rows('상품')[1]?.['인증정보']).toBe('전기용품 안전인증 | KTR | HU071234-21001');
    expect(scene.rows('상품')[0]?.['인증정보']).toBe('인증대상아님');
  });

  it('카테고리: 이름의 일부로 찾아 선택한 행에 넣는다', async () => {
    await shown.atRow('상품', 2);
    const { page } = shown;
    await page.getByText('카테고리 찾기').click();
    await page.getByLabel('카테고리 이름의 일부').fill('목걸이');
    await page.getByRole('button', { name: '찾기', exact: true }).click();
    await page.getByRole('button', { name: '선택한 행에 넣기' }).first().click();
    await say('1행의 「제휴몰카테고리」에 적었습니다.');
    expect(scene.rows('상품')[0]?.['제휴몰카테고리']).toContain('목걸이');
  });

  it('배송정보: 승인키가 없어도 적은 우편번호와 주소가 시트에 간다', async () => {
    await shown.atRow('배송정보', 2);
    await open('row-form-box');
    const { page } = shown;
    await page.getByLabel('출고지우편번호 (필수)').fill('123');
    await page.locator('#row-form button[type=submit]').click();
    await page.getByText('우편번호가 아닙니다').waitFor();
    await page.getByLabel('출고지우편번호 (필수)').fill('06164');
    await page.getByLabel('출고지주소').fill('서울특별시 강남구 테헤란로 1');
    await page.locator('#row-form button[type=submit]').click();
    await say('저장했습니다.');
    expect(scene.rows('배송정보')[0]).toMatchObject({
      출고지우편번호: '06164',
      출고지주소: '서울특별시 강남구 테헤란로 1',
    });
  });

  it('새 배송정보를 만든다', async () => {
    await shown.atRow('배송정보', 2);
    await open('row-form-box');
    const { page } = shown;
    await page.locator('#new-row').click();
    const texts = {
      '배송정보명 (필수)': '새 배송',
      '반품배송비 (필수)': '3000',
      '출고지우편번호 (필수)': '06164',
      '회수지우편번호 (필수)': '06164',
      '출고기한 (필수)': '2',
    };
    for (const [label, text] of Object.entries(texts)) await page.getByLabel(label).fill(text);
    const choices = {
      '제휴몰 (필수)': '위메프',
      '배송방법 (필수)': '일반-택배배송',
      '배송유형 (필수)': '상품별배송',
      '배송비종류 (필수)': '무료',
      '배송지역 (필수)': '전국',
      '배송비결제방식 (필수)': '선결제',
    };
    for (const [label, text] of Object.entries(choices)) await page.getByLabel(label).selectOption(text);
    await page.locator('#row-form button[type=submit]').click();
    await say('저장했습니다.');
    expect(scene.rows('배송정보')[1]).toMatchObject({ 배송정보명: '새 배송', 반품배송비: 3_000 });
  });
});
