/** What a tab is for and who fills which column: the sidebar's help and the manual's tables are made of it. */
import type { Owner } from './column';
import { columnOf, type Tab } from './tab';

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
  return { name: tab.name, help: [tab.help, ...finishedHelp(tab)].join(' '), columns };
}

/** Criteria of a filter look at one column, so other cells of a finished row do not keep it visible. */
function finishedHelp(tab: Tab): string[] {
  if (!tab.finished) return [];
  const { column, words } = tab.finished;
  return [
    `사이드바의 끝난 행 숨기기는 「${columnOf(tab, column).header}」만 보고 ${words.join(', ')}인 행을 숨깁니다. ` +
      '작업이나 메시지가 남은 행도 함께 숨으니, 모두 보이기로 확인하세요.',
  ];
}
