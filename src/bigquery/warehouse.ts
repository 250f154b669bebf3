/** A warehouse of tables as the export sees it: rows go in as one text, and a job tells later whether they are in. */

export type FieldType = 'STRING' | 'INT64' | 'BOOL' | 'DATETIME';

export interface Field {
  name: string;
  type: FieldType;
  mode: 'NULLABLE' | 'REQUIRED';
  description: string;
}

export interface Schema {
  fields: Field[];
}

/** Where tables stand. */
export interface Dataset {
  projectId: string;
  datasetId: string;
}

/** One load of rows into one table. */
export interface Load {
  dataset: Dataset;
  table: string;
  schema: Schema;
  /** The same number again is the same load: it is never done twice. */
  id: string;
  /** `replace`: the table holds these rows and nothing else afterwards. */
  way: 'replace' | 'append';
  /** Newline-delimited JSON, UTF-8. */
  rows: string;
}

/** `failed` with what the warehouse says, in its words. */
export type LoadState = { state: 'running' } | { state: 'done' } | { state: 'failed'; reason: string };

/** What the export needs from outside; only `src/gas` fulfils it with Google's service. */
export interface Warehouse {
  /** Begins a load, and finds the one that has begun before. Throws when no answer comes. */
  begin(load: Load): LoadState;
  look(load: Pick<Load, 'dataset' | 'id'>): LoadState;
}
