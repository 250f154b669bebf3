/** What a seller does to a tab without meaning it: numbers pasted over, and columns sorted without the others. */
import type { CellValue } from '../../local/apps-script';
import type { Random } from '../../local/mall-kit/random';
import type { SheetScene } from './scene';

type Sheet = Pick<SheetScene['runtime'], 'seller'>;

export const placeOf = ({ seller }: Sheet, tab: string, header: string): number => {
  const place = (seller.read(tab)[0] ?? []).indexOf(header) + 1;
  if (place === 0) throw new Error(`「${tab}」에 「${header}」 열이 없습니다.`);
  return place;
};

/** Cells of a column below the header, as far as any row holds something. */
export function columnIn({ seller }: Sheet, tab: string, header: string): CellValue[] {
  const [names = [], ...rows] = seller.read(tab);
  const at = names.indexOf(header);
  const last = rows.reduce(
    (most, row, index) => (row.some((cell) => cell !== '' && cell !== false) ? index : most),
    -1,
  );
  return rows.slice(0, last + 1).map((row) => row[at] ?? '');
}

/** Puts these cells over a column, from its first row on. */
export function pasteOver(sheet: Sheet, tab: string, header: string, cells: readonly CellValue[]): void {
  const column = placeOf(sheet, tab, header);
  sheet.seller.paste(
    tab,
    2,
    column,
    cells.map((cell) => [cell]),
    { format: '@' },
  );
}

/** What can be pasted over a column of numbers. */
export const pastes: Readonly<Record<string, (cells: readonly CellValue[]) => CellValue[]>> = {
  '두 번호를 맞바꿈': ([first = '', second = '', ...rest]) => [second, first, ...rest],
  '한 행 아래로 밀림': ([first = '', ...rest]) => [first, first, ...rest.slice(0, -1)],
  '같은 번호를 두 번': ([first = '', _second, ...rest]) => [first, first, ...rest],
  '번호를 지움': ([_first, _second, ...rest]) => ['', '', ...rest],
  '모두 거꾸로': (cells) => [...cells].reverse(),
};

/** Sorts neighbouring columns (from 1) by the one of them, and leaves all others where they are. */
export function sortPart(
  { seller }: Sheet,
  tab: string,
  { first, last, by, ascending }: { first: number; last: number; by: number; ascending: boolean },
): void {
  const [, ...rows] = seller.read(tab);
  const filled = rows.filter((row) => row.some((cell) => cell !== '' && cell !== false));
  const part = filled.map((row) => row.slice(first - 1, last));
  const textAt = (row: readonly CellValue[]): string => String(row[by - first] ?? '');
  part.sort((one, other) => (textAt(one) < textAt(other) ? -1 : Number(textAt(one) > textAt(other))));
  seller.paste(tab, 2, first, ascending ? part : part.reverse(), { format: '@' });
}

/**
 * Neighbouring columns of which some tell whose a row is and some of those stay behind; `undefined` where fewer than two of
 * these headers tell every row from every other.
 */
export function partThatParts(sheet: Sheet, tab: string, telling: readonly string[], random: Random) {
  const apart = telling.filter((header) => {
    const cells = columnIn(sheet, tab, header);
    return new Set(cells).size === cells.length;
  });
  if (apart.length < 2) return undefined;
  const places = apart.map((header) => placeOf(sheet, tab, header)).sort((one, other) => one - other);
  const cut = 1 + random.below(places.length - 1);
  const width = (sheet.seller.read(tab)[0] ?? []).length;
  const [before = 1, behind = width] = [places[cut - 1], places[cut]];
  const edge = before + random.below(behind - before);
  const [first, last] = random.below(2) === 0 ? [1, edge] : [edge + 1, width];
  const inside = places.filter((place) => place >= first && place <= last);
  return { first, last, by: random.pick(inside), ascending: random.below(2) === 0 };
}
