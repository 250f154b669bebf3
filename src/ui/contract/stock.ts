/** 재고관리: what runs low, and changing the stock of many rows at once. */
import * as z from 'zod/mini';
import { cellText, chosenRows, count, none, word } from './words';

const pieces = () => z.int().check(z.minimum(0), z.maximum(99_999));

const planned = () =>
  z.object({
    key: z.string(),
    name: z.string(),
    before: z.exactOptional(count),
    after: z.exactOptional(count),
    problem: z.string(),
  });

const wanted = () => z.object({ key: cellText, before: z.exactOptional(count), after: pieces() });

export const stockCalls = {
  lowStock: () => ({
    args: none,
    value: z.object({
      threshold: count,
      items: z.array(z.object({ tab: z.string(), key: z.string(), name: z.string(), stock: count })),
      more: count,
    }),
  }),
  /** What would become of these rows; nothing is written. */
  planStock: () => ({
    args: z.object({ ...chosenRows, act: z.enum(['set', 'add', 'subtract']), count: pieces() }),
    value: z.object({ rows: z.array(planned()) }),
  }),
  /** Exactly what was planned; `send` chooses 연동 too. */
  writeStock: () => ({
    args: z.object({ tab: word, rows: z.array(wanted()).check(z.maxLength(20_000)), send: z.boolean() }),
    value: z.object({
      message: z.string(),
      problems: z.array(z.object({ name: z.string(), problem: z.string() })),
    }),
  }),
};
