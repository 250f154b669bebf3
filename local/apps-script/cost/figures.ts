/**
 * What calls into Google's services cost in time. It was not measured on the real platform from here: each figure
 * says who measured it and what they saw, or that it is our assumption. Where measurements differ, the slower one holds
 * for what our jobs do much of, and the faster one for what is only done by programs that work a row at a time.
 */

/** Milliseconds, unless the name says otherwise. */
export interface Costs {
  /** A call that reads cells or their looks, and further for each cell of it. */
  read: number;
  readCell: number;
  /** `getValue` while nothing was written since the last read: it comes out of what Google has read ahead. */
  readAhead: number;
  /** A call that writes: it is only noted down, and further for each cell of it. */
  write: number;
  writeCell: number;
  /** What was noted down is carried out before the next read, question or change of rows, and at the end. */
  commit: number;
  /** `appendRow`, which has to know the last row; its cells cost as written ones do. */
  append: number;
  /** A call that moves no cells but must ask the sheet, such as `getLastRow`. */
  question: number;
  /** A change of tabs, rows or columns. */
  structure: number;
  /** A call that only names something, such as `getRange`. */
  handle: number;
  propertyRead: number;
  propertyWrite: number;
  cacheRead: number;
  cacheWrite: number;
  /** Taking or freeing a free lock. */
  lock: number;
  /** Listing, making or deleting a trigger. */
  trigger: number;
  /** Showing something to the person. */
  ui: number;
  /** From a request to its answer, by the request's address. */
  latency(url: string): number;
  /** How many requests of one `fetchAll` are under way at once. */
  parallel: number;
}

/** 10,000,000 cells read in 85 s (published; 118,000 cells a second). */
const READ_CELL = 85_000 / 10_000_000;
/** Published: about 45,000 cells a second by `setValues`. */
const WRITE_CELL = 1_000 / 45_000;

export const APPS_SCRIPT_COSTS: Costs = {
  // gas.excelspeedup.com/gas-spreadsheet-speedup: 100 rows of getValue, getValue, setValue in turn took 24,123 ms, so a
  // read with the commit before it takes 240 ms. How the two share it is our assumption.
  read: 150,
  commit: 90,
  // 32,500 cells a second were seen too (qiita.com/shi-suzuki/items/d23c6c7e4a0bbe2831af: 120,000 rows of 2 in 7.4 s).
  readCell: READ_CELL,
  // www.bugbugnow.net/2019/03/GoogleAppsScript-speed-up.html: 1,000 times getRange().getValue() took 3,064 ms.
  readAhead: 2,
  handle: 1,
  // Stack Overflow 29263774: 400 times setValues of 10 cells took 164 ms before they were committed; 4,000 cells at once
  // took 610 ms with the commit, which is 6,600 cells a second.
  write: 0.4,
  writeCell: WRITE_CELL,
  // Assumption: the lower end of 0.1 to 0.3 s, which is what a call to the sheet is said to take.
  append: 100,
  // www.bugbugnow.net, the same page: 1,000 times getLastRow() took 160,377 ms. gist.github.com/tanaikech/
  // cc4380692790150cc090114553e38a0e: the greatest row and column of a sheet of 10,000,000 cells together took 0.3 s.
  question: 160,
  // Assumption: like a question. What rows below cost that have to move is not known and not counted.
  structure: 160,
  // ziritione.org/post/apps_script_performance: means of 100 calls, getProperty 30 to 34 ms, setProperty 62 to 64 ms.
  propertyRead: 34,
  propertyWrite: 64,
  // The same page: put 93 ms. qiita.com/mitonattou919/items/a0fdd1a9e4559ee4a512: get 23 ms, remove 90 ms.
  cacheRead: 23,
  cacheWrite: 93,
  // Assumptions: as reading a property; one question; the answer of a person takes no time.
  lock: 34,
  trigger: 160,
  ui: 10,
  // Assumption. Three requests to a public API, one after the other, took 1.8 s, side by side 0.9 s
  // (www.pre-practice.net/2020/03/urlfetchappfetchallfetch.html).
  latency: () => 300,
  // tanaikech.github.io/2018/04/19: five requests of 5 s took 5.5 s by fetchAll. More than 10 to 20 at once were not seen
  // (magesheet.com/blog/apps-script-urlfetchapp-quotas-retries).
  parallel: 10,
};
