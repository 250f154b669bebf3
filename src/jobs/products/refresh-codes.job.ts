/**
 * 카테고리·품목 새로 받기: what the mall offers to choose from, put into the hidden tab 코드, and then the brands and makers
 * that products say. What the mall lists no more is marked and not offered again; the row stays, for no job deletes rows.
 */
import * as z from 'zod';
import { defineJob, type JobContext, type Note, type Step } from '../../engine/job';
import { type Mall, partOf } from '../../mall/port/mall';
import { josa } from '../../rules/josa';
import { kstText } from '../../rules/kst';
import { changeRows, keyOf, linkLists, type PartOf, readRows, sheetOf, takeSnapshot, upsertRows } from '../../sheet';
import { tabs } from '../../tabs';
import { codesTab, referenceGroups } from '../../tabs/codes.tab';
import { askNames } from './ask-names';
import { namesOfProducts, type ProductName } from './known-names';
import { type CodeRow, categoryRow, fetchedRow, goneLabel, isGone, mallOfCode, noticeGroupRow } from './reference';

/** So many rows a step: a block that Google writes within seconds. */
const BATCH = 2_000;

const cursorSchema = z.object({
  /** Rows of the mall's lists that stand in the tab already. */
  done: z.number(),
  added: z.number(),
  changed: z.number(),
  gone: z.number(),
  /** The last brand or maker that was asked for; missing as long as the lists are at work. */
  name: z.string().optional(),
  unknownNames: z.number().default(0),
});
type Cursor = z.infer<typeof cursorSchema>;

export const refreshCodes = defineJob<unknown, Cursor>({
  name: 'refreshCodes',
  title: '카테고리·품목 새로 받기',
  tab: codesTab.name,
  args: z.unknown(),
  cursor: cursorSchema,
  plan: () => ({ done: 0, added: 0, changed: 0, gone: 0, unknownNames: 0 }),
  open(context) {
    let kept: Offer | undefined;
    let names: ProductName[] | undefined;
    return {
      step(cursor) {
        if (cursor.name !== undefined) {
          names ??= namesOfProducts(context.outside.workbook, context.preferences.companyName);
          return nameStep(context, names, cursor, cursor.name);
        }
        kept ??= askOffer(context.mall);
        return cursor.done < kept.rows.length ? writeStep(context, kept, cursor) : markStep(context, kept, cursor);
      },
    };
  },
});

interface Offer {
  mall: string;
  rows: CodeRow[];
  /** Groups of which the mall listed anything: an empty answer shall not take everything away. */
  groups: ReadonlySet<string>;
  notes: Note[];
}

/** Throws `MallError`. */
function askOffer(mall: Mall): Offer {
  const { name } = mall;
  const listings = partOf(mall, 'listings');
  const categories = listings.categories().map((one) => categoryRow(name, one));
  const noticeGroups = listings.noticeGroups().map((one) => noticeGroupRow(name, one));
  const rows = [...categories, ...noticeGroups];
  return {
    mall: name,
    rows,
    groups: new Set(rows.map(({ group = '' }) => group)),
    notes: [
      { text: `카테고리 ${categories.length}개, 품목 ${noticeGroups.length}개를 받았습니다.`, history: false },
      ...emptyNote(referenceGroups.category, categories.length),
      ...emptyNote(referenceGroups.noticeGroup, noticeGroups.length),
    ],
  };
}

const emptyNote = (group: string, count: number): Note[] =>
  count > 0
    ? []
    : [
        {
          text: josa`제휴몰이 ${group}을(를) 하나도 주지 않아 전에 받은 목록을 그대로 둡니다.`,
          history: true,
          result: '확인필요',
        },
      ];

function writeStep({ outside }: JobContext, { rows, notes }: Offer, cursor: Cursor): Step<Cursor> {
  const batch = rows.slice(cursor.done, cursor.done + BATCH);
  const sheet = sheetOf(codesTab, outside.workbook);
  const written = upsertRows(codesTab, sheet, batch, { updatedAt: kstText(outside.clock.now()) });
  const next: Cursor = {
    ...cursor,
    done: cursor.done + batch.length,
    added: cursor.added + written.added.length,
    changed: cursor.changed + written.changed.length,
  };
  const ok = written.added.length + written.changed.length;
  return {
    next,
    done: next.done,
    total: rows.length,
    ok,
    failed: 0,
    skipped: written.unchanged,
    notes: cursor.done === 0 ? notes : [],
  };
}

/** The last steps of the lists: rows that were not offered are marked, the day is noted down, drop-downs show them. */
function markStep({ outside }: JobContext, offer: Offer, cursor: Cursor): Step<Cursor> {
  const sheet = sheetOf(codesTab, outside.workbook);
  const updatedAt = kstText(outside.clock.now());
  const gone = rowsGone(readRows(codesTab, takeSnapshot(codesTab, sheet)), offer);
  const batch = gone.slice(0, BATCH);
  const marked = batch.map(([key, label]) => [key, { label: goneLabel(label), updatedAt }] as const);
  changeRows(codesTab, sheet, new Map<string, PartOf<typeof codesTab>>(marked));
  const next: Cursor = { ...cursor, gone: cursor.gone + batch.length };
  const progress = { done: cursor.done, total: offer.rows.length, ok: batch.length, failed: 0, skipped: 0 };
  if (gone.length > batch.length) return { ...progress, next, notes: [] };
  if (offer.rows.length > 0) upsertRows(codesTab, sheet, [{ ...fetchedRow(offer.mall), updatedAt }]);
  for (const tab of tabs) linkLists(tab, outside.workbook, codesTab);
  return { ...progress, next: { ...next, name: '' }, notes: offer.rows.length === 0 ? offer.notes : [] };
}

const placeOf = ({ kind, name }: ProductName): string => `${kind} ${name}`;

/** A batch of brands and makers behind the one named `after`. */
function nameStep(context: JobContext, names: readonly ProductName[], cursor: Cursor, after: string): Step<Cursor> {
  const pending = names.filter((one) => placeOf(one) > after);
  const batch = pending.slice(0, context.mall.batchSize);
  const { unknown, refused, notes } = askNames(context, batch);
  const left = pending.length - batch.length;
  const last = batch[batch.length - 1];
  const next: Cursor = {
    ...cursor,
    name: last ? placeOf(last) : after,
    unknownNames: cursor.unknownNames + unknown,
  };
  return {
    next: left > 0 ? next : undefined,
    done: cursor.done + names.length - left,
    total: cursor.done + names.length,
    ok: batch.length - refused,
    failed: refused,
    skipped: 0,
    notes,
    summary: [
      `새것 ${cursor.added}개, 바뀐 것 ${cursor.changed}개, 없어진 것 ${cursor.gone}개`,
      `브랜드와 제조사 ${names.length}개(제휴몰에 없는 것 ${next.unknownNames}개)`,
    ].join(', '),
  };
}

/** Key and label of what stands in the tab as offered by this mall, and is not. */
function rowsGone(rows: ReturnType<typeof readRows<typeof codesTab>>, offer: Offer): [key: string, label: string][] {
  const offered = new Set(offer.rows.map((row) => keyOf(codesTab, row)));
  const isOffered = ({ group = '', ...row }: CodeRow): boolean =>
    mallOfCode(row) === offer.mall && offer.groups.has(group);
  return rows.flatMap(({ key, values }): [string, string][] => {
    const { label = '' } = values;
    return key === undefined || !isOffered(values) || offered.has(key) || isGone(label) ? [] : [[key, label]];
  });
}
