/** The add-on's menu: labels and the global functions that they call. */
import type { MenuItem, Ui } from '../ports';
import { PRODUCT } from '../product';

export const menuItems: readonly (MenuItem | 'separator')[] = [
  { label: '사이드바 열기', handler: 'openSidebar' },
  'separator',
  { label: '양식 만들기·점검', handler: 'setUpWorkbook' },
  { label: '이 탭 점검', handler: 'checkRows' },
  { label: '이 탭 실행', handler: 'runRows' },
  { label: '주문·클레임·문의 지금 가져오기', handler: 'collectNow' },
  'separator',
  { label: '2시간마다 자동 수집 켜기', handler: 'startSchedule' },
  { label: '자동 수집 끄기', handler: 'stopSchedule' },
  'separator',
  { label: '도움말', handler: 'showHelp' },
];

/** `more`: what only one build of the product has. */
export const addMenu = (ui: Ui, more: readonly MenuItem[] = []): void => ui.menu([...menuItems, ...more]);

export const SIDEBAR_TITLE = PRODUCT;
