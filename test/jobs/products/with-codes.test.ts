import type { Job, JobContext, OpenJob } from '../../../src/engine/job';
import { withCodes } from '../../../src/jobs/products/with-codes';

/** A job that tells the cursor with which it is asked. */
function listening(): { job: Job; cursors: unknown[] } {
  const cursors: unknown[] = [];
  const open: OpenJob<unknown> = {
    step(cursor) {
      cursors.push(cursor);
      return { next: { done: 4 }, done: 4, total: 5, ok: 1, failed: 0, skipped: 0, notes: [] };
    },
  };
  const job = { ...{ name: 'sendProducts', title: '상품 연동', tab: '상품' }, ...{ acts: [], writes: [] } };
  return {
    job: {
      ...job,
      ...{ sends: true, collects: false, once: false, questions: () => [], plan: () => ({}), open: () => open },
    },
    cursors,
  };
}

it('지난 버전에서 시작한 실행의 자리에서 이어 간다', () => {
  const { job, cursors } = listening();
  const { next } = withCodes(job)
    .open({} as JobContext)
    .step({ done: 3 });
  expect(cursors).toEqual([{ done: 3 }]);
  withCodes(job)
    .open({} as JobContext)
    .step(next);
  expect(cursors).toEqual([{ done: 3 }, { done: 4 }]);
});
