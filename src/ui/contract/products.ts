/** 데이터이전: a list of products of another program, previewed and written. */
import * as z from 'zod/mini';
import { MOST_COLUMNS, MOST_PASTED, MOST_ROWS } from './shipments';
import { count, texts, word } from './words';

/** One more than a cell of the sheet takes, so that the server can tell what is too long from what just fits. */
export const LONGEST_CELL = 50_001;

const cell = () => z.string().check(z.maxLength(LONGEST_CELL));

const importOrder = () =>
  z.object({
    text: z.exactOptional(z.string().check(z.maxLength(MOST_PASTED))),
    cells: z.exactOptional(z.array(z.array(cell()).check(z.maxLength(MOST_COLUMNS))).check(z.maxLength(MOST_ROWS))),
    fields: z.exactOptional(z.array(word).check(z.maxLength(MOST_COLUMNS))),
    write: z.exactOptional(word),
  });

const kind = () => z.enum(['new', 'existing', 'repeated', 'contested', 'unnamed']);

const importView = () =>
  z.object({
    preview: z.exactOptional(z.string()),
    written: z.exactOptional(count),
    counts: z.record(kind(), count),
    problems: texts,
    headerLine: z.exactOptional(count),
    columns: z.array(z.object({ header: z.string(), field: z.string(), why: z.string(), example: z.string() })),
    fields: z.array(z.object({ name: z.string(), title: z.string() })),
    first: z.array(z.object({ line: count, cells: z.array(z.object({ title: z.string(), text: z.string() })) })),
    rows: z.array(z.object({ line: count, kind: kind(), code: z.string(), name: z.string(), message: z.string() })),
    more: count,
  });

export const productCalls = {
  /** A list of products: a preview, or with `write` what was previewed written. */
  importProducts: () => ({ args: importOrder(), value: importView() }),
};
