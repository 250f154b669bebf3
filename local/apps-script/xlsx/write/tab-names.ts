/** Names of tabs: Google allows a hundred of any characters, Excel 31 without seven of them, and without regard to case. */

const FORBIDDEN = /[*?:\\/[\]\p{Cc}\p{Cs}]/gu;
const MAX_LENGTH = 31;

/** A name that Excel takes for each of these, in order, all different. */
export function xlsxTabNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const base = name.replace(FORBIDDEN, '_').replace(/^'|'$/g, '_').slice(0, MAX_LENGTH) || '_';
    let free = base;
    for (let number = 2; taken.has(free.toLowerCase()); number += 1) {
      free = `${base.slice(0, MAX_LENGTH - String(number).length - 1)}~${number}`;
    }
    taken.add(free.toLowerCase());
    return free;
  });
}
