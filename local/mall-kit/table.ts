/** Rows of one kind, kept in a plain array of the state and found by number through an index beside it. */

import { josa } from '../../src/rules/josa';

export interface Table<Row> {
  rows(): readonly Row[];
  get(key: string): Row | undefined;
  add(row: Row): void;
  /** Puts the row in the place of the one with its key. */
  replace(row: Row): void;
}

/** A table over `rows`, which stays the only place where rows are kept. Throws when a key is added twice. */
export function tableOver<Row>(rows: Row[], keyOf: (row: Row) => string): Table<Row> {
  const places = new Map(rows.map((row, place) => [keyOf(row), place]));
  return {
    rows: () => rows,
    get: (key) => {
      const place = places.get(key);
      return place === undefined ? undefined : rows[place];
    },
    add(row) {
      const key = keyOf(row);
      if (places.has(key)) throw new Error(josa`번호 ${key}이(가) 이미 있습니다.`);
      places.set(key, rows.length);
      rows.push(row);
    },
    replace(row) {
      const place = places.get(keyOf(row));
      if (place !== undefined) rows[place] = row;
    },
  };
}
