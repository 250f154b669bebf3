/** What the section 이미지 says, without the page. */

import { josa } from '../../rules/josa';
import type { Calls } from '../contract';
import { leftOutWords } from './selection-words';

type ToMeasure = Calls['productImages']['value'];
type Verdict = Calls['saveImageFindings']['value']['verdicts'][number];

/** In pixels as the file has them. */
export type Seen = { width: number; height: number } | { failed: true };

export const sizeWords = (seen: Seen): string => ('failed' in seen ? '열 수 없음' : `${seen.width}×${seen.height}`);

const levelWords = { right: '', warning: '주의: ', error: '오류: ', ignored: '' } as const;

export const verdictWords = ({ level, text }: Verdict): string => levelWords[level] + text;

/** What is being measured, and what is not. */
export function choiceWords({ products, isChosen, left, hidden }: ToMeasure): string {
  const leftOut = leftOutWords(hidden);
  if (products.length === 0) {
    return isChosen
      ? `선택한 행에 잴 수 있는 이미지 주소가 없습니다. 주소를 넣고 점검한 뒤 다시 누르세요. ${leftOut}`.trim()
      : '「상품」에 잴 수 있는 이미지 주소가 없습니다. 주소를 넣고 점검한 뒤 다시 누르세요.';
  }
  const what = isChosen ? `선택한 행 가운데 ${products.length}행` : `선택한 행이 없어 앞의 ${products.length}행`;
  const rest = left > 0 ? `나머지 ${left}행은 따로 선택해 재 주세요.` : '';
  return [josa`${what}을(를) 잽니다.`, rest, leftOut].filter((text) => text !== '').join(' ');
}

/** How many were right and how many were not, once all is written. */
export function resultWords(verdicts: readonly Verdict[], isStopped: boolean): string {
  const count = (level: Verdict['level']) => verdicts.filter((one) => one.level === level).length;
  const ignored = count('ignored');
  return [
    ...(isStopped ? ['중지했습니다. '] : []),
    `이미지 ${verdicts.length}개: 이상 없음 ${count('right')}, 주의 ${count('warning')}, 오류 ${count('error')}. `,
    ...(ignored > 0 ? [`그사이 바뀐 ${ignored}개는 적지 않았습니다. `] : []),
    '결과를 「결과」와 「메시지」에 적었습니다. 무게(3MB 이하)는 재지 않았습니다.',
  ].join('');
}
