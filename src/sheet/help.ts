/** What a tab is for and who fills which column: the sidebar's help and the manual's tables are made of it. */
import type { Owner } from './column';
import type { Tab } from './tab';

const owners: Record<Owner, string> = {
  seller: '판매자가 적음',
  initial: '애드온이 한 번 채우고 판매자가 고침',
  mall: '제휴몰이 채움',
  addon: '애드온이 채움',
};

export interface TabHelp {
  name: string;
  help: string;
  columns: { header: string; owner: string; required: boolean; note: string }[];
}

export function helpOf(tab: Tab): TabHelp {
  const columns = Object.values(tab.columns).map(({ header, owner, required, note }) => ({
    ...{ header, required, note },
    owner: owners[owner],
  }));
  return { name: tab.name, help: tab.help, columns };
}
