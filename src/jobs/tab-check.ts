/** What a tab's 점검 adds to what its columns say of themselves. */
import type { Outside } from '../ports';
import type { Problem, Row, Tab } from '../sheet';

export interface TabCheck {
  tab: Tab;
  /** Rows without 작업 are looked at too (tabs.md). */
  allRows: boolean;
  /** Reads what the rules need, once, and gives the judge of a row. */
  judge(outside: Outside): (row: Row<Tab>) => Problem[];
}
