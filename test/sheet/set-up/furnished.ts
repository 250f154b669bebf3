/** Opens workbooks for set-up: one in which a tab has just been made, and one in which a seller has been at work. */
import { setUpTab, type Tab, type TabReport } from '../../../src/sheet';
import { fakeWorkbook } from '../../helpers/workbook';
import { standTab } from '../stand.tab';

export const headersOf = (tab: Tab): string[] => Object.values(tab.columns).map(({ header }) => header);

/** A workbook in which the tab has just been set up, and what set-up reported. */
export function furnished(tab: Tab = standTab) {
  const workbook = fakeWorkbook();
  const report = setUpTab(tab, workbook, 0);
  const seller = workbook.seller(tab.name);
  return { workbook, seller, report, again: (): TabReport => setUpTab(tab, workbook, 0) };
}

/** The same with two orders in it and a memo at each. */
export function inUse() {
  const made = furnished();
  for (const row of [2, 3]) {
    made.seller.type(row, '번호', `50000000${row}`);
    made.seller.type(row, '메모', `${row}번 메모`);
    made.seller.type(row, '가격', 9_900);
    made.seller.type(row, '우편번호', '06164');
  }
  return made;
}
