/** The rows that a seller chose for 실행: a 작업 on any other row is left alone. */
import { columnOf, type Row, type Tab } from '../sheet';

export interface ChosenRows {
  /** The tab on which they were chosen; a 작업 on another tab is left alone too. */
  tab: string;
  /** Of the chosen rows. */
  keys: ReadonlySet<string>;
}

/** Rows of a tab as a run sees them: all of them, but a 작업 only where it is asked for. */
export function askedRows<T extends Tab>(tab: T, rows: readonly Row<T>[], chosen: ChosenRows | undefined): Row<T>[] {
  if (!chosen) return [...rows];
  const { header } = columnOf(tab, 'action');
  return rows.map((row) => {
    if (isChosen(tab, row, chosen)) return row;
    const problems = row.problems.filter((problem) => problem.header !== header);
    return { ...row, values: { ...row.values, action: undefined }, problems };
  });
}

/** Every row counts where none was chosen. */
export const isChosen = (tab: Tab, { key }: Pick<Row<Tab>, 'key'>, chosen: ChosenRows | undefined): boolean =>
  !chosen || (chosen.tab === tab.name && key !== undefined && chosen.keys.has(key));
