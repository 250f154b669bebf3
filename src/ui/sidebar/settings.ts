/** 설정: what shapes sending and counting of days; shared by all editors of the file. */
import type { Calls } from '../contract';
import { byId, fields, onSubmit, tell } from './page';
import { ask } from './server';

function show({ companyName, offDays, confirmBeforeDispatch }: Calls['settings']['value']): void {
  const form = byId<HTMLFormElement>('settings');
  for (const input of form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')) {
    if (input.name === 'companyName') input.value = companyName;
    if (input.name === 'offDays') input.value = offDays;
    if (input instanceof HTMLInputElement && input.name === 'confirmBeforeDispatch')
      input.checked = confirmBeforeDispatch;
  }
}

async function save(form: HTMLFormElement): Promise<void> {
  const { companyName = '', offDays = '', confirmBeforeDispatch } = fields(form);
  show(await ask('saveSettings', { companyName, offDays, confirmBeforeDispatch: confirmBeforeDispatch !== undefined }));
  tell('설정을 저장했습니다.');
}

export function startSettings(): void {
  onSubmit('settings', save);
  ask('settings', {}).then(show, (error: Error) => tell(error.message, true));
}
