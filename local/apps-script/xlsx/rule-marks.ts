/** A rule in the xlsx names its place in the state file's list by the title of its warning: `규칙 3`. */

/** @param place counted from 1 */
export function markTitle(place: number): string {
  return `규칙 ${place}`;
}

/** The place that a title names; `undefined` for a title that names none. */
export function markOf(title: string | undefined): number | undefined {
  const digits = /^규칙 (\d+)$/.exec(title ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
}
