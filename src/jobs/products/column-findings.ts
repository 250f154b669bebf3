/** What the rules of the trade said of a row, column by column; judges of the product tabs gather it. */
import type { Finding } from '../../rules/finding';
import type { FieldFinding } from '../../rules/product/field-finding';
import { columnOf, type Problem, type Tab } from '../../sheet';

export interface ColumnFinding {
  /** The program's name of the column; `undefined` when it concerns the row as a whole. */
  column: string | undefined;
  finding: Finding;
}

/** Findings of one value. */
export const on = (column: string | undefined, findings: readonly Finding[]): ColumnFinding[] =>
  findings.map((finding) => ({ column, finding }));

/** Findings of several values; a field that is named like its column needs no entry in `columns`. */
export const across = (
  found: readonly FieldFinding<string>[],
  columns: Readonly<Record<string, string>> = {},
): ColumnFinding[] => found.map(({ field, finding }) => ({ column: columns[field] ?? field, finding }));

/** As the problems of a row, with the headers that a seller sees. Throws a plain Error for a column that is not there. */
export const problemsOf = (tab: Tab, columnFindings: readonly ColumnFinding[]): Problem[] =>
  columnFindings.map(({ column, finding }) => ({
    header: column === undefined ? undefined : columnOf(tab, column).header,
    level: finding.level,
    message: finding.message,
  }));
