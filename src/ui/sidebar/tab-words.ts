/** What 이 탭 says, without the page. */
import type { Calls } from '../contract';
import { leftOutWords, rowsWords } from './selection-words';

interface Counts {
  checked: number;
  ok: number;
  errors: number;
  warnings: number;
  hidden: number;
}

/** What 점검 found, and what to do about it. */
export function checkWords({ checked, ok, errors, warnings, hidden }: Counts): string {
  const counts = `${rowsWords(checked, hidden)} 점검: 이상 없음 ${ok}, 주의 ${warnings}, 오류 ${errors}.`;
  if (checked === 0)
    return ['점검할 행이 없습니다. 작업을 고르거나 행을 적고 다시 누르세요.', leftOutWords(hidden)].join(' ').trim();
  return errors > 0 ? `${counts} 「결과」가 오류인 행을 선택하면 무엇을 고칠지 보여 드립니다.` : counts;
}

type Waiting = Calls['thisTab']['value']['waiting'];

const sumOf = (waiting: Waiting): number => waiting.reduce((sum, { count }) => sum + count, 0);

/** `실행 (122)`: how many rows it will do. */
export const runButtonWords = (waiting: Waiting): string =>
  sumOf(waiting) > 0 ? `실행 (${sumOf(waiting).toLocaleString('en-US')})` : '실행';

/** `송장전송 121건, 강제완료 1건`. */
export const waitingWords = (waiting: Waiting): string =>
  waiting.length === 0 ? '작업을 고른 행이 없습니다.' : kindWords(waiting);

/** The same of the rows that are about to be done. */
export const kindWords = (kinds: Waiting): string =>
  kinds.map(({ action, count }) => `${action} ${count.toLocaleString('en-US')}건`).join(', ');

/** The first sentence of a tab's help, and the rest to unfold. */
export function helpWords(help: string): { lead: string; more: string } {
  if (help === '') return { lead: '애드온이 쓰지 않는 탭입니다. 자유롭게 쓰세요.', more: '' };
  const end = help.indexOf('. ');
  return end === -1 ? { lead: help, more: '' } : { lead: help.slice(0, end + 1), more: help.slice(end + 2) };
}
