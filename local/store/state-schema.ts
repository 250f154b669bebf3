/** The state file's format, version 1: what Google keeps outside the cells, and what xlsx cannot carry. */
import * as z from 'zod';
import type { PlatformState } from '../apps-script';
import type { SheetExtras, WorkbookExtras } from '../apps-script/xlsx';

export interface StateFile {
  version: 1;
  platform: PlatformState;
  workbook: WorkbookExtras;
}

const place = z.int().min(1);
const box = z.object({ row: place, column: place, rows: place, columns: place });
const texts = z.record(z.string(), z.string());

/** JSON has no dates, so they are kept as `{"date": "…"}`. */
const date = z.object({ date: z.iso.datetime() }).transform(({ date: text }) => new Date(text));
const scalar = z.union([z.string(), z.number(), z.boolean(), date]);

const trigger = z.object({
  id: z.string(),
  handler: z.string(),
  owner: z.string(),
  file: z.string().exactOptional(),
  everyHours: z.number().exactOptional(),
  everyMinutes: z.number().exactOptional(),
  everyDays: z.number().exactOptional(),
  nextAt: z.number(),
});

const platform: z.ZodType<PlatformState> = z.object({
  documentProperties: texts,
  scriptProperties: texts,
  userProperties: z.record(z.string(), texts),
  triggers: z.array(trigger),
  cache: z.record(z.string(), z.object({ value: z.string(), expiresAt: z.number() })),
});

const validation = z.object({
  criteria: z.string(),
  args: z.array(z.union([scalar, z.array(z.string())])),
  allowInvalid: z.boolean(),
  helpText: z.string().exactOptional(),
});

const colorRule = z.object({
  criteria: z.string(),
  args: z.array(scalar),
  background: z.string().exactOptional(),
  fontColor: z.string().exactOptional(),
  bold: z.boolean().exactOptional(),
});

const chart = z.object({
  id: z.int(),
  type: z.string(),
  boxes: z.array(box),
  headers: z.int().min(0),
  row: place,
  column: place,
  options: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
});

const sheet: z.ZodType<SheetExtras> = z.object({
  id: z.int(),
  name: z.string(),
  tab: z.string(),
  rowCount: place,
  columnCount: place,
  filterCriteria: z.record(z.string(), z.object({ hiddenValues: z.array(z.string()) })).exactOptional(),
  hiddenByHand: z.array(place).exactOptional(),
  charts: z.array(chart).exactOptional(),
  protections: z.array(
    z.object({
      id: z.string(),
      box: box.exactOptional(),
      description: z.string(),
      warningOnly: z.boolean(),
      editors: z.array(z.string()).exactOptional(),
    }),
  ),
  metadata: z.array(z.object({ id: z.int(), key: z.string(), value: z.string(), column: place.exactOptional() })),
  validations: z.array(validation),
  colorRules: z.record(z.string(), colorRule),
});

const workbook: z.ZodType<WorkbookExtras> = z.object({
  id: z.string(),
  name: z.string(),
  timeZone: z.string(),
  activeSheetId: z.int(),
  selection: box,
  sheets: z.array(sheet),
});

/** Turns parsed JSON into the state; an unknown version or shape is refused. */
export const stateSchema: z.ZodType<StateFile> = z.object({ version: z.literal(1), platform, workbook });
