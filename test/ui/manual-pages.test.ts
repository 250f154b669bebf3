/** The sidebar and the menu lead from a tab to its page of the manual. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { tabs } from '../../src/tabs';
import { commandHelp } from '../../src/ui/commands';
import { MANUAL_ADDRESS, manualPage } from '../../src/ui/manual-pages';
import { openHost } from './sheet-host';

const manual = path.resolve(__dirname, '../../docs/manual');
const names = tabs.map(({ name }) => name);

it.each([...names, '내 메모'])('「%s」 탭에는 있는 쪽이 이어진다', (tab) => {
  const { page } = manualPage(tab);
  expect(existsSync(path.join(manual, `${page === '차례' ? 'README' : page}.md`))).toBe(true);
});

it.each([
  ['주문', '주문처리'],
  ['송장', '주문처리'],
  ['클레임', '클레임처리'],
  ['문의', '문의처리'],
  ['상품', '상품등록'],
  ['판매상품', '판매상품관리'],
  ['공지사항', '주문가져오기'],
  ['내 메모', '차례'],
])('「%s」의 쪽은 「%s」이다', (tab, page) => {
  expect(manualPage(tab).page).toBe(page);
});

it('설치한 사람이 정한 주소 뒤에 쪽의 파일이 붙는다', () => {
  const folder = 'https://docs.example.com/manual';
  expect(manualPage('주문', folder).address).toBe(`${folder}/${encodeURIComponent('주문처리')}.md`);
  expect(manualPage('내 메모', folder).address).toBe(`${folder}/README.md`);
});

it('정한 주소가 없으면 쪽의 이름만 말한다', () => {
  expect(manualPage('주문', '')).toEqual({ page: '주문처리', address: '' });
});

it('정한 주소는 https이고 빗금으로 끝나지 않는다', () => {
  expect(MANUAL_ADDRESS).toMatch(/^(https:\/\/.+[^/])?$/);
});

it('사이드바는 열린 탭의 쪽을 안다', () => {
  const host = openHost();
  host.select('클레임', 2);
  expect(host.ask('thisTab')).toMatchObject({ tab: '클레임', manual: { page: '클레임처리' } });
});

it.each([
  ['송장', ['배송번호마다 한 행이고', '설명서의 「주문처리」에 더 있습니다.']],
  ['내 메모', ['애드온이 쓰지 않는 탭입니다.', '설명서의 「차례」에 더 있습니다.']],
])('메뉴의 도움말은 「%s」이 무엇인지와 어디에 더 있는지 말한다', (tab, said) => {
  const { outside, workbook } = openHost();
  const shown: string[] = [];
  outside.ui.alert = (title, message) => void shown.push(`${title} ${message}`);
  workbook.activeSheetName = () => tab;
  commandHelp(outside);
  expect(shown).toHaveLength(1);
  for (const text of [tab, ...said]) expect(shown[0]).toContain(text);
});
