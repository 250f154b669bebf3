/** Chooses one 작업 in all the rows that the seller has selected, or takes it away: the seller's own click, so it replaces. */

import { visibleWords } from '../jobs/hidden-rows';
import type { Outside } from '../ports';
import { josa } from '../rules/josa';
import { Refusal } from '../rules/refusal';
import { changeRows, columnOf, sheetOf } from '../sheet';
import { knownTab } from './row-view';

interface Choice {
  tab: string;
  keys: readonly string[];
  /** As the drop-down says it; blank for none. */
  action: string;
  /** How many selected rows were left out because they are hidden. */
  hidden?: number;
}

/** Throws `Refusal` for a tab without 작업 or a word that is not on its list, and `SheetError`. */
export function chooseAction({ workbook }: Pick<Outside, 'workbook'>, choice: Choice): { message: string } {
  const tab = knownTab(choice.tab);
  if (!tab.columns['action'])
    throw new Refusal(`「${tab.name}」 탭에는 작업이 없습니다. 작업이 있는 탭을 열고 다시 고르세요.`);
  const reading = choice.action === '' ? { value: undefined } : columnOf(tab, 'action').decode(choice.action);
  if ('error' in reading) throw new Refusal(`「${columnOf(tab, 'action').header}」 ${reading.error}`);
  if (choice.keys.length === 0) throw new Refusal('선택한 행이 없습니다. 시트에서 행을 선택하고 다시 누르세요.');
  const changes = new Map(choice.keys.map((key) => [key, { action: reading.value }]));
  const { missing } = changeRows(tab, sheetOf(tab, workbook), changes, { ordered: ['action'] });
  const { action, hidden = 0 } = choice;
  const rows = visibleWords(changes.size - missing.length, hidden);
  return {
    message: action === '' ? `${rows}의 작업을 비웠습니다.` : josa`${rows}의 작업을 ${action}(으)로 정했습니다.`,
  };
}
