/** 이 칸으로 가기: selects a cell of the sheet and gives it the keyboard, so that what is typed next goes there. */
import type { Calls } from '../contract';
import { showStatus } from './page';
import { ask, focusSheet } from './server';

export async function goToCell(cell: Calls['showCell']['args']): Promise<void> {
  showStatus((await ask('showCell', cell)).message);
  focusSheet();
}
