/**
 * 제휴몰 계정정보 (manual, page 제휴몰 계정정보): saved with the person who typed it, for this one file and mall.
 * The key never leaves this store except into the header of a request.
 */
import * as z from 'zod';
import { mallNamed } from '../mall';
import { type MallAccount, type MallAdapter, MallError } from '../mall/port/mall';
import type { Outside } from '../ports';
import { josa } from '../rules/josa';
import { kstDate, kstText, parseKst } from '../rules/kst';
import { Refusal } from '../rules/refusal';
import { readJson, writeJson } from '../store/json-store';

type Where = Pick<Outside, 'settings' | 'workbook' | 'clock'>;

const day = z
  .string()
  .refine((text) => text === '' || (/^\d{4}-\d{2}-\d{2}$/.test(text) && parseKst(text) !== undefined));
const schema = z.object({
  userId: z.string(),
  apiKey: z.string(),
  issuedOn: day,
  expiresOn: day,
  /** When the mall last took exactly this account, KST text; blank when it was never tried. */
  testedAt: z.string().default(''),
});
type Account = z.infer<typeof schema>;

export interface AccountInput {
  mall: string;
  userId: string;
  /** Blank keeps the key that is saved. */
  apiKey: string;
  /** `yyyy-MM-dd` or blank. */
  issuedOn: string;
  expiresOn: string;
}

/** What may be shown: everything but the key. */
export interface AccountView {
  mall: string;
  state: '입점완료' | '미입점';
  userId: string;
  hasKey: boolean;
  /** When 연결 시험 last went well with it, KST text; blank when it did not. */
  testedAt: string;
  issuedOn: string;
  expiresOn: string;
  /** About the key's expiry, from 30 days before; blank when all is well. */
  warning: string;
  keyHelp: readonly string[];
}

/** User properties are one store for all of a person's files, so the name carries the file and the mall. */
const storeKey = (where: Where, mall: string): string => `account:${where.workbook.id()}:${mall}`;

const saved = (where: Where, mall: string): Account | undefined =>
  readJson(where.settings.user, storeKey(where, mall), schema);

/** Throws `Refusal` with what is wrong with the input; then nothing was saved. */
export function saveAccount(where: Where, input: AccountInput): AccountView {
  const adapter = adapterNamed(input.mall);
  const before = saved(where, input.mall);
  const userId = input.userId.trim();
  const apiKey = input.apiKey.trim() || (before?.apiKey ?? '');
  const isSame = before?.userId === userId && before.apiKey === apiKey;
  const problem = userId === '' ? '「사용자 ID」를 넣어 주세요.' : adapter.keyProblem(apiKey);
  if (problem) throw new Refusal(problem);
  const account = schema.safeParse({
    userId,
    apiKey,
    issuedOn: input.issuedOn.trim(),
    expiresOn: input.expiresOn.trim(),
    testedAt: isSame ? before.testedAt : '',
  });
  if (!account.success) throw new Refusal('「발급일」과 「만료일」은 2026-11-23처럼 넣거나 비워 주세요.');
  writeJson(where.settings.user, storeKey(where, input.mall), account.data);
  return accountView(where, input.mall);
}

/** Throws `Refusal` for a mall that is not offered. */
export function accountView(where: Where, mall: string): AccountView {
  const adapter = adapterNamed(mall);
  const account = saved(where, mall);
  return {
    mall,
    state: account ? '입점완료' : '미입점',
    userId: account?.userId ?? '',
    hasKey: account !== undefined,
    testedAt: account?.testedAt ?? '',
    issuedOn: account?.issuedOn ?? '',
    expiresOn: account?.expiresOn ?? '',
    warning: account ? expiryWarning(account.expiresOn, where.clock.now()) : '',
    keyHelp: adapter.keyHelp,
  };
}

/** The account that a job works with. Throws `MallError` (`auth`) when none is saved by this person. */
export function accountFor(where: Where, mall: string): MallAccount {
  const account = saved(where, mall);
  if (!account) {
    throw new MallError(
      'auth',
      `저장된 ${mall} 계정이 없습니다. 사이드바의 「계정」에서 사용자 ID와 API 인증키를 저장해 주세요. ` +
        '계정은 저장한 사람만 쓸 수 있습니다.',
    );
  }
  return { userId: account.userId, apiKey: account.apiKey };
}

function adapterNamed(mall: string): MallAdapter {
  const adapter = mallNamed(mall);
  if (!adapter) throw new Refusal(josa`「${mall}」은(는) 아직 연동하지 않는 제휴몰입니다. 위메프로 적어 주세요.`);
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
export function expiryWarning(expiresOn: string, now: number, withinDays = WARN_DAYS): string {
  const days = keyDaysLeft(expiresOn, now);
  if (days === undefined || days > withinDays) return '';
  const when = days < 0 ? `${expiresOn}에 만료되었습니다` : `${days}일 뒤(${expiresOn}) 만료됩니다`;
  return `API 인증키가 ${when}. 위메프 파트너에서 새로 발급받아 「계정」에 저장해 주세요.`;
}

const TEST_SECONDS = 20;

/** Asks the mall whether the saved account works, and notes when it does. Throws `MallError` with what to do when it does not. */
export function testAccount(where: Where & Pick<Outside, 'http' | 'crypto'>, mall: string): void {
  const account = accountFor(where, mall);
  const retryUntil = where.clock.now() + TEST_SECONDS * 1000;
  const { http, clock, crypto } = where;
  const adapter = adapterNamed(mall);
  adapter.open({ account, http, clock, crypto, pace: adapter.pace(clock, 1), retryUntil }).testAccount();
  writeJson(where.settings.user, storeKey(where, mall), { ...saved(where, mall), testedAt: kstText(clock.now()) });
}
