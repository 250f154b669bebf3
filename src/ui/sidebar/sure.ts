/** Asks the seller before something is done that cannot be taken back by a click. */
import { byId } from './page';

/** True when the seller presses the button `yes`; closing the question in any other way is no. */
export function isSure(text: string, yes: string): Promise<boolean> {
  const dialog = byId<HTMLDialogElement>('sure');
  byId('sure-text').textContent = text;
  byId('sure-yes').textContent = yes;
  dialog.returnValue = '';
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => resolve(dialog.returnValue === 'yes'), { once: true });
  });
}

export function startAsking(): void {
  const dialog = byId<HTMLDialogElement>('sure');
  byId('sure-yes').addEventListener('click', () => dialog.close('yes'));
  byId('sure-no').addEventListener('click', () => dialog.close());
}
