/** What a load job asks for, and what becomes of its rows: strict, as `maxBadRecords: 0` is. */
import * as z from 'zod';

const field = z.strictObject({
  name: z.string().regex(/^[A-Za-z_]\w{0,299}$/),
  type: z.enum(['STRING', 'INT64', 'BOOL', 'DATETIME']),
  mode: z.enum(['NULLABLE', 'REQUIRED']),
  description: z.string().max(1_024).optional(),
});

export const loadJobSchema = z.strictObject({
  jobReference: z.strictObject({
    projectId: z.string(),
    jobId: z.string().regex(/^[\w-]{1,1024}$/),
    location: z.string().optional(),
  }),
  configuration: z.strictObject({
    load: z.strictObject({
      destinationTable: z.strictObject({
        projectId: z.string(),
        datasetId: z.string(),
        tableId: z.string().regex(/^\w{1,1024}$/),
      }),
      schema: z.strictObject({ fields: z.array(field).min(1) }),
      sourceFormat: z.literal('NEWLINE_DELIMITED_JSON'),
      encoding: z.literal('UTF-8').optional(),
      createDisposition: z.enum(['CREATE_IF_NEEDED', 'CREATE_NEVER']).optional(),
      writeDisposition: z.enum(['WRITE_TRUNCATE', 'WRITE_APPEND', 'WRITE_EMPTY']).default('WRITE_APPEND'),
      maxBadRecords: z.literal(0).default(0),
      ignoreUnknownValues: z.literal(false).default(false),
    }),
  }),
});

export type LoadJob = z.infer<typeof loadJobSchema>;
export type TableSchema = LoadJob['configuration']['load']['schema'];
export type TableRow = Record<string, unknown>;

export interface Table {
  schema: TableSchema;
  rows: TableRow[];
}

/** The table after the load; a sentence in Google's manner when a line is not as the schema wants it. */
export function loaded(
  { schema, writeDisposition }: LoadJob['configuration']['load'],
  before: Table | undefined,
  text: string,
) {
  const rows: TableRow[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    if (line === '') continue;
    const row = rowOf(line);
    const problem = row ? problemOf(schema, row) : 'JSON parsing error';
    if (!row || problem !== undefined)
      return { error: `Error while reading data, error message: row ${at + 1}: ${problem}` };
    rows.push(row);
  }
  if (writeDisposition === 'WRITE_EMPTY' && (before?.rows.length ?? 0) > 0) return { error: 'Already Exists' };
  if (writeDisposition !== 'WRITE_APPEND' || !before) return { table: { schema, rows } };
  const isSame = JSON.stringify(before.schema) === JSON.stringify(schema);
  return isSame ? { table: { schema, rows: [...before.rows, ...rows] } } : { error: 'Provided Schema does not match' };
}

function rowOf(line: string): TableRow | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as TableRow) : undefined;
  } catch {
    return undefined;
  }
}

function problemOf({ fields }: TableSchema, row: TableRow): string | undefined {
  const known = new Map(fields.map((one) => [one.name, one]));
  const strange = Object.keys(row).find((name) => !known.has(name));
  if (strange !== undefined) return `No such field: ${strange}.`;
  for (const { name, type, mode } of fields) {
    const value = row[name] ?? null;
    if (value === null) {
      if (mode === 'REQUIRED') return `Missing required field: ${name}.`;
    } else if (!fits[type](value)) return `Could not convert value of ${name} to ${type}.`;
  }
  return undefined;
}

const fits: Record<TableSchema['fields'][number]['type'], (value: unknown) => boolean> = {
  STRING: (value) => typeof value === 'string',
  INT64: (value) => Number.isSafeInteger(value),
  BOOL: (value) => typeof value === 'boolean',
  DATETIME: (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}(?:[ T]\d{2}:\d{2}:\d{2})?$/.test(value),
};
