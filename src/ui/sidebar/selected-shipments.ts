/** The rows of 송장 that are selected on the sheet. */
import type { Calls } from '../contract';
import { ask } from './server';

/** Rejects with what to do when no row of 송장 is selected. */
export async function selectedShipments(): Promise<Calls['selection']['value']> {
  const selection = await ask('selection', {});
  if (selection.tab === '송장' && selection.keys.length > 0) return selection;
  throw new Error('「송장」 탭에서 선택한 행이 없습니다. 그 탭에서 행을 선택하고 다시 누르세요.');
}
