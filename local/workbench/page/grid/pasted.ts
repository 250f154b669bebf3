/** The cells of a text from the clipboard, as Excel and Google's sheets write it: tabs, lines, quotes round what holds them. */

const CELL = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/g;

/** Lines are made equally wide. */
export function pastedCells(text: string): string[][] {
  const lines: string[][] = [[]];
  for (const [all, quoted, plain = '', end] of text.matchAll(CELL)) {
    lines.at(-1)!.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (all === '' || end === '') break;
    if (end !== '\t') lines.push([]);
  }
  // The last line has an end too.
  if (lines.length > 1 && lines.at(-1)!.join('') === '') lines.pop();
  const width = Math.max(...lines.map((line) => line.length));
  return lines.map((line) => [...line, ...Array.from({ length: width - line.length }, () => '')]);
}
