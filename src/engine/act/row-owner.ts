/** Which account a row belongs to: the one that its 제휴몰 and 판매자ID name. */
import type { AccountName } from '../../settings/accounts';
import type { Tab } from '../../sheet';
import type { JobContext } from '../job';

/** The account that a run works for, among all that this person has saved in the file. */
export type Owner = Pick<JobContext, 'mallName' | 'sellerId' | 'accounts'>;

/** False for a tab without 판매자ID: its rows are every account's. */
export const hasOwners = (tab: Tab): boolean => 'sellerId' in tab.columns;

type Values = Readonly<Record<string, unknown>>;

/** True for a row of another account: that account's run does it, and this one passes it over without a word. */
export const isAnotherSellers = ({ mallName, sellerId, accounts }: Owner, row: Values): boolean => {
  const owner = ownerOf(accounts, row);
  return owner?.mall !== mallName || owner.sellerId !== sellerId;
};

/**
 * The saved account that the row belongs to; `undefined` where there is none. A row that names no 제휴몰 or no 판매자ID belongs to
 * the only account that fits, and to none where several do: nothing is sent twice.
 */
export function ownerOf(accounts: readonly AccountName[], row: Values): AccountName | undefined {
  const { mall = '', sellerId = '' } = row;
  const fitting = accounts.filter(
    (account) => (mall === '' || mall === account.mall) && (sellerId === '' || sellerId === account.sellerId),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}
