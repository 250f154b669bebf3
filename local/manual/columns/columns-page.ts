/** docs/manual/열.md: a table a tab, of what src/tabs says of its columns. */

import { josa } from '../../../src/rules/josa';
import { type Column, columnOf, helpOf, type Tab } from '../../../src/sheet';
import { tabs } from '../../../src/tabs';
import { orderArchive, shipmentArchive } from '../../../src/tabs/archive';
import { headingId, table } from '../markdown';
import { kindWords } from './kind-words';

const owners: Record<Column['owner'], string> = {
  seller: '판매자',
  initial: '처음에만 애드온, 그 뒤로 판매자',
  mall: '제휴몰',
  addon: '애드온',
};

const headers = ['열', '누가 채우나', '들어가는 값', '꼭', '설명'];

const intro = [
  '# 탭과 열',
  '',
  '`npm run manual`이 탭의 정의에서 만든 쪽입니다. 직접 고치지 마세요.',
  '',
  '- **판매자**가 채우는 열(흰 머리글)은 애드온이 읽기만 합니다. **처음에만 애드온**이 채우는 열(노란 머리글)은 애드온이 한 번 채우고, 그 뒤로는 판매자가 고친 대로 둡니다.',
  '- **제휴몰**(파란 머리글)과 **애드온**(회색 머리글)이 채우는 열은 다음 수집이나 실행이 다시 적으니 고치지 마세요.',
  '- **작업**은 할 일을 고르는 칸이고, 일이 끝나면 애드온이 비웁니다.',
  '- **꼭**에 ●가 있으면 비어 있는 행은 오류입니다. 다른 값에 따라 꼭 있어야 하는 열은 점검이 말해 줍니다.',
  '- 목록에서 고르는 열에 다른 글을 붙여 넣어도 시트는 막지 않습니다. 점검이 행마다 말해 줍니다.',
  '- 머리글의 이름과 탭의 이름은 바꾸지 마세요. 열의 차례는 바꾸어도 되고, 새 열을 만들어도 됩니다.',
];

const kept =
  `끝난 지 오래된 행을 옮겨 둔 「${orderArchive.title} 2026」, 「${shipmentArchive.title} 2026」 같은 탭에는 ` +
  `「${orderArchive.source.name}」, 「${shipmentArchive.source.name}」에서 작업을 뺀 열과 옮긴 때가 있습니다.`;

export function columnsPage(): string {
  const list = tabs.map(({ name }) => `- [${name}](#${headingId(name)})`);
  return `${[...intro, '', ...list, '', kept, ...tabs.flatMap(tabSection)].join('\n')}\n`;
}

function tabSection(tab: Tab): string[] {
  const about = [helpOf(tab).help, ...(tab.hidden ? ['숨은 탭입니다.'] : [])].join(' ');
  const rows = Object.values(tab.columns).map(rowOf);
  return ['', `## ${tab.name}`, '', about, ...keyWords(tab), '', ...table(headers, rows)];
}

function keyWords(tab: Tab): string[] {
  if (tab.key.length === 0) return [];
  const named = tab.key.map((name) => `「${columnOf(tab, name).header}」`);
  return ['', josa`행은 ${named.join(', ')}(으)로 찾습니다.`];
}

function rowOf(column: Column): string[] {
  const note = [column.note, ...(column.hidden ? ['숨은 열입니다.'] : [])].filter((text) => text !== '').join(' ');
  return [column.header, owners[column.owner], kindWords(column), column.required ? '●' : '', note];
}
