/** From 오늘 할 일 to the rows: opens their tab, hides the others by its filter, and goes to the first one. */
import type { Outside } from '../ports';
import { kstDate } from '../rules/kst';
import { Refusal } from '../rules/refusal';
import { locate, readHeader, sheetOf } from '../sheet';
import { readColumnTexts } from '../sheet/column-texts';
import { cards, placesOf, todayColumns } from './today';
import type { TodayId } from './today-cards.data';

/**
 * Only rows with something in these columns are ever hidden, so that there is still room to type below. Throws `SheetError`
 * when the tab or a column is missing.
 */
export function showToday({ workbook, clock }: Outside, id: TodayId): { tab: string; message: string } {
  const card = cards.find((one) => one.id === id);
  if (!card) throw new Refusal('모르는 할 일입니다. 사이드바를 닫았다가 다시 열어 주세요.');
  const { tab, says, title } = card;
  const sheet = sheetOf(tab, workbook);
  const columns = todayColumns(tab);
  const located = locate(tab, readHeader(sheet), columns);
  const texts = readColumnTexts(workbook, tab, columns);
  const day = kstDate(clock.now());
  const places = placesOf(card, texts, day);
  for (const name of columns) sheet.layout.unhideByFilter(located.get(name) ?? 0);
  const [first] = places;
  if (first === undefined) {
    workbook.activate(tab.name);
    return { tab: tab.name, message: `「${tab.name}」에 ${title} 행이 이제 없습니다.` };
  }
  for (const [name, say] of Object.entries(says)) {
    const others = new Set((texts.get(name) ?? []).filter((text) => text !== '' && !say(text, day)));
    if (others.size > 0) sheet.layout.hideByFilter(located.get(name) ?? 0, [...others]);
  }
  workbook.select(tab.name, { row: first + 2, column: 1, rows: 1, columns: 1 });
  return { tab: tab.name, message: `「${tab.name}」에서 ${title} ${places.length}행만 보입니다. ${BACK}` };
}

const BACK = '「모두 보이기」를 누르면 되돌립니다.';
