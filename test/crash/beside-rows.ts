/** What stands beside the rows: which tabs there are, their drop-downs and protections, the seller's own tabs, and what is kept. */
import { emptySheet, type SheetData } from '../../local/apps-script';
import { tabs } from '../../src/tabs';
import type { Scene } from '../helpers/scene';
import { PROTECTION } from './touched';

const OWN = '내 메모';

/** Gives the workbook a tab of the seller's own, of which no job knows. */
export function withOwnTab(scene: Scene): Scene {
  const { sheets } = scene.runtime.workbook;
  sheets.push(emptySheet(Math.max(...sheets.map(({ id }) => id)) + 1, OWN, 10, 4));
  const lines = [
    ['배송번호', '결과', '할 일'],
    ['100000001', '전화함', '=1+1'],
  ];
  lines.forEach((line, row) => {
    line.forEach((text, column) => {
      scene.runtime.seller.type(OWN, row + 1, column + 1, text);
    });
  });
  return scene;
}

/** By place. Which runs are remembered, and when something was done last, differs from one end to the other. */
export function besideOf({ runtime }: Scene): [string, string][] {
  const { workbook, state } = runtime;
  return [
    ...workbook.sheets.flatMap((sheet) => (isOurs(sheet) ? looksOf(sheet) : cellsOf(sheet))),
    ...keptIn('속성', state.documentProperties),
    ...keptIn('사람의 속성', Object.assign({}, ...Object.values(state.userProperties))),
    ...keptIn('스크립트 속성', state.scriptProperties),
    ...keptIn('캐시', state.cache),
    ['트리거', state.triggers.map(({ handler }) => handler).join()],
  ];
}

const isOurs = ({ name }: SheetData): boolean => tabs.some((tab) => tab.name === name);

const cellsOf = ({ name, rows }: SheetData): [string, string][] =>
  rows.flatMap(({ values, formulas }, row) =>
    values.flatMap((value, column): [string, string][] =>
      value === undefined || value === ''
        ? []
        : [[`${name} ${row + 1}:${column + 1}`, `${formulas[column] ?? ''}${value}`]],
    ),
  );

/** A list that stands in a tab reaches over its rows, however many the seller has left there. */
const ROW_NUMBER = /\$\d+/g;

/** Of each column by its header: which words may be chosen, and who is warned. */
function looksOf({ name, rows, protections, hidden, frozenRows }: SheetData): [string, string][] {
  const [header, ...body] = rows;
  const columns = (header?.values ?? []).flatMap((text, at): [string, string][] => {
    if (text === '' || text === undefined) return [];
    const rule = body.map(({ validations }) => validations[at]).find((one) => one !== undefined);
    const guards = protections.filter(
      ({ box }) => box !== undefined && box.column <= at + 1 && at + 1 < box.column + box.columns,
    );
    return [
      [`${name} ${text} 드롭다운`, rule ? JSON.stringify([rule.criteria, rule.args]).replace(ROW_NUMBER, '$#') : ''],
      [
        `${name} ${text}${PROTECTION}`,
        guards.map(({ description, warningOnly }) => `${description} ${warningOnly}`).join(),
      ],
    ];
  });
  return [[`${name} 탭`, `${hidden} ${frozenRows}`], ...columns];
}

/** One a source or a day, kept for good: whether a trial came to write it depends on what it had to look at again. */
const STANDING = /^(reread|looked-at):/;

/** Names without their numbers: which run or row something was kept for differs. */
function keptIn(where: string, kept: Readonly<Record<string, unknown>>): [string, string][] {
  const names = Object.keys(kept)
    .filter((name) => !STANDING.test(name))
    .map((name) => name.replace(/\d[\d-]*/g, '#'));
  return [...new Set(names)].map((name) => [`${where} ${name}`, '있음']);
}
