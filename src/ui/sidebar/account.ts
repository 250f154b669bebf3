/** 제휴몰 계정정보: each mall with its state and its accounts; saving, trying and removing one. A secret is never shown again. */
import { josa } from '../../rules/josa';
import { type Account, type AccountActs, type Mall, mallCard } from './account-cards';
import { type AccountName, accountForm, knownMalls } from './account-form';
import { onOverview, refresh } from './overview';
import { byId, onClick, onSubmit, showError, showStatus } from './page';
import { ask } from './server';
import { isSure } from './sure';
import { isShown, onPanel } from './tabs';

async function test({ mall, sellerId }: AccountName): Promise<void> {
  showStatus((await ask('testAccount', { mall, sellerId })).message);
  await refresh();
}

async function remove({ mall, sellerId }: AccountName): Promise<void> {
  const question =
    josa`${mall} 계정 「${sellerId}」을(를) 지울까요?\n\n` +
    '시트의 행은 그대로 남습니다. 이 계정으로는 더 가져오지도 보내지도 않습니다.';
  if (!(await isSure(question, '지우기'))) return;
  await ask('removeAccount', { mall, sellerId });
  showStatus('계정을 지웠습니다.');
  await refresh();
}

export function startAccount(): void {
  const form = accountForm(byId<HTMLFormElement>('account'), byId('key-help'));
  let accounts: readonly Account[] = [];
  const acts: AccountActs = {
    test,
    remove,
    async change(account) {
      form.fill(account);
      byId('account').querySelector<HTMLElement>('.account-fields input')?.focus();
    },
  };

  async function show(): Promise<void> {
    const malls = await knownMalls();
    const [first] = accounts;
    if (form.offer(malls) && first) form.fill(first);
    const isOffered = ({ name, form }: Mall) => form !== undefined || accounts.some((one) => one.mall === name);
    const others = malls.filter((mall) => !isOffered(mall));
    byId('malls').replaceChildren(...malls.filter(isOffered).map((mall) => mallCard(mall, accounts, acts)));
    byId('other-malls').replaceChildren(...others.map((mall) => mallCard(mall, accounts, acts)));
    byId('other-malls-count').textContent = `다른 제휴몰 ${others.length}곳`;
  }

  const showIfSeen = () => void (isShown('account') && show().catch(showError));
  onOverview((overview) => {
    accounts = overview.accounts;
    showIfSeen();
  });
  onPanel(showIfSeen);
  onSubmit('account', async () => {
    form.fill(await ask('saveAccount', form.input()));
    await refresh();
    showStatus('계정을 저장했습니다. 「연결 시험」으로 확인해 보세요.');
  });
  onClick('test', () => test(form.name()));
}
