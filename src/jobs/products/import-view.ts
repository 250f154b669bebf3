/** What the seller sees of a list of products before it is written, and after. */

import { josa } from '../../rules/josa';
import { ownCodeFindings } from '../../rules/product/codes';
import { optionCommaFindings } from '../../rules/product/option-commas';
import { categoryFields, columnFields } from '../../rules/product-import/fields';
import type { Recognised } from '../../rules/product-import/recognise';
import type { LineKind } from '../../rules/product-import/sort-out';
import { columnOf } from '../../sheet';
import { productsTab } from '../../tabs/products.tab';
import { importTitles, type ReadProduct, type Sorted } from './import-fields';

export interface ImportView {
  /** Tells this preview from every other; missing when nothing can be written. */
  preview?: string;
  /** How many rows of 상품 were written; missing in a preview. */
  written?: number;
  counts: Record<LineKind, number>;
  /** What the seller must decide before anything can be taken. */
  problems: string[];
  /** The header's line from 1; missing when the data begins at once. */
  headerLine?: number;
  /** Every column of the list: what it becomes (blank: not taken), why it is not taken, and a first text of it. */
  columns: { header: string; field: string; why: string; example: string }[];
  /** What a column may become. */
  fields: { name: string; title: string }[];
  /** The first rows as they will stand in 상품. */
  first: { line: number; cells: { title: string; text: string }[] }[];
  /** Lines that need a look first, then the others. */
  rows: { line: number; kind: LineKind; code: string; name: string; message: string }[];
  /** How many lines more there are. */
  more: number;
}

/** The page shows no more, and the answer stays small. */
const MOST_SHOWN = 300;
const FIRST_ROWS = 3;
const LONGEST_SHOWN = 200;

const fields = [...columnFields, ...categoryFields].map((name) => ({ name, title: importTitles[name] }));

export function viewOf(
  cells: readonly (readonly string[])[],
  { columns, headerRow, problems }: Recognised,
  sorted: readonly Sorted[],
): ImportView {
  const rows = sorted.map(rowOf);
  const shown = [...rows.filter(needsLook), ...rows.filter((row) => !needsLook(row))];
  const data = cells.slice((headerRow ?? -1) + 1);
  return {
    counts: countsOf(sorted),
    problems,
    ...(headerRow === undefined ? {} : { headerLine: headerRow + 1 }),
    columns: columns.map(({ at, header, field = '', why }) => ({
      ...{ header: short(header), field, why },
      example: short(data.map((row) => row[at] ?? '').find((text) => text.trim() !== '') ?? ''),
    })),
    fields,
    first: sorted
      .flatMap(({ kind, product }) => (kind === 'new' ? product : []))
      .slice(0, FIRST_ROWS)
      .map(firstOf),
    rows: shown.slice(0, MOST_SHOWN),
    more: Math.max(shown.length - MOST_SHOWN, 0),
  };
}

const short = (text: string): string => (text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text);

function countsOf(sorted: readonly Sorted[]): ImportView['counts'] {
  const counts = { new: 0, existing: 0, repeated: 0, contested: 0, unnamed: 0 };
  for (const { kind } of sorted) counts[kind] += 1;
  return counts;
}

const needsLook = ({ kind, message }: ImportView['rows'][number]): boolean => kind !== 'new' || message !== '';

const { ownCode } = importTitles;

const whys: Readonly<Record<LineKind, string>> = {
  new: '',
  existing: '「상품」 탭에 있는 코드라 그대로 둡니다.',
  repeated: '앞줄과 같은 내용입니다. 한 번만 넣습니다.',
  contested: '같은 코드의 줄이 여럿이고 내용이 서로 다릅니다. 한 상품을 한 줄로 줄여 다시 넣어 주세요.',
  unnamed: josa`「${ownCode}」이(가) 없어 넣지 않습니다. 다시 넣을 때 같은 상품인지 알 수 없습니다.`,
};

function rowOf({ kind, product: { line, values, problems } }: Sorted): ImportView['rows'][number] {
  const sentences =
    kind === 'new'
      ? [...problems, ...codeProblems(values.ownCode), ...commaProblems(values)]
      : [whys[kind], ...unreadCode(problems)];
  return {
    line,
    kind,
    code: short(values.ownCode ?? ''),
    name: short(values.name ?? ''),
    message: sentences.join(' '),
  };
}

/** A code that is too long is taken all the same: 점검 says it again, and the list stays known by it. */
const codeProblems = (code: string | undefined): string[] =>
  ownCodeFindings(code).map(({ message }) => `「${ownCode}」 ${message}`);

const commaProblems = (values: ReadProduct['values']): string[] =>
  (['optionValues1', 'optionValues2', 'optionValues3'] as const).flatMap((field) =>
    optionCommaFindings(values[field]).map(({ message }) => `「${importTitles[field]}」 ${message}`),
  );

const unreadCode = (problems: readonly string[]): string[] =>
  problems.filter((problem) => problem.startsWith(`「${ownCode}」`));

const firstOf = ({ line, values }: ReadProduct): ImportView['first'][number] => ({
  line,
  cells: columnFields.flatMap((field) => {
    const value = values[field];
    const column = columnOf(productsTab, field);
    return value === undefined ? [] : [{ title: column.header, text: short(String(column.encode(value))) }];
  }),
});
