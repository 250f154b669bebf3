/** A mall with the way of its link and its saved accounts, as a card of the screen 계정. */
import type { Calls } from '../contract';
import { around, button, made } from './page';

export type Account = Calls['account']['value'][number];
export type Mall = Calls['malls']['value'][number];

/** What the buttons of an account do. */
export interface AccountActs {
  change(account: Account): Promise<void>;
  test(account: Account): Promise<void>;
  remove(account: Account): Promise<void>;
}

export function mallCard(
  { name, link, sentence, form }: Mall,
  accounts: readonly Account[],
  acts: AccountActs,
): HTMLElement {
  const own = accounts.filter(({ mall }) => mall === name);
  const state = own.length > 0 ? '입점완료' : '미입점';
  const title = around(
    'p',
    'mall',
    made('strong', name),
    ' ',
    made('span', link, 'state'),
    ' ',
    made('span', state, own.length > 0 ? 'state right' : 'state'),
  );
  const cards = own.map((account) => accountCard(account, form?.fields ?? [], acts));
  return around('li', '', title, made('p', sentence, 'hint'), ...cards);
}

function accountCard(account: Account, fields: NonNullable<Mall['form']>['fields'], acts: AccountActs): HTMLElement {
  const facts: readonly (readonly [string, string])[] = [
    ...fields.map(
      ({ name, title, isSecret }) =>
        [title, isSecret ? '저장됨 (다시 보여 주지 않습니다)' : (account.fields[name] ?? '')] as const,
    ),
    ['발급일', account.issuedOn || '적지 않음'],
    ['만료일', account.expiresOn || '적지 않음'],
    ['연결 시험', account.testedAt || '아직 하지 않음'],
  ];
  const list = around('dl', 'facts', ...facts.flatMap(([term, text]) => [made('dt', term), made('dd', text)]));
  const buttons = around(
    'div',
    'buttons',
    button('연결 시험', () => acts.test(account), 'small'),
    button('고치기', () => acts.change(account), 'small'),
    button('지우기', () => acts.remove(account), 'small'),
  );
  const warning = account.warning ? [made('p', account.warning, 'notice warning')] : [];
  return around('div', 'account-card', list, ...warning, buttons);
}
