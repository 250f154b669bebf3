/** 데이터이전 in a real browser: a pasted list, the columns that it becomes, and the rows that stand in the sheet. */
import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import type { BrowserContext } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../../helpers/browser';
import { openScene } from '../../helpers/scene';
import { showSidebar } from '../../helpers/sidebar-page';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const text = [
  ['상품코드', '상품명', '과세구분', '배송비', '창고'],
  ['A1', '<b>목걸이</b>', '과세', '2500', 'x'],
  ['A2', '반지', '영세', '2500', 'x'],
]
  .map((row) => row.join('\t'))
  .join('\n');

describeInBrowser('사이드바의 데이터이전', () => {
  let browser: BrowserContext;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  it('코드 열을 고르고, 넣지 않는 열과 살펴볼 줄을 본 뒤 넣는다', async () => {
    const scene = openScene();
    scene.setUp();
    const shown = await showSidebar(browser, scene);
    const { page } = shown;
    await shown.atRow('상품', 2);
    await page.locator('#list-box > summary').click();
    await page.getByLabel('쓰던 프로그램이나 엑셀에서 복사한 상품 목록').fill(text);
    await page.locator('#list button[type=submit]').click();
    await page.getByText('판매자의 상품 코드가 어느 열인지').waitFor();
    expect(await page.locator('#list-write').isVisible()).toBe(false);
    await page.getByLabel('A열 상품코드 (A1)').selectOption('자체상품코드');
    await page.locator('#list-again').click();
    await page.getByText('넣을 상품 2').waitFor();
    expect(await page.locator('#list-left').textContent()).toContain('3개 열을 넣습니다. 넣지 않는 열: 배송비, 창고.');
    expect(await page.locator('#list-columns').textContent()).toContain('「배송정보」 탭에 적고');
    expect(await page.locator('#list-look').textContent()).toContain('3번째 줄, 넣을 상품, A2, 반지「과세구분」');
    await page.evaluate(axe);
    const found = await page.evaluate('axe.run(document.querySelector("#list-box"))');
    expect((found as { violations: unknown[] }).violations).toEqual([]);
    expect(Number(await page.evaluate('document.documentElement.scrollWidth'))).toBeLessThanOrEqual(300);
    await page.locator('#list-write').click();
    await page.locator('#status').getByText('상품 2행을 「상품」 탭 맨 아래에 넣었습니다.').waitFor();
    expect(scene.rows('상품').map((row) => [row['자체상품코드'], row['상품명'], row['과세구분']])).toEqual([
      ['A1', '<b>목걸이</b>', '과세'],
      ['A2', '반지', ''],
    ]);
    expect(shown.problems).toEqual([]);
    await page.close();
  });

  it('엑셀 파일은 목록이 있는 시트를 골라 보이는 대로 읽고, 어느 시트인지와 숨긴 행을 말한다', async () => {
    const scene = openScene();
    scene.setUp();
    const shown = await showSidebar(browser, scene);
    const { page } = shown;
    const book = new ExcelJS.Workbook();
    book.addWorksheet('작성 안내').addRow(['아래 시트에 적어 주세요.']);
    const sheet = book.addWorksheet('목록');
    sheet.addRows([
      ['자체상품코드', '상품명'],
      [123, '목걸이'],
      [124, '반지'],
    ]);
    sheet.getColumn(1).numFmt = '00000';
    sheet.getRow(3).hidden = true;
    await shown.atRow('상품', 2);
    await page.locator('#list-box > summary').click();
    await page.locator('#list-file').setInputFiles({
      name: '상품.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from(await book.xlsx.writeBuffer()),
    });
    await page.locator('#list button[type=submit]').click();
    await page.getByText('넣을 상품 2').waitFor();
    await page.locator('#status').getByText('「목록」 시트를 읽었습니다. 숨긴 행 1개도 함께 읽었습니다.').waitFor();
    await page.locator('#list-write').click();
    await page.locator('#status').getByText('상품 2행을').waitFor();
    expect(scene.rows('상품').map((row) => row['자체상품코드'])).toEqual(['00123', '00124']);
    expect(shown.problems).toEqual([]);
    await page.close();
  });
});
