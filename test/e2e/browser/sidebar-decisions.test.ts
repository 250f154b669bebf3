/** Decisions that a seller takes in the sidebar: a cancel that is refused only after a question, and answers from templates. */
import type { BrowserContext } from 'playwright-core';
import { answerTemplatesTab } from '../../../src/tabs/answer-templates.tab';
import { describeInBrowser, openBrowser } from '../../helpers/browser';
import { claimRow, placeCancel } from '../../helpers/claim-shop';
import { openOrderShop, waybill } from '../../helpers/order-shop';
import { pasteRows } from '../../helpers/paste';
import type { Scene } from '../../helpers/scene';
import { type SidebarPage, showSidebar } from '../../helpers/sidebar-page';

describeInBrowser('사이드바에서 정하기', () => {
  let browser: BrowserContext;
  let scene: Scene;
  let shown: SidebarPage;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());
  beforeEach(() => {
    scene = openOrderShop();
  });
  afterEach(async () => {
    expect(shown.problems).toEqual([]);
    await shown.page.close();
  });

  const say = (text: string) => shown.page.locator('#status').getByText(text).waitFor();

  it('취소 요청을 거절하려면 오늘 할 일에서 그 행으로 가 적고, 물음에 답해야 한다', async () => {
    const { claimNo } = placeCancel(scene);
    scene.collectNow();
    shown = await showSidebar(browser, scene);
    const { page } = shown;
    const form = page.locator('#row-form');
    await page.getByRole('button', { name: /^1\s*취소요청/ }).click();
    await say('「클레임」에서 취소요청 1행만 보입니다.');
    await shown.panel('이 탭');
    await page.getByText('칸 채우기').click();
    await page.locator('#row-form-facts').getByText('처리기한').waitFor();
    await form.getByLabel('작업', { exact: true }).selectOption('거절');
    await form.getByLabel('택배사', { exact: true }).fill('CJ');
    await form.getByLabel('송장번호', { exact: true }).fill(waybill());
    await form.getByLabel('처리사유', { exact: true }).fill('이미 포장해 보냈습니다.');
    await page.locator('#row-form button[type=submit]').click();
    await say('저장했습니다.');
    await page.locator('#run-rows').click();
    await page.locator('#sure').getByText('거절').waitFor();
    await page.locator('#sure-no').click();
    await say('[종료]');
    expect(claimRow(scene, claimNo)).toMatchObject({ 처리상태: '요청' });

    await page.locator('#actions').selectOption('거절');
    await page.locator('#choose-action button').click();
    await say('정했습니다');
    await page.locator('#run-rows').click();
    await page.locator('#sure-yes').click();
    await say('성공 1행');
    expect(claimRow(scene, claimNo)).toMatchObject({ 처리상태: '거절', 결과: '성공' });
  });

  it('문의에는 템플릿으로 답변을 채우고, 고친 뒤에 보낸다', async () => {
    scene.buyer.ask({ title: '배송', question: '언제 오나요?', productName: '캠핑의자' });
    scene.collectNow();
    pasteRows(scene.runtime, answerTemplatesTab, [
      { 이름: '배송 안내', 문구: '안녕하세요. 문의하신 {상품명}은(는) 오늘 보내 드립니다.' },
    ]);
    shown = await showSidebar(browser, scene);
    const { page } = shown;
    const form = page.locator('#row-form');
    await shown.atRow('문의', 2);
    await page.getByText('답변 채우기').click();
    await page.locator('#answer-phrase').getByText('{상품명}').waitFor();
    await page.getByRole('button', { name: '선택한 문의에 채우기' }).click();
    await say('답변 1건을 채웠습니다.');
    await page.getByText('칸 채우기').click();
    const answer = form.getByLabel('답변', { exact: true });
    await answer.waitFor();
    expect(await answer.inputValue()).toContain('캠핑의자는 오늘');
    await answer.fill('안녕하세요.\n캠핑의자는 오늘 보내 드립니다.');
    await form.getByLabel('작업', { exact: true }).selectOption('답변전송');
    await page.locator('#row-form button[type=submit]').click();
    await say('저장했습니다.');
    await page.locator('#run-rows').click();
    await say('성공 1행');
    expect(scene.rows('문의')[0]).toMatchObject({
      처리상태: '답변완료',
      답변: '안녕하세요.\n캠핑의자는 오늘 보내 드립니다.',
    });
  });

  it('답변일괄전송은 물어본 뒤에 답변저장인 것을 모두 보낸다', async () => {
    for (const title of ['배송', '길이']) scene.buyer.ask({ title });
    scene.collectNow();
    const answers = scene.rows('문의').map(() => ['안녕하세요. 문의하신 상품은 오늘 보내 드립니다.']);
    const column = (scene.runtime.seller.read('문의')[0] ?? []).indexOf('답변') + 1;
    scene.runtime.seller.paste('문의', 2, column, answers);
    shown = await showSidebar(browser, scene);
    const { page } = shown;
    await shown.atRow('문의', 2);
    await page.locator('#check-rows').click();
    await say('점검');
    await page.getByText('답변 채우기').click();
    await page.getByRole('button', { name: '답변일괄전송' }).click();
    await page.locator('#sure-no').click();
    expect(scene.rows('문의').map((row) => row['처리상태'])).toEqual(['답변저장', '답변저장']);
    await page.getByRole('button', { name: '답변일괄전송' }).click();
    await page.locator('#sure-yes').click();
    await say('성공 2행');
    expect(scene.rows('문의').map((row) => row['처리상태'])).toEqual(['답변완료', '답변완료']);
  });
});
