/** 택배사 일괄적용: one 택배사 for the selected rows of 송장, or for all that name none. */

import { josa } from '../../rules/josa';
import { groupsOf } from './in-turn';
import { fields, onSubmit, showStatus } from './page';
import { goOn } from './run';
import { selectedShipments } from './selected-shipments';
import { selectionWords } from './selection-words';
import { ask } from './server';
import { isSure } from './sure';

/** A run keeps its keys in one property, which holds no more. */
const ROWS = 100;

async function apply(form: HTMLFormElement): Promise<void> {
  const { courier = '', chosen } = fields(form);
  if (courier.trim() === '') return showStatus('택배사를 고르거나 적어 주세요.', true);
  if (chosen === undefined) return applyToAll(courier);
  const selection = await selectedShipments();
  const question = josa`${selectionWords(selection)}\n\n택배사를 ${courier}(으)로 바꿀까요? 이미 보낸 행은 그대로 둡니다.`;
  if (await isSure(question, '바꾸기')) await applyTo(selection.keys, courier);
}

async function applyToAll(courier: string): Promise<void> {
  const question = josa`아직 보내지 않았고 택배사가 빈 모든 행에 ${courier}을(를) 넣을까요?`;
  if (await isSure(question, '넣기')) await goOn(await ask('startJob', { job: 'applyCourier', input: { courier } }));
}

/** Group by group; a group that fails ends it, and what is done stays done. */
async function applyTo(keys: readonly string[], courier: string): Promise<void> {
  let changed = 0;
  for (const group of groupsOf(keys, ROWS)) {
    const run = await goOn(await ask('startJob', { job: 'applyCourier', keys: group, input: { courier } }));
    if (run.state !== '완료') return;
    changed += run.ok;
  }
  if (keys.length > ROWS) showStatus(josa`송장 ${changed.toLocaleString('en-US')}행에 ${courier}을(를) 적었습니다.`);
}

export const startApplyingCourier = (): void => onSubmit('apply-courier', apply);
