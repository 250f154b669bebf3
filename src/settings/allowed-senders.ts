/**
 * 보낼 수 있는 사람: who may change something at the mall from this file. The list stands in the document, which every editor
 * can change by a program of their own: it keeps from mistakes, not from malice (docs/manual/사용자권한.md).
 */
import type { Outside } from '../ports';
import { readPeople, sameEmail } from '../rules/people';
import { Refusal } from '../rules/refusal';
import { personTitle } from './person-name';
import { type Preferences, readPreferences } from './preferences';

/** Of a job: whether it changes something at the mall. */
interface Sends {
  readonly sends: boolean;
}

type Where = Pick<Outside, 'settings' | 'workbook' | 'person'>;

/** The list is empty: then everyone may send. */
const isOpenToAll = (emails: ReadonlySet<string>): boolean => emails.size === 0;

const isOwner = ({ workbook }: Where, email: string): boolean =>
  email !== '' && sameEmail(workbook.ownerEmail()) === email;

/** Whether this person may let the job work: it does not send, or they are named, or the file's owner. */
export function mayWork(where: Where, job: Sends, { senders }: Preferences): boolean {
  if (!job.sends) return true;
  const emails = readSenders(senders);
  const email = sameEmail(where.person.email());
  return isOpenToAll(emails) || emails.has(email) || isOwner(where, email);
}

/** Throws `Refusal` when this person may not let the job work. */
export function refuseStranger(where: Where, job: Sends, preferences: Preferences): void {
  if (mayWork(where, job, preferences)) return;
  const email = sameEmail(where.person.email());
  throw new Refusal(email === '' ? UNKNOWN : strange(email));
}

const ASK = '파일 소유자에게 사이드바 「설정」의 「보낼 수 있는 사람」에 넣어 달라고 하세요.';
const UNKNOWN =
  '이 파일에는 제휴몰로 보낼 수 있는 사람이 정해져 있는데, Google이 지금 쓰는 사람의 이메일을 알려 주지 않습니다. ' +
  '아무것도 보내지 않았습니다. 목록에 있는 계정으로 파일을 다시 열어 주세요.';
const strange = (email: string): string =>
  `이 파일에는 제휴몰로 보낼 수 있는 사람이 정해져 있고, ${personTitle(email)}은 그 안에 없습니다. 아무것도 보내지 않았습니다. ${ASK}`;

/**
 * Throws `Refusal` when this person may not set the list to `next`: it is the owner's, where Google tells who that is. Where it
 * does not (a shared drive) it is theirs who may send, and nobody shuts themselves out.
 */
export function refuseOtherHands(where: Where, next: string): void {
  const email = sameEmail(where.person.email());
  const owner = where.workbook.ownerEmail();
  if (owner !== '') {
    if (!isOwner(where, email)) {
      throw new Refusal(
        `「보낼 수 있는 사람」은 파일 소유자(${owner})만 바꿀 수 있습니다. 그 사람에게 바꿔 달라고 하세요.`,
      );
    }
    return;
  }
  const [before, after] = [readSenders(readPreferences(where.settings).senders), readSenders(next)];
  if (!isOpenToAll(before) && !before.has(email)) {
    throw new Refusal(
      '「보낼 수 있는 사람」은 그 안에 있는 사람만 바꿀 수 있습니다. 그 가운데 한 사람에게 바꿔 달라고 하세요.',
    );
  }
  if (!isOpenToAll(after) && !after.has(email)) {
    throw new Refusal('「보낼 수 있는 사람」에 나를 빼면 다시 바꿀 수 없습니다. 내 이메일도 넣어 주세요.');
  }
}

/** What cannot be read was refused when it was saved. */
function readSenders(text: string): ReadonlySet<string> {
  const people = readPeople(text);
  return people.ok ? people.emails : new Set();
}
