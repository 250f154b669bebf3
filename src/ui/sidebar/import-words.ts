/** What 송장 붙여넣기 says, without the page. */
import type { Calls } from '../contract';

export type ImportView = Calls['importShipments']['value'];
type Row = ImportView['rows'][number];
type Kind = Row['kind'];

const kindWords: readonly (readonly [Kind, string])[] = [
  ['matched', '넣을 것'],
  ['ambiguous', '여럿에 맞는 것'],
  ['unknown', '모르는 것'],
  ['alreadySent', '이미 보낸 것'],
  ['cancelled', '취소된 것'],
  ['invalid', '읽을 수 없는 것'],
  ['duplicate', '겹친 것'],
  ['skipped', '빈 줄과 합계'],
];

const wordOf = (kind: Kind): string => kindWords.find(([one]) => one === kind)?.[1] ?? kind;

/** `넣을 것 3, 모르는 것 1`: what is to be written, or was, always; of the others only what there is. */
export const countWords = (counts: ImportView['counts'], isWritten = false): string =>
  kindWords
    .filter(([kind]) => kind === 'matched' || counts[kind] > 0)
    .map(([kind, word]) => {
      const label = kind === 'matched' && isWritten ? '넣은 것' : word;
      return `${label} ${counts[kind].toLocaleString('en-US')}`;
    })
    .join(', ');

/** Whether the seller should see the row before it is written, or knows then why it is not. */
export const needsLook = ({ kind, message }: Row): boolean => kind !== 'matched' || message !== '';

/** The rows to show: once it is written, only those that were left out. */
export const rowsToShow = ({ rows, written }: Pick<ImportView, 'rows' | 'written'>): Row[] =>
  written === undefined ? rows : rows.filter(({ kind }) => kind !== 'matched');

const SHOWN_BUNDLES = 3;

/** `3번째 줄, 모르는 것, 배송번호 100000001, 로젠택배 40012345600`. */
export function rowWords({ line, kind, bundleIds, courier = '', number = '' }: Row): string {
  const more = bundleIds.length > SHOWN_BUNDLES ? ` 밖에 ${bundleIds.length - SHOWN_BUNDLES}` : '';
  const bundles = bundleIds.length > 0 ? `배송번호 ${bundleIds.slice(0, SHOWN_BUNDLES).join(' ')}${more}` : '';
  return [`${line}번째 줄`, wordOf(kind), bundles, `${courier} ${number}`.trim()].filter(Boolean).join(', ');
}

/** What is shown no more of; blank when all is shown. */
export const moreWords = (more: number): string =>
  more > 0 ? `그 밖에 ${more.toLocaleString('en-US')}줄은 보여 주지 않습니다.` : '';

/** What was written, and what is to be done next. */
export const writtenWords = (written: number, isSending: boolean): string =>
  `${written.toLocaleString('en-US')}행에 송장번호를 적었습니다. ${
    isSending
      ? '「송장」 탭을 열고 「실행」을 누르면 보냅니다.'
      : '보내려면 「송장」 탭의 작업에서 송장전송을 고르고 실행하세요.'
  }`;

export interface ColumnChoice {
  /** From 0. */
  at: number;
  text: string;
}

const LONGEST = 14;

/** The columns of the block as a seller knows them: letter, header and the first text below it. */
export function columnChoices({ sample, headerLine }: Pick<ImportView, 'sample' | 'headerLine'>): ColumnChoice[] {
  const width = Math.max(0, ...sample.map((line) => line.length));
  const data = headerLine === undefined ? sample : sample.slice(1);
  return Array.from({ length: width }, (_, at) => {
    const header = headerLine === undefined ? '' : short(sample[0]?.[at]);
    const example = short(data.map((line) => line[at]).find((cell) => short(cell) !== ''));
    return { at, text: [`${letterOf(at)}열`, header, example && `(${example})`].filter(Boolean).join(' ') };
  });
}

function short(cell = ''): string {
  const text = cell.replace(/\s+/g, ' ').trim();
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trim()}…` : text;
}

/** A, B, … Z, AA as a spreadsheet counts them. */
export const letterOf = (at: number): string =>
  at < 26 ? String.fromCharCode(65 + at) : letterOf(Math.floor(at / 26) - 1) + letterOf(at % 26);
