/** The rows that are selected on the sheet, as a form needs them: at least one. */
import type { Calls } from '../contract';
import { ask } from './server';

/** Rejects with what to do when no row with a key is selected. */
export async function chosenRows(): Promise<Calls['selection']['value']> {
  const selection = await ask('selection', {});
  if (selection.keys.length > 0) return selection;
  throw new Error(`「${selection.tab}」 탭에서 선택한 행이 없습니다. 시트에서 행을 선택하고 다시 누르세요.`);
}
