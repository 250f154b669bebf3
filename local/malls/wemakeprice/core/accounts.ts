/** Accounts of sellers and their API keys. A seller has one key at a time: issuing another revokes it. */
import type { Random } from '../../../mall-kit/random';
import { Refusal } from '../../../mall-kit/refusal';

export interface Account {
  userId: string;
  /** Blank after the key was revoked. */
  apiKey: string;
  suspended: boolean;
}

/** The seller of the manual's screens. */
export const demoUserId = 'sbdc6678';
/** Key of the demo seller: as long as a real one, and plainly made up. */
export const demoApiKey = '0123456789abcdef'.repeat(8);

const hexDigits = [...'0123456789abcdef'];
const keyLength = 128;

/** A new key as the mall would issue it. */
export function newKey(random: Random): string {
  return Array.from({ length: keyLength }, () => random.pick(hexDigits)).join('');
}

/** The seller whose key this is. Throws 401 for a missing or unknown key, 403 for a suspended seller. */
export function sellerOf(accounts: readonly Account[], apiKey: string | undefined): string {
  const account = apiKey ? accounts.find((candidate) => candidate.apiKey === apiKey) : undefined;
  if (!account) throw new Refusal(401, '인증키가 올바르지 않습니다.');
  if (account.suspended) throw new Refusal(403, 'API 이용 권한이 없는 판매자입니다.');
  return account.userId;
}
