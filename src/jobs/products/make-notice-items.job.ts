/** 항목 채우기 (manual, page 품목고시): the item rows of each 고시명 whose 품목 is given; rows that are there stay. */
import * as z from 'zod';
import { defineJob, type JobContext, type Note, type Step } from '../../engine/job';
import { findNoticeGroup, unknownNoticeGroup } from '../../rules/notice/groups';
import { noticeItemsOf } from '../../rules/notice/resolve';
import { changeRows, isUnnamed, type PartOf, type Row, readRows, sheetOf, takeSnapshot, upsertRows } from '../../sheet';
import { type ChosenKeys, chosenKeysSchema } from '../../store/chosen-keys';
import { noticesTab } from '../../tabs/notices.tab';
import { indexed } from './product-tables';

/** 고시명 a step; a group has at most some twenty items. */
const BATCH = 100;

const cursorSchema = z.object({
  /** 고시명; every one with a 품목 when missing. */
  keys: z.array(z.string()).optional(),
  after: z.string(),
  done: z.number(),
  added: z.number(),
});
type Cursor = z.infer<typeof cursorSchema>;
type NoticeRow = Row<typeof noticesTab>;

export const makeNoticeItems = defineJob<ChosenKeys, Cursor>({
  name: 'makeNoticeItems',
  title: '항목 채우기',
  once: true,
  tab: noticesTab.name,
  args: chosenKeysSchema,
  cursor: cursorSchema,
  plan: (_, { keys }) => ({ keys, after: '', done: 0, added: 0 }),
  open: (context) => ({ step: (cursor) => step(context, cursor) }),
});

function step({ outside }: JobContext, cursor: Cursor): Step<Cursor> {
  const sheet = sheetOf(noticesTab, outside.workbook);
  const byName = indexed(readRows(noticesTab, takeSnapshot(noticesTab, sheet)), ({ values }) => values.noticeName);
  const names = cursor.keys ?? [...byName].flatMap(([name, rows]) => (groupNameOf(rows) === undefined ? [] : [name]));
  const pending = [...new Set(names)].filter((name) => name > cursor.after).sort();
  const batch = pending.slice(0, BATCH);
  const filled = batch.map((name) => fillingOf(name, byName.get(name) ?? []));
  changeRows(noticesTab, sheet, new Map(filled.flatMap(({ named }) => named)));
  upsertRows(
    noticesTab,
    sheet,
    filled.flatMap(({ added }) => added),
  );
  const next: Cursor = {
    ...cursor,
    after: batch[batch.length - 1] ?? cursor.after,
    done: cursor.done + batch.length,
    added: cursor.added + filled.reduce((sum, { named, added }) => sum + named.length + added.length, 0),
  };
  const notes = filled.flatMap((filling) => filling.notes);
  const left = pending.length - batch.length;
  return {
    next: left > 0 ? next : undefined,
    done: next.done,
    total: next.done + left,
    ok: batch.length - notes.length,
    failed: notes.length,
    skipped: 0,
    notes,
    summary: `고시명 ${next.done}개의 항목 ${next.added}개를 채웠습니다. 있던 행은 그대로 두었습니다.`,
  };
}

const groupNameOf = (rows: readonly NoticeRow[]): string | undefined =>
  rows.map(({ values }) => values.group).find((group) => group !== undefined);

interface Filling {
  /** Rows that have a 고시명 but no 항목 yet, by key. */
  named: [key: string, values: PartOf<typeof noticesTab>][];
  added: PartOf<typeof noticesTab>[];
  notes: Note[];
}

/** The row on which a seller has written only 고시명 and 품목 becomes the first item. */
function fillingOf(noticeName: string, rows: readonly NoticeRow[]): Filling {
  const groupName = groupNameOf(rows);
  if (groupName === undefined) return problem(noticeName, '「품목」이 어느 행에도 없습니다. 40개 품목에서 고르세요.');
  const group = findNoticeGroup(groupName);
  if (!group) return problem(noticeName, `「품목」 ${unknownNoticeGroup(groupName).message}`);
  const present = rows.flatMap(({ values }) => values.item ?? []);
  const items = noticeItemsOf(group, present);
  const free = rows.flatMap(({ key, values }) => (key !== undefined && isFree(key, values) ? [key] : []));
  return {
    named: free.slice(0, items.length).map((key, at) => [key, { item: items[at] ?? '' }]),
    added: items.slice(free.length).map((item) => ({ noticeName, item })),
    notes: [],
  };
}

/** A text without 항목 is the seller's own; an item beside it would be a guess. */
const isFree = (key: string, { item, text }: NoticeRow['values']): boolean =>
  isUnnamed(key) && item === undefined && text === undefined;

const problem = (target: string, text: string): Filling => ({
  named: [],
  added: [],
  notes: [{ text: `${target}: ${text}`, history: true, target, result: '오류' }],
});
