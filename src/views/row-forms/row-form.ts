/** A form over one row: what the seller writes there, with room for it; made from the tab's own columns. */

import { problemsByKey } from '../../jobs/check-rows';
import { firstSelectedRow } from '../../jobs/selection';
import type { Cell, Outside } from '../../ports';
import { Refusal } from '../../rules/refusal';
import {
  changeRows,
  columnOf,
  isBlank,
  isMixed,
  isUnnamed,
  joinKey,
  keyOf,
  lookAt,
  type PartOf,
  problemText,
  readOneRow,
  readRows,
  rowOfKey,
  sheetOf,
  type Tab,
  upsertRows,
} from '../../sheet';
import { asView, knownTab, titleOf } from '../row-view';
import { type FormField, factsOf, fieldNames, fieldOf } from './row-fields';
import { type Mistake, refused, type Saved } from './saved';

export interface RowForm {
  tab: string;
  /** Blank for a row that is still to be made. */
  key: string;
  title: string;
  facts: { header: string; text: string }[];
  fields: FormField[];
}

/** The first selected row of the open tab that can be seen; with `fresh` a blank form. Throws `Refusal` where there is no such row. */
export function rowForm({ workbook }: Pick<Outside, 'workbook'>, { fresh = false }: { fresh?: boolean }): RowForm {
  const tab = knownTab(workbook.activeSheetName());
  return fresh ? blankForm(tab) : formOf(tab, workbook);
}

const blankForm = (tab: Tab): RowForm => ({
  ...{ tab: tab.name, key: '', title: '새 행', facts: [] },
  fields: fieldNames(tab, true).map((name) => fieldOf(tab, name, '')),
});

function formOf(tab: Tab, workbook: Outside['workbook']): RowForm {
  const sheet = sheetOf(tab, workbook);
  const place = firstSelectedRow(workbook, tab);
  const row = place === undefined ? undefined : readOneRow(tab, sheet, place);
  if (row?.key === undefined) throw new Refusal('선택한 행이 없습니다. 시트에서 행을 선택하고 다시 누르세요.');
  const { located, rows } = lookAt(tab, sheet);
  const cells = rows[row.row - 2] ?? [];
  const text = (name: string): string => shown(cells[(located.get(name) ?? 0) - 1]);
  const facts = factsOf(tab).map((name) => ({ header: columnOf(tab, name).header, text: text(name) }));
  return {
    tab: tab.name,
    key: row.key,
    title: `${row.row}행 ${titleOf(row.values)}`.trim(),
    facts: facts.filter((fact) => fact.text !== ''),
    fields: fieldNames(tab, isUnnamed(row.key)).map((name) => fieldOf(tab, name, text(name))),
  };
}

/** A date cell is a mistake that the form shows as blank; 점검 reports it. */
const shown = (cell: Cell | undefined): string => (cell === undefined || cell instanceof Date ? '' : String(cell));

interface Order {
  tab: string;
  key: string;
  /** Texts by the program's name of the column. */
  values: Readonly<Record<string, string>>;
}

/** Writes the row with this key, or makes one; blank fields become blank cells. Throws `Refusal` and `SheetError`. */
export function saveRowForm(outside: Outside, { tab: name, key, values }: Order): Saved {
  const tab = knownTab(name);
  const known = new Set(fieldNames(tab, key === '' || isUnnamed(key)));
  const texts = Object.entries(values).filter(([field]) => known.has(field));
  const mistakes: Mistake[] = [];
  const part: Record<string, unknown> = {};
  for (const [field, text] of texts) {
    const reading = readField(tab, field, text);
    if ('error' in reading) mistakes.push({ field, text: reading.error });
    else part[field] = reading.value;
  }
  if (mistakes.length > 0) return refused(mistakes);
  const written = key === '' ? add(outside, tab, part) : change(outside, tab, key, part);
  return typeof written === 'string' ? savedView(outside, tab, written) : refused([written]);
}

function readField(tab: Tab, field: string, text: string): { value: unknown } | { error: string } {
  const column = columnOf(tab, field);
  if (!isBlank(text)) return column.decode(text);
  return column.required ? { error: '비어 있습니다. 값을 넣어 주세요.' } : { value: undefined };
}

/** Gives the key under which the row stands now. */
function change({ workbook }: Outside, tab: Tab, key: string, part: PartOf<Tab>): string | Mistake {
  const sheet = sheetOf(tab, workbook);
  const snapshot = lookAt(tab, sheet);
  const place = rowOfKey(snapshot, key);
  const row = readRows(tab, snapshot).find((one) => one.row === place);
  if (row && isMixed(row)) return { text: problemText(row.problems) };
  const { missing } = changeRows(tab, sheet, new Map([[key, part]]), { ordered: Object.keys(part) });
  if (missing.length > 0 || place === undefined) return { text: GONE };
  return isUnnamed(key) ? (lookAt(tab, sheet).keys[place - 2] ?? key) : key;
}

const GONE = '그 행이 그사이 없어졌거나 바뀌었습니다. 행을 다시 선택해 주세요.';

function add({ workbook }: Outside, tab: Tab, part: PartOf<Tab>): string | Mistake {
  const sheet = sheetOf(tab, workbook);
  const key = keyOf(tab, part);
  if (key === joinKey(tab.key.map(() => ''))) return { text: '이름이 비어 있습니다. 값을 넣어 주세요.' };
  if (rowOfKey(lookAt(tab, sheet), key) !== undefined)
    return { text: '같은 이름의 행이 이미 있습니다. 다른 이름을 지어 주세요.' };
  upsertRows(tab, sheet, [part], {}, { wholeNewRows: true });
  return key;
}

/** Saved, with what 점검 would say of it. */
function savedView(outside: Outside, tab: Tab, key: string): Saved {
  const problems = problemsByKey(outside, tab, key).map((problem) => asView(tab, problem));
  const mistakes = problems.map(({ field, header, text }) =>
    field === undefined ? { text: header ? `「${header}」 ${text}` : text } : { field, text },
  );
  const message = mistakes.length > 0 ? '저장했습니다. 더 볼 것이 있습니다.' : '저장했습니다.';
  return { saved: true, message, mistakes };
}
