/** What docs/manual/클레임처리.md says of 작업 and states, kinds and columns is what the program does. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { HOLD_MESSAGE } from '../../src/jobs/bundles/shipment-state';
import { claimTable } from '../../src/jobs/claims/claim-acts';
import { listLabel } from '../../src/jobs/claims/claim-lists';
import { claimKinds, claimStates, pickupStates } from '../../src/mall/port/claims';
import { lists as claimLists } from '../../src/mall/wemakeprice/claims';
import { USUAL_REFUSAL } from '../../src/rules/claim/decision-reason';
import { claimActions } from '../../src/tabs/claims.tab';
import { drawn } from './order-tables';

const text = readFileSync(path.resolve(__dirname, '../../docs/manual/클레임처리.md'), 'utf8');
const lines = text.split('\n');

/** The block that begins with this line, up to the next blank one. */
function blockFrom(first = ''): string[] {
  const start = lines.indexOf(first);
  return start < 0 ? [] : lines.slice(start, lines.indexOf('', start));
}

it.each([
  ['cancel', '취소의 처리상태'],
  ['return', '반품의 처리상태'],
  ['exchange', '교환의 처리상태'],
] as const)('%s: 작업 × 상태 표가 실행이 하는 일과 같다', (kind, header) => {
  const wanted = drawn(header, claimTable[kind], claimActions);
  expect(blockFrom(wanted[0])).toEqual(wanted);
});

it('유형, 처리상태, 수거상태, 작업을 모두 설명한다', () => {
  const told = lines.flatMap((line) => /^- \*\*(.+?)\*\*: /.exec(line)?.[1] ?? []);
  const words = [claimKinds, claimStates, pickupStates, claimActions].flatMap((one) => Object.values<string>(one));
  expect(words.filter((word) => !told.includes(word))).toEqual([]);
});

it('가져올 수 있는 종류를 빠짐없이 차례대로 말한다', () => {
  expect(lines).toContain(`- 고를 수 있는 종류: ${claimLists.map(listLabel).join(', ')}.`);
});

it('보류할 때와 거절할 때 적는 말이 그대로 있다', () => {
  expect(text).toContain(`「${HOLD_MESSAGE}」`);
  expect(text).toContain(`「${USUAL_REFUSAL}」`);
});
