/** Runs: started, gone on with and stopped by the page; and what it shows at a glance. */
import * as z from 'zod/mini';
import { accountView, scheduleView } from './account';
import { actionCount, chosenRows, count, none, word } from './words';

const run = () => ({
  runId: z.string(),
  job: z.string(),
  /** Blank for a job that is done once for the whole file. */
  mall: z.string(),
  sellerId: z.string(),
  state: z.enum(['진행중', '완료', '중지', '실패', '질문']),
  done: count,
  total: count,
  ok: count,
  failed: count,
  skipped: count,
  secondsLeft: count,
  lines: z.array(z.object({ at: z.string(), text: z.string() })),
  /** The results of its rows, in their own words; blank for a run without rows. */
  outcome: z.string(),
  news: z.array(z.object({ what: z.string(), count })),
  questions: z.array(z.string()),
});

/** `title`: the job as the seller knows it; `isMine`: whether this person may go on with it. */
const knownRun = () => z.object({ ...run(), title: z.string(), isMine: z.boolean() });

const collected = () =>
  z.object({
    mall: z.string(),
    sellerId: z.string(),
    kind: z.string(),
    at: z.string(),
    state: z.enum(['성공', '실패', '없음']),
    message: z.string(),
  });

const overview = () =>
  z.object({
    person: z.string(),
    warnings: z.array(z.string()),
    accounts: z.array(accountView()),
    schedule: scheduleView(),
    collected: z.array(collected()),
    runs: z.array(knownRun()),
  });

/** Further arguments of a job by their names; each job checks its own. */
const input = () => z.record(word, z.union([word, z.number(), z.boolean()]));

const order = () =>
  z.object({
    job: word,
    /** For this account alone. */
    mall: z.exactOptional(word),
    sellerId: z.exactOptional(word),
    /** For all accounts of these malls; for all accounts when missing. */
    malls: z.exactOptional(z.array(word).check(z.maxLength(30))),
    tab: z.exactOptional(word),
    kinds: z.exactOptional(z.array(word).check(z.maxLength(20))),
    from: z.exactOptional(word),
    to: z.exactOptional(word),
    keys: z.exactOptional(chosenRows.keys),
    input: z.exactOptional(input()),
    asked: z.exactOptional(z.array(z.string().check(z.maxLength(500))).check(z.maxLength(20))),
  });

const someRows = () => z.object({ tab: word, keys: z.exactOptional(chosenRows.keys) });
const runId = () => z.object({ runId: word });
const jobs = () =>
  z.object({
    jobs: z.array(z.object({ job: z.string(), title: z.string(), mall: z.string(), sellerId: z.string() })),
  });

export const runCalls = {
  overview: () => ({ args: none, value: overview() }),
  /**
   * `keys`: the chosen rows, by key, of `tab` where a job has several; all rows when missing. `asked`: the questions of
   * an earlier run that were answered with yes; without it a job that must ask ends as 질문. A run is of one account: with
   * several, the runs of the others stand in `others`, to be gone on with after this one.
   */
  startJob: () => ({ args: order(), value: z.object({ ...run(), others: z.array(z.object(run())) }) }),
  continueJob: () => ({ args: runId(), value: z.object(run()) }),
  stopJob: () => ({ args: runId(), value: z.object(run()) }),
  /**
   * What 실행 of the open tab, or of these rows of it, has to start, in this order, and how many rows it will do. It is refused where
   * another tab is open than the page shows. `ownerless`: rows that belong to no saved
   * account, blank when none does; `question`: to be asked first, because some rows are hidden; blank when none is.
   */
  planRun: () => ({
    args: someRows(),
    value: z.extend(jobs(), { kinds: z.array(actionCount), ownerless: z.string(), question: z.string() }),
  }),
  /** What 지금 가져오기 has to start, in this order. */
  collectingJobs: () => ({ args: none, value: jobs() }),
  /** One sum over the runs of a collection; `isBroken`: something could not be fetched. */
  collectionNews: () => ({
    args: z.object({ runIds: z.array(word).check(z.maxLength(300)) }),
    value: z.object({ message: z.string(), isBroken: z.boolean() }),
  }),
};
