/** Which accounts a job works for: it is run for each of them on its own, so that one which fails stops no other. */
import { Refusal } from '../rules/refusal';
import { type AccountName, namesOf } from '../settings/accounts';
import type { Job } from './job';

/** A job and the account that it is done for. */
export interface Work {
  job: Job;
  account: AccountName;
}

/** Of a job that is done once for the whole file; also of one for which no account is saved, so that its run can say so. */
const NONE: AccountName = { mall: '', sellerId: '' };

/**
 * Each job with each account, job after job, so that no mall waits for all the work of another.
 * @param saved all accounts of the person
 * @param malls only the accounts of these; all when missing. Throws `Refusal` where they have none.
 */
export function worksOf(saved: readonly AccountName[], jobs: readonly Job[], malls?: readonly string[]): Work[] {
  const names = namesOf(saved);
  const chosen = malls === undefined ? names : names.filter(({ mall }) => malls.includes(mall));
  if (malls !== undefined && chosen.length === 0)
    throw new Refusal(`${malls.join(', ')}에 저장된 계정이 없습니다. 사이드바의 「계정」에서 저장해 주세요.`);
  const accounts = chosen.length === 0 ? [NONE] : chosen;
  return jobs.flatMap((job) => (job.once ? [NONE] : accounts).map((account) => ({ job, account })));
}

/** Whether both name the same account; a run of a version with one account names no 판매자ID. */
export const isSameAccount = (one: AccountName, other: AccountName): boolean =>
  one.mall === other.mall && (one.sellerId === other.sellerId || one.sellerId === '' || other.sellerId === '');
