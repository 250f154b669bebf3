/** 설정: what shapes collecting, sending and counting of days, shared by all editors of the file; and the person's own key of the search of addresses. */
import type { Calls } from '../contract';
import { byId, fields, onSubmit, showError, showStatus } from './page';
import { ask } from './server';
import { settingsForm } from './settings-form';

type Settings = Calls['settings']['value'];
type Input = HTMLInputElement | HTMLTextAreaElement;

const inputs = (): Input[] => [...byId('settings').querySelectorAll<Input>('input[name], textarea[name]')];

const isTick = (input: Input): input is HTMLInputElement =>
  input instanceof HTMLInputElement && input.type === 'checkbox';

function show(settings: Settings): void {
  for (const input of inputs()) {
    const value = settings[input.name as keyof Settings];
    if (isTick(input)) input.checked = value === true;
    else input.value = String(value ?? '');
  }
}

/** A number field that was emptied stays as it is. */
function settingOf(input: Input): unknown {
  if (isTick(input)) return input.checked;
  return input.type === 'number' ? Number(input.value) : input.value;
}

async function save(): Promise<void> {
  const filled = inputs().filter((input) => input.type !== 'number' || input.value !== '');
  show(await ask('saveSettings', Object.fromEntries(filled.map((input) => [input.name, settingOf(input)]))));
  showStatus('설정을 저장했습니다.');
}

const showKey = ({ hasKey }: Calls['postcodeKey']['value']): void => {
  byId('postcode-key-state').textContent = hasKey
    ? '승인키가 저장되어 있습니다. 다시 보여 주지 않습니다.'
    : '승인키가 없습니다. 없어도 우편번호와 주소를 직접 적을 수 있습니다.';
};

async function saveKey(form: HTMLFormElement): Promise<void> {
  const { key = '' } = fields(form);
  showKey(await ask('savePostcodeKey', { key }));
  form.reset();
  showStatus(key.trim() === '' ? '승인키를 지웠습니다.' : '승인키를 저장했습니다.');
}

export function startSettings(): void {
  byId('settings').prepend(...settingsForm());
  onSubmit('settings', save);
  onSubmit('postcode-key', saveKey);
  ask('settings', {}).then(show, showError);
  ask('postcodeKey', {}).then(showKey, showError);
}
