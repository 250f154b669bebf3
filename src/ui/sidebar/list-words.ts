/** What 데이터이전 says, without the page. */
import type { Calls } from '../contract';
import { letterOf } from './import-words';

export type ListView = Calls['importProducts']['value'];
type Row = ListView['rows'][number];
type Kind = Row['kind'];

const kindWords: readonly (readonly [Kind, string])[] = [
  ['new', '넣을 상품'],
  ['existing', '이미 있는 상품'],
  ['repeated', '되풀이된 줄'],
  ['contested', '코드가 겹친 줄'],
  ['unnamed', '코드가 없는 줄'],
];

/** `넣을 상품 3, 이미 있는 상품 1`: what is to be written, or was, always; of the others only what there is. */
export const countWords = (counts: ListView['counts'], isWritten: boolean): string =>
  kindWords
    .filter(([kind]) => kind === 'new' || counts[kind] > 0)
    .map(
      ([kind, word]) => `${kind === 'new' && isWritten ? '넣은 상품' : word} ${counts[kind].toLocaleString('en-US')}`,
    )
    .join(', ');

/** Lines that the seller should see: those that are not taken, and taken ones with a message. */
export const rowsToShow = ({ rows }: ListView): Row[] =>
  rows.filter(({ kind, message }) => kind !== 'new' || message !== '');

/** `3번째 줄, 이미 있는 상품, P1, 목걸이`. */
export const rowWords = ({ line, kind, code, name }: Row): string =>
  [`${line}번째 줄`, kindWords.find(([one]) => one === kind)?.[1], code, name].filter(Boolean).join(', ');

const SHOWN = 20;

const short = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN - 1).trim()}…` : text);

/** A column as a seller knows it: letter, header and the first text below it. */
export const columnWords = ({ header, example }: ListView['columns'][number], at: number): string =>
  [`${letterOf(at)}열`, short(header), example.trim() && `(${short(example.replace(/\s+/g, ' '))})`]
    .filter(Boolean)
    .join(' ');

const UNKNOWN = '어느 열에 넣을지 모릅니다.';

/** Why a column is not taken; blank when it is, and for an empty one. */
export const whyWords = ({ field, why, header, example }: ListView['columns'][number]): string => {
  if (field !== '' || (header === '' && example === '')) return '';
  return why === '' ? UNKNOWN : why;
};

const MOST_NAMED = 10;

/** How many columns are taken, and which are not. */
export function columnsWords({ columns }: ListView): string {
  const taken = columns.filter(({ field }) => field !== '').length;
  const left = columns.flatMap((column, at) =>
    whyWords(column) === '' ? [] : short(column.header) || `${letterOf(at)}열`,
  );
  if (left.length === 0) return `${taken}개 열을 모두 넣습니다.`;
  const more = left.length > MOST_NAMED ? ` 밖에 ${left.length - MOST_NAMED}개` : '';
  const names = left.slice(0, MOST_NAMED).join(', ');
  return `${taken}개 열을 넣습니다. 넣지 않는 열: ${names}${more}. 까닭은 「열 고르기」에 있습니다.`;
}

/** `상품명: 목걸이` of a row as it will stand. */
export const firstWords = ({ line, cells }: ListView['first'][number]): string =>
  [`${line}번째 줄`, ...cells.map(({ title, text }) => `${title}: ${text}`)].join('\n');

/** What was written, and what is to be done next. */
export const writtenWords = (written: number): string =>
  `상품 ${written.toLocaleString('en-US')}행을 「상품」 탭 맨 아래에 넣었습니다. 「점검」을 눌러 빠진 것을 채우세요.`;
