/** The name of the hidden tab that holds long lists of drop-downs in the xlsx; the spreadsheet knows no such tab. */

const NAME = '_목록';
const PATTERN = /^_목록\d*$/;

/** A name for the tab that no other tab has. */
export function freeListTab(taken: readonly string[]): string {
  let name = NAME;
  for (let number = 2; taken.includes(name); number += 1) name = `${NAME}${number}`;
  return name;
}

/** Whether a hidden tab has been made for lists. */
export function isListTab(name: string): boolean {
  return PATTERN.test(name);
}
