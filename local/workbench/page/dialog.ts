/** What a script asks or says in a dialog; any of the open pages may answer. */
import type { Question } from '../../apps-script/types';
import { byId } from './element';

const WORDS: Record<string, { yes: string; no?: string }> = {
  OK: { yes: '확인' },
  OK_CANCEL: { yes: '확인', no: '취소' },
  YES_NO: { yes: '예', no: '아니요' },
  YES_NO_CANCEL: { yes: '예', no: '아니요' },
};

let open = 0;

/** `answer` is called once, unless another page answers first. */
export function showQuestion(id: number, { title, message, buttons }: Question, answer: (yes: boolean) => void): void {
  const dialog = byId<HTMLDialogElement>('question-dialog');
  const { yes, no } = WORDS[buttons] ?? { yes: '확인' };
  byId('question-title').textContent = title;
  byId('question-text').textContent = message;
  byId('question-yes').textContent = yes;
  byId('question-no').textContent = no ?? '';
  byId('question-no').hidden = no === undefined;
  const press = (isYes: boolean) => {
    dialog.close();
    answer(isYes);
  };
  byId('question-yes').onclick = () => press(true);
  byId('question-no').onclick = () => press(false);
  dialog.oncancel = () => answer(false);
  open = id;
  if (!dialog.open) dialog.showModal();
}

/** Another page has answered it. */
export function closeQuestion(id: number): void {
  if (id === open) byId<HTMLDialogElement>('question-dialog').close();
}
