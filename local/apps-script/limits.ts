/** Google's limits; a test makes one strike by setting it low. */

export interface Limits {
  /** One execution, in milliseconds. */
  executionMs: number;
  /** One execution of a simple trigger such as `onOpen`, in milliseconds. */
  simpleMs: number;
  /** Trigger time of a person in a day, in milliseconds. */
  triggerMsPerDay: number;
  /** Requests of a person in a day. */
  fetchesPerDay: number;
  /** Recipients of a person in a day. */
  mailsPerDay: number;
  /** Cells of a spreadsheet, empty ones too. */
  cells: number;
  /** Columns of a tab. */
  columns: number;
  /** Characters of a cell. */
  cellCharacters: number;
}

/** Figures of a consumer account, as Google documents them. */
export const GOOGLE_LIMITS: Limits = {
  executionMs: 360_000,
  simpleMs: 30_000,
  triggerMsPerDay: 90 * 60_000,
  fetchesPerDay: 20_000,
  mailsPerDay: 100,
  cells: 10_000_000,
  columns: 18_278,
  cellCharacters: 50_000,
};
