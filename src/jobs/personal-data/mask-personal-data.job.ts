/**
 * 개인정보 가리기: names, phones, addresses, 통관고유부호 and notes of orders that ended so many days ago, in every tab that
 * knows them. A masked cell stays masked (sheet/write/without-persons), and cannot be restored.
 */
import * as z from 'zod';
import { defineJob, type JobContext, type Note, type Step } from '../../engine/job';
import { kstDate, kstText } from '../../rules/kst';
import { Refusal } from '../../rules/refusal';
import { changeRows, sheetOf } from '../../sheet';
import { ordersTab } from '../../tabs/orders.tab';
import { forgetPersons, personalPlaces } from './archived-persons';
import { MASKED_DAY, maskedUntil } from './masked-until';
import { type IsOver, ordersOver, overRows } from './over-rows';

const cursorSchema = z.object({
  /** Place in `personalPlaces` of the tab that is next. */
  at: z.number(),
  /** Ended by then: KST text, the same in all steps. */
  until: z.string(),
  /** Rows by the tab's name. */
  rows: z.record(z.string(), z.number()),
  done: z.number(),
});
type Cursor = z.infer<typeof cursorSchema>;

/** Rows of a step. */
const STEP = 1_000;

export const maskPersonalData = defineJob<unknown, Cursor>({
  name: 'maskPersonalData',
  title: '개인정보 가리기',
  once: true,
  tab: ordersTab.name,
  args: z.unknown(),
  cursor: cursorSchema,
  plan({ preferences, outside }) {
    const until = maskedUntil(preferences, kstText(outside.clock.now()));
    if (until === undefined)
      throw new Refusal('개인정보 가리기가 꺼져 있습니다. 설정에서 날수를 정하고 다시 누르세요.');
    return { at: 0, until, rows: {}, done: 0 };
  },
  open(context) {
    let known: IsOver | undefined;
    return {
      step(cursor) {
        known ??= ordersOver(context.outside.workbook, cursor.until);
        return maskStep(context, cursor, known);
      },
    };
  },
});

function maskStep({ outside }: JobContext, cursor: Cursor, isOver: IsOver): Step<Cursor> {
  const place = personalPlaces(outside.settings.document)[cursor.at];
  if (!place) return lastStep(outside, cursor);
  const { changes, unnamed } = overRows(outside.workbook, place, isOver, cursor.until);
  const some = new Map([...changes].slice(0, STEP));
  if (some.size > 0) changeRows(place.tab, sheetOf(place.tab, outside.workbook), some);
  const left = changes.size - some.size;
  const done = cursor.done + some.size;
  const rows = { ...cursor.rows, [place.tab.name]: (cursor.rows[place.tab.name] ?? 0) + some.size };
  return {
    next: { ...cursor, at: left > 0 ? cursor.at : cursor.at + 1, rows, done },
    ...{ done, total: done + left, ok: some.size, failed: 0, skipped: left > 0 ? 0 : unnamed },
    notes: left > 0 ? [] : unnamedNotes(place.tab.name, unnamed),
  };
}

function unnamedNotes(tab: string, count: number): Note[] {
  if (count === 0) return [];
  const text = `「${tab}」에 번호가 지워져 가리지 못한 행이 ${count}건 있습니다. 그 행을 지우거나 번호를 되살려 주세요.`;
  return [{ text, history: true, result: '확인필요' }];
}

/** The day is kept at the end: a run that dies begins again with the next tick, and finds less to do. */
function lastStep({ settings, clock }: JobContext['outside'], { until, done, rows }: Cursor): Step<Cursor> {
  forgetPersons(settings.document, until);
  settings.document.set(MASKED_DAY, kstDate(clock.now()));
  const sentences = Object.entries(rows).flatMap(([tab, count]) => (count > 0 ? [`${tab} ${count}행`] : []));
  const summary =
    sentences.length > 0 ? `${sentences.join(', ')}의 개인정보를 가렸습니다.` : '가릴 개인정보가 없습니다.';
  return { next: undefined, done, total: done, ok: 0, failed: 0, skipped: 0, notes: [], summary };
}
