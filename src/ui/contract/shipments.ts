/** 송장: pasted waybills, and the upload sheets of couriers' programs. */
import * as z from 'zod/mini';
import { cellText, count, none, texts, word } from './words';

/** What the server's import takes, so that the page can say so before it sends. */
export const MOST_PASTED = 5_000_000;
export const MOST_ROWS = 20_000;
export const MOST_COLUMNS = 200;

const place = () => z.exactOptional(z.int().check(z.minimum(0), z.maximum(MOST_COLUMNS)));
const columns = () =>
  z.object({
    waybill: place(),
    courier: place(),
    bundleId: place(),
    purchaseId: place(),
    orderId: place(),
    lineId: place(),
    recipient: place(),
    phone: place(),
    mobile: place(),
    zip: place(),
  });

const importOrder = () =>
  z.object({
    text: z.exactOptional(z.string().check(z.maxLength(MOST_PASTED))),
    cells: z.exactOptional(z.array(z.array(cellText).check(z.maxLength(MOST_COLUMNS))).check(z.maxLength(MOST_ROWS))),
    columns: z.exactOptional(columns()),
    courier: z.exactOptional(word),
    write: z.exactOptional(word),
    send: z.exactOptional(z.boolean()),
  });

const kind = () =>
  z.enum(['matched', 'ambiguous', 'unknown', 'alreadySent', 'cancelled', 'invalid', 'duplicate', 'skipped']);

const importedRow = () =>
  z.object({
    line: count,
    kind: kind(),
    bundleIds: z.array(z.string()),
    courier: z.exactOptional(z.string()),
    number: z.exactOptional(z.string()),
    message: z.string(),
  });

const importView = () =>
  z.object({
    preview: z.exactOptional(z.string()),
    written: z.exactOptional(count),
    counts: z.record(kind(), count),
    problems: z.array(z.string()),
    columns: columns(),
    headerLine: z.exactOptional(count),
    sample: z.array(z.array(z.string())),
    rows: z.array(importedRow()),
    more: count,
  });

export const shipmentCalls = {
  /** A block of waybills: a preview, or with `write` what was previewed written. */
  importShipments: () => ({ args: importOrder(), value: importView() }),
  shipmentChoices: () => ({ args: none, value: z.object({ couriers: texts, layouts: texts, fields: texts }) }),
  exportShipments: () => ({
    args: z.object({ layout: word, keys: z.exactOptional(z.array(word).check(z.maxLength(MOST_ROWS))) }),
    value: z.object({ fileName: z.string(), rows: z.array(z.array(z.string())), notes: texts }),
  }),
};
