/** 끝난 행 숨기기, 모두 보이기: the seller's own look at a tab; nothing but these two buttons ever hides a row. */
import type { Cell, Outside, Sheet } from '../ports';
import { Refusal } from '../rules/refusal';
import { isBlank, locate, readHeader, sheetOf, type Tab } from '../sheet';
import { tabs } from '../tabs';
import { results } from '../tabs/common';
import { todayColumns } from './today';

type Where = Pick<Outside, 'workbook'>;
type Finishing = Tab & Required<Pick<Tab, 'finished'>>;

interface Place {
  tab: Finishing;
  sheet: Sheet;
  /** Column number by the program's name. */
  located: ReadonlyMap<string, number>;
  /** Where the state stands. */
  column: number;
}

/**
 * Hides the finished rows of a tab (the open one when none is named) as they are now. Says how many, and how many of them
 * the seller may still want to see. Throws `Refusal` for a tab whose rows are never finished, `SheetError` without its column.
 */
export function hideFinished(where: Where, name?: string): { message: string } {
  const place = placeOf(where, name);
  const { tab, sheet, column } = place;
  sheet.layout.hideByFilter(column, tab.finished.words);
  const words = tab.finished.words.join(', ');
  const { hidden, open } = countFinished(place);
  if (hidden === 0) return { message: `「${tab.name}」에 끝난 행(${words})이 아직 없습니다. ${LATER}` };
  const warning = open === 0 ? '' : ` 그 가운데 ${open}행은 작업이나 오류가 남아 있으니 모두 보이기로 확인하세요.`;
  return { message: `「${tab.name}」의 끝난 행(${words}) ${hidden}행을 숨겼습니다. ${LATER}${warning}` };
}

const LATER = '나중에 끝난 행은 다시 누르면 숨습니다.';

/** Takes our criteria away (those of 오늘 할 일 too) and leaves those of other columns. Throws as `hideFinished`. */
export function showAll(where: Where, name?: string): { message: string } {
  const { tab, sheet, located } = placeOf(where, name);
  const columns = new Set([tab.finished.column, ...todayColumns(tab)].flatMap((one) => located.get(one) ?? []));
  for (const column of columns) sheet.layout.unhideByFilter(column);
  return { message: `「${tab.name}」의 모든 행이 보입니다. 다른 열에 직접 건 필터는 그대로 두었습니다.` };
}

function placeOf({ workbook }: Where, name: string = workbook.activeSheetName()): Place {
  const tab = finishingTab(name);
  const sheet = sheetOf(tab, workbook);
  const located = locate(tab, readHeader(sheet), [tab.finished.column]);
  return { tab, sheet, located, column: located.get(tab.finished.column) ?? 0 };
}

const hasFinished = (tab: Tab): tab is Finishing => tab.finished !== undefined;

function finishingTab(name: string): Finishing {
  const known = tabs.filter(hasFinished);
  const found = known.find((tab) => tab.name === name);
  if (found) return found;
  const names = known.map((tab) => `「${tab.name}」`).join(', ');
  throw new Refusal(`「${name}」 탭에는 끝난 행이라는 것이 없습니다. ${names} 탭을 열고 누르세요.`);
}

/** 결과 of a row that the seller has to look at. */
const troubles: readonly Cell[] = [results.mistake, results.failed, results.unknown];

/** `open` have a 작업, or a 결과 that asks for something. Three columns are read, not the tab. */
function countFinished({ tab, sheet, located }: Place): { hidden: number; open: number } {
  const { rows } = sheet.usedSize();
  const cells = (name: string): Cell[] => {
    const column = located.get(name);
    if (column === undefined || rows < 2) return [];
    return sheet.read({ row: 2, column, rows: rows - 1, columns: 1 }).flat();
  };
  const states = cells(tab.finished.column);
  const [actions, outcomes] = [cells('action'), cells('result')];
  const hidden = states.flatMap((state, at) => (tab.finished.words.includes(String(state)) ? [at] : []));
  const open = hidden.filter((at) => !isBlank(actions[at]) || troubles.includes(outcomes[at] ?? ''));
  return { hidden: hidden.length, open: open.length };
}
