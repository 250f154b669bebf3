/** 제휴몰 계정정보: each mall with its state, saving and trying it; the key is never shown again. */
import { type Overview, onOverview, refresh } from './overview';
import { around, byId, fields, made, onClick, onSubmit, showStatus } from './page';
import { ask } from './server';

type Account = Overview['accounts'][number];

let mall = '';

function mallCard({ mall: name, state, userId, hasKey, issuedOn, expiresOn, warning }: Account): HTMLElement {
  const facts: readonly (readonly [string, string])[] = [
    ['사용자 ID', userId || '없음'],
    ['API 인증키', hasKey ? '저장됨 (다시 보여 주지 않습니다)' : '없음'],
    ['발급일', issuedOn || '적지 않음'],
    ['만료일', expiresOn || '적지 않음'],
  ];
  const title = around('p', 'mall', made('strong', name), ' ', made('span', state, hasKey ? 'state right' : 'state'));
  const list = around('dl', 'facts', ...facts.flatMap(([term, text]) => [made('dt', term), made('dd', text)]));
  return around('li', '', title, list, ...(warning ? [made('p', warning, 'notice warning')] : []));
}

function showAccounts({ accounts }: Overview): void {
  byId('malls').replaceChildren(...accounts.map(mallCard));
  const [account] = accounts;
  if (!account) return;
  mall = account.mall;
  byId('account-title').textContent = `${account.mall} 등록/수정`;
  for (const input of byId('account').querySelectorAll('input')) {
    if (input.name === 'userId') input.value ||= account.userId;
    if (input.name === 'issuedOn') input.value ||= account.issuedOn;
    if (input.name === 'expiresOn') input.value ||= account.expiresOn;
  }
  byId('key-help').replaceChildren(...account.keyHelp.map((line) => made('li', line)));
}

async function save(form: HTMLFormElement): Promise<void> {
  const { userId = '', apiKey = '', issuedOn = '', expiresOn = '' } = fields(form);
  await ask('saveAccount', { mall, userId, apiKey, issuedOn, expiresOn });
  form.reset();
  showStatus('계정을 저장했습니다. 「연결 시험」으로 확인해 보세요.');
  await refresh();
}

export function startAccount(): void {
  onOverview(showAccounts);
  onSubmit('account', save);
  onClick('test', async () => showStatus((await ask('testAccount', { mall })).message));
}
