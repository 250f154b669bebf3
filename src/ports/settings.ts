/** What is kept beside the cells. */

/** A key-value store of texts of at most 9 KB each. */
export interface Store {
  get(key: string): string | undefined;
  set(key: string, value: string): void;
  /** Several in one call. */
  setAll(values: Readonly<Record<string, string>>): void;
  remove(key: string): void;
  /** All that begin so, by their whole keys, in one call. */
  entries(prefix: string): Map<string, string>;
}

/** `document` is readable by every editor of the file; `user` only by the person who runs, in ALL their files. */
export interface Settings {
  document: Store;
  user: Store;
  /**
   * False when Google gave this execution no document, as may be in a trigger of an add-on: then there is neither
   * `document`, nor a workbook, nor a lock.
   */
  hasDocument(): boolean;
}
