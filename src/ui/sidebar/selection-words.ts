/** What the page says of the rows that are selected, without the page. */
import type { Calls } from '../contract';

type Selection = Pick<Calls['selection']['value'], 'tab' | 'labels' | 'hidden'>;

const SHOWN_ROWS = 5;

const number = (count: number): string => count.toLocaleString('en-US');

/** `126행(걸러 낸 2행은 빼고)`: rows hidden by a filter or by hand are never included. */
export const rowsWords = (count: number, hidden: number): string =>
  `${number(count)}행${hidden > 0 ? `(걸러 낸 ${number(hidden)}행은 빼고)` : ''}`;

/** To be said behind what was done; blank when nothing was left out. */
export const leftOutWords = (hidden: number): string =>
  hidden > 0 ? `걸러 낸 ${number(hidden)}행은 건드리지 않았습니다.` : '';

/** Which rows are selected, so that the seller sees what is about to be changed. */
export function selectionWords({ tab, labels, hidden }: Selection): string {
  const more = labels.length - SHOWN_ROWS;
  const rows = labels.slice(0, SHOWN_ROWS).map((label) => `· ${label}`);
  const head = `「${tab}」 탭에서 선택한 ${rowsWords(labels.length, hidden)}`;
  return [head, ...rows, ...(more > 0 ? [`· 그 밖에 ${number(more)}행`] : [])].join('\n');
}

/** Why there is nothing to do. */
export const noRowWords = ({ tab, hidden }: Selection): string =>
  hidden > 0
    ? `「${tab}」 탭에서 선택한 ${number(hidden)}행이 모두 숨겨져 있습니다. 보이는 행을 선택하고 다시 누르세요.`
    : `「${tab}」 탭에서 선택한 행이 없습니다. 시트에서 행을 선택하고 다시 누르세요.`;

/** Whose rows a form is for: the first, and how many more. */
export const formRowsWords = ({ labels: [first = '', ...others], hidden }: Selection): string =>
  [others.length > 0 ? `${first} 밖에 ${number(others.length)}행에 똑같이 적습니다.` : first, leftOutWords(hidden)]
    .filter((text) => text !== '')
    .join(' ');
