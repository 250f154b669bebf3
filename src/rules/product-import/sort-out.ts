/** Which lines of a list become new products: each code once, and none that is there already. */

/** `code` is missing where the line has none; `content` is everything that the line says. */
export interface CodedLine {
  code?: string;
  content: string;
}

/** `existing` is in the sheet; `repeated` says again what an earlier line says; `contested` are lines that differ. */
export type LineKind = 'new' | 'existing' | 'repeated' | 'contested' | 'unnamed';

/** One kind a line, in order. `known` are the codes of the sheet. */
export function sortOut(lines: readonly CodedLine[], known: ReadonlySet<string>): LineKind[] {
  const contents = new Map<string, Set<string>>();
  for (const { code, content } of lines) {
    if (code === undefined) continue;
    const same = contents.get(code);
    if (same) same.add(content);
    else contents.set(code, new Set([content]));
  }
  const seen = new Set<string>();
  return lines.map(({ code }): LineKind => {
    if (code === undefined) return 'unnamed';
    if (known.has(code)) return 'existing';
    if ((contents.get(code)?.size ?? 0) > 1) return 'contested';
    if (seen.has(code)) return 'repeated';
    seen.add(code);
    return 'new';
  });
}
