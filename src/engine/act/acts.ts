/** What a job that does what 작업 says has to tell of itself; how it is done, step by step, is act-steps.ts. */
import type { MallError } from '../../mall/port/mall';
import type { PartOf, Row, Snapshot, Tab } from '../../sheet';
import type { RowReport } from '../row-report';

/** What came of a row. */
export interface ActReport<T extends Tab> extends RowReport {
  /** Further columns of the row. */
  values?: PartOf<T>;
  /** A 건너뜀 whose 작업 stays, because the next 실행 may do it. */
  keepsAction?: boolean;
  /** What 연동이력 says instead of the message. */
  historyMessage?: string;
}

/** By the row as it was found; a row that is missing was not handed over, and keeps its 작업 for the next 실행. */
export type ActReports<T extends Tab> = Map<Row<T>, ActReport<T>>;

/** What is done as one: a row, or rows that make up something together. */
export interface Unit<T extends Tab> {
  /** Its place in the order of the run; the cursor holds the last one that is done. */
  order: string;
  /** As 연동이력 names it. */
  target: string;
  /** Korean name of its 작업, where 연동이력 tells it. */
  title?: string;
  /** Rows that are told what came of it. */
  rows: readonly Row<T>[];
  /** All rows that belong to it, where these are more. */
  all?: readonly Row<T>[];
}

export interface Found<Item> {
  /** Everything that is asked for, whatever its order. */
  items: readonly Item[];
  /** The tab, where it was read without a remote call since. */
  seen?: Snapshot | undefined;
}

export interface SortedOut<T extends Tab, Open> {
  /** What needs no mall: mistakes, and rows in which there is nothing to do. */
  reports: ActReports<T>;
  /** What nothing stands in the way of. */
  open: readonly Open[];
}

export interface Acted<T extends Tab> {
  reports: ActReports<T>;
  /** Why the mall takes nothing more; the run ends with it once the rows are told. */
  stopped?: MallError | undefined;
  /** The tab as it stands, where it was seen without a remote call since. */
  stands?: Snapshot | undefined;
  /** Cells of rows that the act itself has marked but not handed over, as they stood; by key. */
  restored?: ReadonlyMap<string, PartOf<T>>;
  /** What another tab says of it, once the rows do. */
  afterRows?(): void;
}

export interface Marks<T extends Tab, Open> {
  rowsOf(one: Open): readonly Row<T>[];
  /** Cells that a row is given with the mark. */
  cells?: PartOf<T>;
}

/** What the step knows when it acts. */
export interface StepView<Item> {
  /** All that is still to be done, this step's batch first. */
  pending: readonly Item[];
  seen: Snapshot | undefined;
}

export interface Acts<T extends Tab, Item, Open> {
  tab: T;
  /** What the rows of a unit make up together, as a run counts it, such as 배송; missing where a row stands for itself. */
  whole?: string;
  /** A step begins with the tab as the one before left it: nothing is asked of the mall between the two. */
  readsOnce?: true;
  /** `stands`: the tab as the step before left it, with `readsOnce`. Throws `SheetError`. */
  find(stands: Snapshot | undefined): Found<Item>;
  unitOf(item: Item): Unit<T>;
  /** How many of them a step does. */
  most(pending: readonly Item[]): number;
  sortOut(batch: readonly Item[]): SortedOut<T, Open>;
  /** Which rows are marked before something leaves that must not leave twice; missing where nothing leaves, or the act marks them. */
  marks?: Marks<T, Open>;
  /** Not called where nothing is open. Throws `MallError` where the mall takes nothing at all. */
  act(open: readonly Open[], view: StepView<Item>): Acted<T>;
  /** What other tabs say before the rows do, and after them; `isLast`: nothing is left to do. */
  beforeRows?(reports: ActReports<T>, isLast: boolean): void;
  afterRows?(isLast: boolean): void;
}

/** Reports of rows in the same order; a row that has none is left out. */
export const inOrder = <T extends Tab>(
  rows: readonly Row<T>[],
  reports: readonly (ActReport<T> | undefined)[],
): ActReports<T> =>
  new Map(
    rows.flatMap((row, at) => {
      const report = reports[at];
      return report ? [[row, report] as const] : [];
    }),
  );
