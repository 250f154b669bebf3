/** A job that needs the mall's categories and 품목고시: where they were never fetched, it fetches them first, in the same run. */
import * as z from 'zod';
import type { Job, Note, OpenJob } from '../../engine/job';
import { hasCodes } from './reference';
import { refreshCodes } from './refresh-codes.job';

const schema = z.object({
  /** Of the job itself. */
  own: z.unknown(),
  /** Of the fetching; missing when there is nothing to fetch, or no longer. */
  codes: z.unknown().optional(),
});
type Cursor = z.infer<typeof schema>;

/** A run that an earlier version has begun has only the cursor of the job itself. */
const cursorOf = (cursor: unknown): Cursor =>
  typeof cursor === 'object' && cursor !== null && 'own' in cursor ? schema.parse(cursor) : { own: cursor };

const first: Note = { text: '제휴몰의 카테고리와 품목을 아직 받지 않아 먼저 받습니다.', history: false };

export const withCodes = (job: Job): Job => ({
  ...job,
  plan(context, args): Cursor {
    const own = job.plan(context, args);
    return hasCodes(context.outside.workbook, [context.mallName])
      ? { own }
      : { own, codes: refreshCodes.plan(context, {}) };
  },
  open(context) {
    let fetching: OpenJob<unknown> | undefined;
    const opened = job.open(context);
    return {
      step(cursor) {
        const { own, codes } = cursorOf(cursor);
        if (codes === undefined) {
          const { next, ...step } = opened.step(own);
          return { ...step, next: next === undefined ? undefined : { own: next } };
        }
        const begins = fetching === undefined;
        fetching ??= refreshCodes.open(context);
        const { next, done, total, notes, failed } = fetching.step(codes);
        // What is fetched is none of the rows that the run is about.
        return {
          ...{ next: next === undefined ? { own } : { own, codes: next } },
          ...{ done, total: Math.max(total, done + 1), ok: 0, failed, skipped: 0 },
          notes: begins ? [first, ...notes] : notes,
        };
      },
    };
  },
});
