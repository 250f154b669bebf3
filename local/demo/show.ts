/** Prints a tab as a seller sees it: chosen columns side by side, Korean letters two wide. */
import type { Runtime } from '../apps-script';
import { onOneLine } from './narrator';

/** Columns of the terminal that a text takes: Hangul and other wide letters take two. */
export function displayWidth(text: string): number {
  return [...text].reduce(
    (sum, letter) =>
      sum +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(letter)
        ? 2
        : 1),
    0,
  );
}

/** Rows of texts as lines with aligned columns. */
export function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, at) =>
    rows.reduce((most, row) => Math.max(most, displayWidth(row[at] ?? '')), 0),
  );
  return rows.map((row) =>
    row
      .map((text, at) => text + ' '.repeat((widths[at] ?? 0) - displayWidth(text)))
      .join('  ')
      .trimEnd(),
  );
}

/** These columns of a tab, by header, with the header on top; every cell on one line, rows that show nothing left out. */
export function tabRows(runtime: Runtime, tab: string, headers: readonly string[]): string[][] {
  const [header = [], ...rows] = runtime.seller.read(tab).map((row) => row.map(String));
  const places = headers.map((text) => header.indexOf(text));
  const shown = rows.map((row) => places.map((place) => onOneLine(row[place] ?? '')));
  return [[...headers], ...shown.filter((row) => row.some((text) => text !== ''))];
}

/** How often each text stands there, as `반영완료 301개, 연동실패 2개`, in the order in which they first come. */
export function countsOf(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].map(([text, count]) => `${text} ${count}개`).join(', ');
}
