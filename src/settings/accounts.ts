/**
 * Saved accounts (제휴몰 계정정보): kept with the person who typed them, for this one file, by mall and 판매자ID.
 * A secret never leaves this store except into the headers of a request.
 */
import * as z from 'zod';
import { mallNamed } from '../mall';
import type { MallAccount } from '../mall/port/account';
import { MallError } from '../mall/port/mall';
import type { Outside } from '../ports';
import { parseKst } from '../rules/kst';
import { parseJson, writeJson } from '../store/json-store';

type Where = Pick<Outside, 'settings' | 'workbook'>;

const day = z
  .string()
  .refine((text) => text === '' || (/^\d{4}-\d{2}-\d{2}$/.test(text) && parseKst(text) !== undefined));

const dates = {
  /** `yyyy-MM-dd` or blank. */
  issuedOn: day,
  expiresOn: day,
  /** When the mall last took exactly this account, KST text; blank when it was never tried. */
  testedAt: z.string().default(''),
};

export const savedSchema = z.object({
  mall: z.string(),
  sellerId: z.string(),
  fields: z.record(z.string(), z.string()),
  ...dates,
});
export type SavedAccount = z.infer<typeof savedSchema>;

/** As a version with one mall and one account kept it, under the name of the mall. */
const firstSchema = z.object({ userId: z.string(), apiKey: z.string(), ...dates });

/** User properties are one store for all of a person's files, so the name carries the file. */
const prefixOf = ({ workbook }: Pick<Outside, 'workbook'>): string => `account:${workbook.id()}:`;

/** All accounts that this person has saved for this file, in the order of mall and 판매자ID; in one call. */
export function savedAccounts(where: Where): SavedAccount[] {
  const prefix = prefixOf(where);
  const kept = [...where.settings.user.entries(prefix)];
  const accounts = kept.flatMap(
    ([key, text]) => parseJson(text, savedSchema) ?? firstKept(key.slice(prefix.length), text) ?? [],
  );
  return accounts.sort((one, other) => (accountId(one) < accountId(other) ? -1 : 1));
}

/** One text for an account, by which it is found and put in order. */
export const accountId = ({ mall, sellerId }: AccountName): string => `${mall}\u0000${sellerId}`;

/** The names alone, for everything that needs no secret. */
export const namesOf = (accounts: readonly AccountName[]): AccountName[] =>
  accounts.map(({ mall, sellerId }) => ({ mall, sellerId }));

function firstKept(mall: string, text: string): SavedAccount | undefined {
  const first = parseJson(text, firstSchema);
  if (!first) return undefined;
  const { userId, apiKey, ...dates } = first;
  return { mall, sellerId: userId, fields: { userId, apiKey }, ...dates };
}

/** The mall's account of this 판매자ID; a blank one means the mall's first, as runs of a version with one account kept it. */
export const accountNamed = (
  accounts: readonly SavedAccount[],
  { mall, sellerId }: AccountName,
): SavedAccount | undefined =>
  accounts.find((one) => one.mall === mall && (sellerId === '' || one.sellerId === sellerId));

/** Names an account: the mall and the 판매자ID of its rows. */
export interface AccountName {
  mall: string;
  sellerId: string;
}

export function keepAccount(where: Where, account: SavedAccount): void {
  writeJson(where.settings.user, prefixOf(where) + nameOf(account), account);
  removeFirst(where, account);
}

/** Nothing happens where there is none. */
export function forgetAccount(where: Where, account: AccountName): void {
  where.settings.user.remove(prefixOf(where) + nameOf(account));
  removeFirst(where, account);
}

const nameOf = ({ mall, sellerId }: AccountName): string => `${mall}:${sellerId}`;

/** Takes away what a version with one account kept of it. */
function removeFirst(where: Where, { mall, sellerId }: AccountName): void {
  const key = prefixOf(where) + mall;
  if (parseJson(where.settings.user.get(key), firstSchema)?.userId === sellerId) where.settings.user.remove(key);
}

/** The account that a run works with. Throws `MallError` (`auth`) when it is none of those that this person has saved. */
export function accountFor(accounts: readonly SavedAccount[], name: AccountName): MallAccount {
  const account = mallNamed(name.mall) && accountNamed(accounts, name);
  if (account) return { sellerId: account.sellerId, fields: account.fields };
  const which = [name.mall, ...(name.sellerId === '' ? [] : [`「${name.sellerId}」`])].filter(Boolean).join(' ');
  throw new MallError(
    'auth',
    `저장된 ${which && `${which} `}계정이 없습니다. 사이드바의 「계정」에서 저장해 주세요. 계정은 저장한 사람만 쓸 수 있습니다.`,
  );
}
