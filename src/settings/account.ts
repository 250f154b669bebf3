/** 제휴몰 계정정보 as the seller sees it (manual, page 제휴몰 계정정보): saving, showing, trying and removing an account. */
import { mallNamed } from '../mall';
import type { AccountField, MallAccount } from '../mall/port/account';
import type { MallAdapter } from '../mall/port/mall';
import type { Outside } from '../ports';
import { josa } from '../rules/josa';
import { addDays, kstDate, kstText, parseKst } from '../rules/kst';
import { Refusal } from '../rules/refusal';
import {
  type AccountName,
  accountFor,
  accountNamed,
  forgetAccount,
  keepAccount,
  type SavedAccount,
  savedAccounts,
  savedSchema,
} from './accounts';
import { httpFor, sayingWhereToRegister } from './relayed-mall';

type Where = Pick<Outside, 'settings' | 'workbook' | 'clock'>;

export interface AccountInput {
  mall: string;
  /** By the names of the adapter's fields. A blank secret keeps the one that is saved for this 판매자ID. */
  fields: Readonly<Record<string, string>>;
  /** `yyyy-MM-dd` or blank. */
  issuedOn: string;
  /** The same; blank counts from the day of issue where the mall's keys have a life. */
  expiresOn: string;
}

/** What may be shown of a saved account: everything but its secrets. */
export interface AccountView extends AccountName {
  /** What the seller typed, without the secrets, by the names of the fields. */
  fields: Record<string, string>;
  /** When 연결 시험 last went well with it, KST text; blank when it did not. */
  testedAt: string;
  issuedOn: string;
  expiresOn: string;
  /** About the key's expiry, from 30 days before; blank when all is well. */
  warning: string;
}

/** Throws `Refusal` with what is wrong with the input; then nothing was saved. */
export function saveAccount(where: Where, input: AccountInput): AccountView {
  const { account: form } = adapterNamed(input.mall);
  const sellerId = input.fields[form.fields[0].name]?.trim() ?? '';
  const before = sellerId === '' ? undefined : accountNamed(savedAccounts(where), { mall: input.mall, sellerId });
  const typed = form.fields.map((field) => [field.name, typedText(field, input, before)] as const);
  const fields = Object.fromEntries(typed);
  const problem = form.fields
    .map((field) => field.problem(fields[field.name] ?? ''))
    .find((text) => text !== undefined);
  if (problem) throw new Refusal(problem);
  const isSame = before !== undefined && typed.every(([name, text]) => before.fields[name] === text);
  const issuedOn = input.issuedOn.trim();
  const account = savedSchema.safeParse({
    ...{ mall: input.mall, sellerId, fields, issuedOn },
    expiresOn: input.expiresOn.trim() || lastDay(issuedOn, form.keyDays),
    testedAt: isSame ? before.testedAt : '',
  });
  if (!account.success) throw new Refusal('「발급일」과 「만료일」은 2026-11-23처럼 넣거나 비워 주세요.');
  keepAccount(where, account.data);
  return viewOf(where, account.data);
}

const typedText = (
  { name, isSecret }: AccountField,
  { fields }: AccountInput,
  before: SavedAccount | undefined,
): string => fields[name]?.trim() || (isSecret ? (before?.fields[name] ?? '') : '');

const lastDay = (issuedOn: string, days: number | undefined): string =>
  days === undefined || parseKst(issuedOn) === undefined ? '' : (addDays(issuedOn, days) ?? '');

/** All accounts of this person in this file. */
export const accountViews = (where: Where): AccountView[] =>
  savedAccounts(where).map((account) => viewOf(where, account));

function viewOf(
  { clock }: Where,
  { mall, sellerId, fields, testedAt, issuedOn, expiresOn }: SavedAccount,
): AccountView {
  const form = mallNamed(mall)?.account;
  const shown = form?.fields.filter(({ isSecret }) => !isSecret).map(({ name }) => [name, fields[name] ?? '']) ?? [];
  const warning = expiryWarning({ mall, expiresOn }, clock.now());
  return { mall, sellerId, fields: Object.fromEntries(shown), testedAt, issuedOn, expiresOn, warning };
}

/** Throws `Refusal` where there is none of this name. */
export function removeAccount(where: Where, name: AccountName): void {
  forgetAccount(where, knownAccount(where, name));
}

function knownAccount(where: Where, name: AccountName): SavedAccount {
  const account = accountNamed(savedAccounts(where), name);
  if (!account) throw new Refusal(`저장된 ${name.mall} 계정 「${name.sellerId}」이 없습니다. 사이드바를 새로 여세요.`);
  return account;
}

/** Throws `Refusal` for a mall that is not offered. */
function adapterNamed(mall: string): MallAdapter {
  const adapter = mallNamed(mall);
  if (!adapter)
    throw new Refusal(josa`「${mall}」은(는) 계정으로 연동하지 않는 제휴몰입니다. 「계정」의 목록에서 고르세요.`);
  return adapter;
}

const DAY = 24 * 60 * 60 * 1000;
const WARN_DAYS = 30;

/** Days from today to the key's last day, negative behind it; `undefined` when that day is not set. */
function keyDaysLeft(expiresOn: string, now: number): number | undefined {
  const last = expiresOn === '' ? undefined : parseKst(expiresOn);
  return last === undefined ? undefined : Math.round((last - (parseKst(kstDate(now)) ?? now)) / DAY);
}

/** Blank more than `withinDays` days before the key's last day, or when that day is not set. */
export function expiryWarning(
  { mall, expiresOn }: Pick<SavedAccount, 'mall' | 'expiresOn'>,
  now: number,
  withinDays = WARN_DAYS,
): string {
  const days = keyDaysLeft(expiresOn, now);
  if (days === undefined || days > withinDays) return '';
  const when = days < 0 ? `${expiresOn}에 만료되었습니다` : `${days}일 뒤(${expiresOn}) 만료됩니다`;
  return `API 인증키가 ${when}. ${mallNamed(mall)?.account.renewal ?? ''}`.trim();
}

type Asking = Where & Pick<Outside, 'http' | 'crypto'>;

const TEST_SECONDS = 20;

/** Asks the mall whether the saved account works, and notes when it does. Throws `MallError` with what to do when it does not. */
export function testAccount(where: Asking, name: AccountName): void {
  tryAccount(where, adapterNamed(name.mall), accountFor(savedAccounts(where), name));
  const saved = accountNamed(savedAccounts(where), name);
  if (saved) keepAccount(where, { ...saved, testedAt: kstText(where.clock.now()) });
}

/** One harmless question to the mall. Throws `MallError`: of an address that the mall refuses, with the address and where to register it. */
export function tryAccount(where: Asking, adapter: MallAdapter, account: MallAccount): void {
  const { clock, crypto } = where;
  const retryUntil = clock.now() + TEST_SECONDS * 1000;
  const http = httpFor(where, adapter);
  const mall = adapter.open({ account, http, clock, crypto, pace: adapter.pace(clock, 1), retryUntil });
  sayingWhereToRegister(where, adapter, () => mall.testAccount());
}
