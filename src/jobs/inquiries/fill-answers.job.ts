/**
 * 답변 채우기: writes an answer made from a template into 답변 of the chosen questions. The seller has ordered it; an answer that
 * stands there is written over only when that was ordered too. Nothing is sent.
 */
import * as z from 'zod';
import { defineJob, type JobContext, type Note, type Step } from '../../engine/job';
import { usualLimits } from '../../rules/inquiry/answer';
import { josa } from '../../rules/josa';
import { Refusal } from '../../rules/refusal';
import { changeRows, readRows, sheetOf, takeSnapshot } from '../../sheet';
import { answerTemplatesTab } from '../../tabs/answer-templates.tab';
import { results } from '../../tabs/common';
import { inquiriesTab } from '../../tabs/inquiries.tab';
import { type AnswerDraft, answerTemplates, draftAnswer } from './answer-drafts';
import type { InquiryPart } from './judge-inquiry';

const argsSchema = z.object({
  /** Keys of rows of 문의. */
  keys: z.array(z.string()).optional(),
  /** 이름 of a row of 답변템플릿. */
  template: z.string(),
  overwrite: z.boolean().optional(),
});

/** One write for all of them: a run is given 200 keys at the most. */
const cursorSchema = z.object({ keys: z.array(z.string()), template: z.string(), overwrite: z.boolean() });
type Cursor = z.infer<typeof cursorSchema>;

export const fillAnswers = defineJob<z.infer<typeof argsSchema>, Cursor>({
  name: 'fillAnswers',
  title: '답변 채우기',
  once: true,
  tab: inquiriesTab.name,
  args: argsSchema,
  cursor: cursorSchema,
  plan({ outside }, { keys = [], template, overwrite = false }) {
    if (keys.length === 0) throw new Refusal('답변을 채울 문의의 행을 고르고 다시 누르세요.');
    phraseOf(outside, template);
    return { keys: [...new Set(keys)], template, overwrite };
  },
  open: (context) => ({ step: (cursor) => fill(context, cursor) }),
});

function phraseOf(outside: JobContext['outside'], template: string): string {
  const found = answerTemplates(outside).find(({ name }) => name === template);
  if (found) return found.phrase;
  throw new Refusal(
    josa`「${answerTemplatesTab.name}」 탭에 「${template}」이(가) 없거나 문구가 비어 있거나 이름이 겹칩니다. 그 탭을 고치고 다시 채우세요.`,
  );
}

function fill({ outside, preferences }: JobContext, { keys, template, overwrite }: Cursor): Step<Cursor> {
  const sheet = sheetOf(inquiriesTab, outside.workbook);
  const wanted = new Set(keys);
  const rows = readRows(inquiriesTab, takeSnapshot(inquiriesTab, sheet)).filter(({ key = '' }) => wanted.has(key));
  const seller = preferences.companyName;
  const rules = { phrase: phraseOf(outside, template), overwrite, seller, limits: usualLimits };
  const drafts = rows.map((row) => draftAnswer(row, rules));
  const filled = drafts.flatMap((draft) => (draft.ok ? [draft] : []));
  const changes = new Map(filled.map(({ row, values }): [string, InquiryPart] => [row.key ?? '', values]));
  const { changed } = changeRows(inquiriesTab, sheet, changes, { ordered: ['answer'] });
  const skipped = drafts.filter((draft) => !draft.ok && draft.result === results.skipped).length;
  return {
    next: undefined,
    ...{ done: drafts.length, total: drafts.length, skipped },
    ...{ ok: filled.length, failed: drafts.length - filled.length - skipped },
    notes: drafts.flatMap(noteOf),
    summary: `답변 ${changed.length}건을 채웠습니다. 읽어 보고 점검한 뒤 답변전송을 실행하세요.`,
  };
}

function noteOf(draft: AnswerDraft): Note[] {
  const target = draft.row.values.inquiryId ?? `${draft.row.row}행`;
  if (!draft.ok)
    return [{ text: `${target}: ${draft.result} ${draft.message}`, history: true, target, result: draft.result }];
  if (draft.warning === undefined) return [];
  return [{ text: `${target}: ${draft.warning}`, history: true, target, result: results.mistake }];
}
