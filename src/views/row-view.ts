/** 이 행 보기: what is wrong with the row that the seller has selected, in words, each with the column to go to. */

import { problemsByKey } from '../jobs/check-rows';
import { firstSelectedRow } from '../jobs/selection';
import type { Outside, Workbook } from '../ports';
import { josa } from '../rules/josa';
import { Refusal } from '../rules/refusal';
import {
  columnOf,
  isUnnamed,
  keyTitle,
  lookAt,
  messages,
  type Problem,
  type Row,
  readOneRow,
  rowOfKey,
  sheetOf,
  type Tab,
} from '../sheet';
import { tabs } from '../tabs';

export interface RowProblem {
  /** The program's name of the column; missing when it concerns the row as a whole. */
  field?: string;
  header: string;
  level: 'error' | 'warning';
  text: string;
}

export interface RowView {
  tab: string;
  key: string;
  row: number;
  /** What the row is about, and the words of its key. */
  title: string;
  id: string;
  /** Of what its cells hold now. */
  problems: RowProblem[];
  /** What 점검 or 실행 last said of it. */
  last: { result: string; at: string; problems: RowProblem[] };
}

/** The first selected row of the open tab that can be seen, in a handful of calls; nothing where none of ours is selected. */
export function rowView({ workbook }: Pick<Outside, 'workbook'>, tab: Tab): RowView | undefined {
  const place = firstSelectedRow(workbook, tab);
  const sheet = workbook.sheet(tab.name);
  const row = place === undefined || !sheet ? undefined : readOneRow(tab, sheet, place);
  return row?.key === undefined ? undefined : viewOf(tab, row, row.key);
}

function viewOf(tab: Tab, row: Row<Tab>, key: string): RowView {
  const { values } = row;
  const last = linesOf(tab, String(values['message'] ?? ''));
  const isReportedAlready = ({ field, text, level }: RowProblem) =>
    last.some((one) => one.field === field && (one.text === text || level === 'warning'));
  return {
    tab: tab.name,
    key,
    row: row.row,
    title: titleOf(values),
    id: isUnnamed(key) ? '' : keyTitle(key),
    problems: ofTheSeller(tab, row.problems)
      .map((problem) => asView(tab, problem))
      .filter((problem) => !isReportedAlready(problem)),
    last: { result: String(values['result'] ?? ''), at: String(values['processedAt'] ?? ''), problems: last },
  };
}

/** A cell that the add-on or the mall has yet to fill is nothing that the seller could mend. */
const ofTheSeller = (tab: Tab, problems: readonly Problem[]): Problem[] =>
  problems.filter(({ header, message }) => {
    const owner = Object.values(tab.columns).find((column) => column.header === header)?.owner;
    return message !== messages.blank() || owner === 'seller' || owner === 'initial';
  });

/** Columns that say what a row is about, the plainest first. */
const titles = ['name', 'productSummary', 'productName', 'title'] as const;

export function titleOf(values: Readonly<Record<string, unknown>>): string {
  const name = titles.find((one) => values[one] !== undefined);
  return name === undefined ? '' : String(values[name]);
}

export const asView = (tab: Tab, { header, level, message }: Problem): RowProblem => ({
  ...fieldOf(tab, header),
  level,
  text: message,
});

function fieldOf(tab: Tab, header = ''): Pick<RowProblem, 'field' | 'header'> {
  const field = Object.entries(tab.columns).find(([, column]) => column.header === header)?.[0];
  return { header, ...(field === undefined ? {} : { field }) };
}

/** 메시지 as it was written: a line a problem, `「column」 what is wrong`; warnings alone begin with `주의:`. */
function linesOf(tab: Tab, message: string): RowProblem[] {
  const isWarning = message.startsWith('주의: ');
  const lines = message.replace(/^주의: /, '').split('\n');
  return lines.flatMap((line) => {
    if (line.trim() === '') return [];
    const [, header = '', text = line] = /^「(.+?)」 (.*)$/.exec(line) ?? [];
    const known = fieldOf(tab, header);
    const level = isWarning ? 'warning' : 'error';
    return [known.field === undefined ? { header: '', level, text: line } : { ...known, level, text }];
  });
}

/** What 점검 would say of the row with this key now; nothing is written. Throws as `knownTab`, and `SheetError`. */
export function checkRow(outside: Outside, { tab: name, key }: { tab: string; key: string }): RowProblem[] {
  const tab = knownTab(name);
  return problemsByKey(outside, tab, key).map((problem) => asView(tab, problem));
}

interface Target {
  tab: string;
  key: string;
  /** The program's name of the column. */
  field: string;
}

/** Selects the cell, wherever row and column stand by now. Throws `Refusal` when the row is gone, and `SheetError`. */
export function showCell({ workbook }: { workbook: Workbook }, { tab: name, key, field }: Target): { message: string } {
  const tab = knownTab(name);
  const snapshot = lookAt(tab, sheetOf(tab, workbook));
  const row = rowOfKey(snapshot, key);
  const column = snapshot.located.get(field);
  if (row === undefined) throw new Refusal('그 행이 없어졌거나 번호가 바뀌었습니다. 행을 다시 선택하세요.');
  if (column === undefined)
    throw new Refusal(`「${tab.name}」 탭에 그 열이 없습니다. 「양식 만들기·점검」을 누르세요.`);
  workbook.select(tab.name, { row, column, rows: 1, columns: 1 });
  return { message: `「${tab.name}」 ${row}행의 「${columnOf(tab, field).header}」 칸으로 갔습니다.` };
}

/** Throws `Refusal` for a tab that is not ours. */
export function knownTab(name: string): Tab {
  const tab = tabs.find((one) => one.name === name);
  if (!tab) throw new Refusal(josa`「${name}」은(는) 애드온의 탭이 아닙니다. 애드온이 만든 탭을 열고 다시 하세요.`);
  return tab;
}
