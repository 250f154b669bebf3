/** Tells which column of a list of products is what: by its header alone. What could be two things is left to the seller. */

import { josa } from '../josa';
import { type ImportField, isCategoryPart } from './fields';
import { type Heading, headingReader, type Titles } from './headers';

export interface ListColumn {
  /** Place from 0. */
  at: number;
  /** As it is written; blank without a header. */
  header: string;
  /** Missing when the column is not taken. */
  field?: ImportField;
  /** Korean: why it is not taken; blank when it is, or when nothing is known of it. */
  why: string;
}

export interface Recognised {
  columns: ListColumn[];
  /** The header's place from 0; missing when the data begins at once. */
  headerRow?: number;
  /** Korean: what the seller must decide before the list can be used. */
  problems: string[];
}

export interface RecogniseOptions {
  titles: Titles;
  /** What the seller has chosen for each column, by place; `undefined` is not taken. Then no header is asked. */
  chosen?: readonly (ImportField | undefined)[];
}

type Cells = readonly (readonly string[])[];

/** Titles of a report stand above its header, but not a page of them. */
const LOOKED_AT = 30;
/** One known header alone may be a value that looks like one. */
const FEWEST = 2;

const NOT_CHOSEN = '넣지 않기로 골랐습니다.';

export function recognise(cells: Cells, { titles, chosen }: RecogniseOptions): Recognised {
  const read = headingReader(titles);
  const headerRow = findHeaderRow(cells, read);
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  const headers = headerRow === undefined ? [] : (cells[headerRow] ?? []);
  const columns = Array.from({ length: width }, (_, at): ListColumn => {
    const header = (headers[at] ?? '').trim();
    const heading = read(header);
    if (!chosen) return { at, header, why: '', ...heading };
    const field = chosen[at];
    return { at, header, ...(field ? { field, why: '' } : { why: 'field' in heading ? NOT_CHOSEN : heading.why }) };
  });
  const decided = chosen ? columns : withoutRivals(columns, cells.slice((headerRow ?? -1) + 1), titles);
  return {
    columns: decided,
    ...(headerRow === undefined ? {} : { headerRow }),
    problems: problemsOf(decided, headerRow !== undefined || chosen !== undefined, titles),
  };
}

/** The one of the first rows that has the most headers that are known. */
function findHeaderRow(cells: Cells, read: (text: string) => Heading): number | undefined {
  let best: { row: number; score: number } | undefined;
  cells.slice(0, LOOKED_AT).forEach((line, row) => {
    const known = line.flatMap((text) => {
      const heading = read(text);
      return 'field' in heading ? [heading.field] : heading.why === '' ? [] : [heading.why];
    });
    const score = new Set(known).size;
    if (score >= FEWEST && score > (best?.score ?? 0)) best = { row, score };
  });
  return best?.row;
}

/** Two columns that say they are the same thing: with the same texts the first is taken, else neither. */
function withoutRivals(columns: readonly ListColumn[], rows: Cells, titles: Titles): ListColumn[] {
  const hasCategory = columns.some(({ field }) => field === 'category');
  return columns.map((column) => {
    const { field, at } = column;
    if (!field) return column;
    if (hasCategory && isCategoryPart(field)) return left(column, `「${titles.category}」 열이 따로 있습니다.`);
    const rivals = columns.filter((other) => other.field === field);
    if (rivals.length === 1) return column;
    const isSame = rivals.every((other) => sameCells(rows, rivals[0]?.at ?? 0, other.at));
    if (!isSame) return left(column, josa`「${titles[field]}」(으)로 보이는 열이 여럿입니다.`);
    return at === rivals[0]?.at ? column : left(column, '앞의 열과 같은 내용입니다.');
  });
}

const left = ({ at, header }: ListColumn, why: string): ListColumn => ({ at, header, why });

const sameCells = (rows: Cells, one: number, other: number): boolean =>
  rows.every((row) => (row[one] ?? '').trim() === (row[other] ?? '').trim());

function problemsOf(columns: readonly ListColumn[], isHeaded: boolean, titles: Titles): string[] {
  const fields = columns.flatMap(({ field }) => field ?? []);
  const doubled = [...new Set(fields.filter((field, at) => fields.indexOf(field) !== at))];
  return [
    ...(isHeaded ? [] : ['머리글 줄을 찾지 못했습니다. 머리글 줄까지 넣었는지 보고, 열을 골라 주세요.']),
    ...doubled.map((field) => josa`「${titles[field]}」을(를) 두 열에 골랐습니다. 하나만 남겨 주세요.`),
    ...(fields.includes('ownCode') ? [] : [noCode(titles)]),
  ];
}

const noCode = ({ ownCode }: Titles): string =>
  josa`판매자의 상품 코드가 어느 열인지 알 수 없습니다. 「열 고르기」에서 그 열에 「${ownCode}」을(를) 골라 주세요. 이 코드로 같은 상품을 두 번 넣지 않습니다.`;
