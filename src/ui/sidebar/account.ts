/** 제휴몰 계정정보: saving and trying it; the key is never shown again. */
import type { Calls } from '../contract';
import { onOverview, refresh } from './overview';
import { byId, fields, made, onClick, onSubmit, tell } from './page';
import { ask } from './server';

function showAccount({ accounts }: Calls['overview']['value']): void {
  const account = accounts[0];
  if (!account) return;
  byId('account-state').textContent = [account.state, account.userId, account.warning].filter(Boolean).join(' · ');
  for (const input of byId('account').querySelectorAll('input')) {
    if (input.name === 'userId') input.value ||= account.userId;
    if (input.name === 'issuedOn') input.value ||= account.issuedOn;
    if (input.name === 'expiresOn') input.value ||= account.expiresOn;
  }
  byId('key-help').replaceChildren(...account.keyHelp.map((line) => made('li', line)));
}

async function save(form: HTMLFormElement): Promise<void> {
  const { userId = '', apiKey = '', issuedOn = '', expiresOn = '' } = fields(form);
  await ask('saveAccount', { mall: '위메프', userId, apiKey, issuedOn, expiresOn });
  form.reset();
  tell('계정을 저장했습니다. 「연결 시험」으로 확인해 보세요.');
  await refresh();
}

export function startAccount(): void {
  onOverview(showAccount);
  onSubmit('account', save);
  onClick('test', async () => tell((await ask('testAccount', {})).message));
}
