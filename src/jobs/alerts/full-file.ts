/** 셀 한도: a spreadsheet holds so many cells, empty ones too; in a full one no new order can be written. */
import type { Outside } from '../../ports';
import { readInspection } from './inspection';

/** Google's limit of a spreadsheet (support.google.com/drive/answer/37603). */
export const MOST_CELLS = 10_000_000;

/** Shares of the limit from which the sidebar says it, and a mail does. */
export const WARNED_FROM = 0.7;
export const MAILED_FROM = 0.85;

/**
 * What frees cells: 주문보관 alone does not, for it moves rows within the file. Set-up has trimmed the columns of our own
 * tabs already.
 */
const FREEING =
  '가장 오래된 해의 보관 탭(「주문보관」, 「송장보관」 뒤에 해가 붙은 탭)을 새 파일로 복사한 뒤 이 파일에서 탭째 지우고, ' +
  '쓰지 않는 탭과 내가 만든 탭의 빈 행·안 쓰는 열을 지우세요. 주문보관은 같은 파일 안에서 옮길 뿐이라 자리를 늘리지 않습니다.';

/** What to say of the file as it was counted last; blank below `from`, a share of the limit. */
export function fullFileWarning(where: Pick<Outside, 'settings'>, from: number): string {
  const { cells = 0 } = readInspection(where) ?? {};
  return cells < MOST_CELLS * from ? '' : cellsWords(cells);
}

function cellsWords(cells: number): string {
  const percent = Math.floor((cells / MOST_CELLS) * 100);
  const counted = `${cells.toLocaleString('en-US')}개`;
  return (
    `이 파일의 셀이 ${percent}% 찼습니다(${counted}, 한도 ${MOST_CELLS.toLocaleString('en-US')}개). ` +
    `가득 차면 새 주문을 적지 못합니다. ${FREEING}`
  );
}
