/** The form of an account: the mall that is chosen, and the fields that this mall asks for. */
import type { Calls } from '../contract';
import type { Account, Mall } from './account-cards';
import { around, fields, made } from './page';
import { ask } from './server';

export type AccountName = Pick<Account, 'mall' | 'sellerId'>;

let asked: Promise<Mall[]> | undefined;

/** What is offered never changes while the page stands, so it is asked for once; after a failure, once more. */
export function knownMalls(): Promise<Mall[]> {
  asked ??= ask('malls', {}).catch((error: unknown) => {
    asked = undefined;
    throw error;
  });
  return asked;
}

export interface AccountForm {
  /** Offers these malls, and shows the form of the first; false where that is done already. */
  offer(malls: readonly Mall[]): boolean;
  /** Shows a saved account, so that it can be changed; its secrets stay blank. */
  fill(account: Account): void;
  /** Whose account the form is about, as typed. */
  name(): AccountName;
  /** What is to be saved. */
  input(): Calls['saveAccount']['args'];
}

/** `form` has a select 제휴몰, a place for the fields, and dates; `help` is the list of where to get what is asked for. */
export function accountForm(form: HTMLFormElement, help: HTMLElement): AccountForm {
  let offered: readonly Mall[] = [];
  const choice = form.querySelector<HTMLSelectElement>('select[name=mall]');
  const place = form.querySelector<HTMLElement>('.account-fields');
  if (!choice || !place) throw new Error('The form of an account lacks its parts.');
  const chosen = () => offered.find(({ name }) => name === choice.value)?.form;

  function draw(): void {
    const shape = chosen();
    place?.replaceChildren(...(shape?.fields ?? []).map(fieldBox));
    help.replaceChildren(...(shape?.help ?? []).map((line) => made('li', line)));
  }

  choice.addEventListener('change', draw);
  return {
    offer(malls) {
      if (offered.length > 0) return false;
      offered = malls.filter((mall) => mall.form !== undefined);
      choice.replaceChildren(...offered.map(({ name }) => new Option(name, name)));
      draw();
      return true;
    },
    fill(account) {
      choice.value = account.mall;
      draw();
      const { issuedOn, expiresOn } = account;
      const texts: Readonly<Record<string, string>> = { ...account.fields, issuedOn, expiresOn };
      for (const input of form.querySelectorAll('input')) input.value = texts[input.name] ?? '';
    },
    name: () => ({ mall: choice.value, sellerId: fields(form)[chosen()?.fields[0]?.name ?? ''] ?? '' }),
    input() {
      const { mall = '', issuedOn = '', expiresOn = '', ...typed } = fields(form);
      return { mall, fields: typed, issuedOn, expiresOn };
    },
  };
}

function fieldBox({ name, title, isSecret }: NonNullable<Mall['form']>['fields'][number]): HTMLElement {
  const input = document.createElement('input');
  input.name = name;
  input.autocomplete = 'off';
  if (isSecret) input.type = 'password';
  else input.required = true;
  return around('label', '', `${title} `, input);
}
