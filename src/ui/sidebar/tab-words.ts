/** What 이 탭 says, without the page. */

interface Counts {
  checked: number;
  ok: number;
  errors: number;
  warnings: number;
}

/** What 점검 found, and what to do about it. */
export function checkWords({ checked, ok, errors, warnings }: Counts): string {
  const counts = `${checked.toLocaleString('en-US')}행 점검: 이상 없음 ${ok}, 주의 ${warnings}, 오류 ${errors}.`;
  if (checked === 0) return '점검할 행이 없습니다. 작업을 고르거나 행을 적고 다시 누르세요.';
  return errors > 0 ? `${counts} 「결과」가 오류인 행을 선택하면 무엇을 고칠지 보여 드립니다.` : counts;
}

/** The first sentence of a tab's help, and what follows for whoever wants to know more. */
export function helpWords(help: string): { lead: string; more: string } {
  if (help === '') return { lead: '애드온이 쓰지 않는 탭입니다. 자유롭게 쓰세요.', more: '' };
  const end = help.indexOf('. ');
  return end === -1 ? { lead: help, more: '' } : { lead: help.slice(0, end + 1), more: help.slice(end + 2) };
}
