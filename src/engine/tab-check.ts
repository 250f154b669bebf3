/** What a tab's 점검 adds to what its columns say of themselves. */
import type { Outside } from '../ports';
import type { PartOf, Problem, Row, Tab } from '../sheet';

export interface Judgement {
  problems: Problem[];
  /** What 점검 fills in besides 결과 and 메시지. */
  values?: PartOf<Tab>;
  /** Headers of cells that this row may leave blank, although others must not. */
  mayBeBlank?: readonly string[];
  /** These are all that 실행 goes by: what else is wrong in a cell of the mall's is not the seller's to mend. */
  isWhole?: boolean;
}

export interface TabCheck {
  tab: Tab;
  /** Rows without 작업 are looked at too. */
  allRows: boolean;
  /** Further rows without 작업 that are looked at. */
  alsoRow?(row: Row<Tab>): boolean;
  /** 확인필요 is all that says that something may have left: it stays until 실행 has asked the mall. */
  keepsUnknown?: boolean;
  /** Reads what the rules need, once, and gives the judge of a row; `stands` are all rows of the tab, just read. */
  judge(outside: Outside, stands: readonly Row<Tab>[]): (row: Row<Tab>) => Judgement;
}
