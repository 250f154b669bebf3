/** Runs of jobs, and what the page shows at a glance. */

import { type Work, worksOf } from '../../engine/accounts';
import { alone } from '../../engine/alone';
import { collectionWords, hasBroken } from '../../engine/collection-news';
import { continueRun, knownJob, type RunOrder, startRun, stopRun } from '../../engine/executions';
import { jobNamed } from '../../engine/job';
import { type Run, readRun, runView } from '../../engine/run';
import { collectingJobs, engineOf, jobs } from '../../jobs';
import { doesAction, planRun } from '../../jobs/run-rows';
import { stockFollowing } from '../../jobs/stock/follow-stock.job';
import type { Outside } from '../../ports';
import { Refusal } from '../../rules/refusal';
import { savedAccounts } from '../../settings/accounts';
import { refuseTooManyKeys } from '../../store/chosen-keys';
import { overview } from '../../views/overview';
import type { Calls } from '../contract';
import type { runCalls } from '../contract/runs';
import type { Handlers } from './handler';

type Order = Calls['startJob']['args'];

/** Works as the page starts them; with several accounts the title names the account. */
const named = (works: readonly Work[]) => ({
  jobs: works.map(({ job, account: { mall, sellerId } }) => {
    const isOne = works.filter((work) => work.job === job).length === 1;
    return { job: job.name, title: isOne ? job.title : `${job.title} (${mall} ${sellerId})`, mall, sellerId };
  }),
});

/** The accounts that an order means, by the job. Throws `Refusal` where none is saved of the malls that it names. */
function worksOfOrder(outside: Outside, { job, mall, sellerId, malls }: Order): Work[] {
  const known = knownJob(jobs, job);
  if (mall !== undefined) return [{ job: known, account: { mall, sellerId: sellerId ?? '' } }];
  return worksOf(savedAccounts(outside), [known], malls);
}

/** Registers a run for each account; the first is given, with the others beside it. */
function startAll(outside: Outside, order: Order, rest: Pick<RunOrder, 'args' | 'chosen'>): Run & { others: Run[] } {
  const engine = engineOf(outside);
  const works = worksOfOrder(outside, order);
  const runs = works.map(({ job, account }) => runView(startRun(engine, { job: job.name, account, ...rest }, '수동')));
  const [first, ...others] = runs;
  if (!first) throw new Refusal('실행할 계정이 없습니다. 사이드바의 「계정」에서 저장해 주세요.');
  return { ...first, others };
}

/** What the job itself gets of an order. */
function argsOf({ job, mall, sellerId, malls, input, ...rest }: Order): Record<string, unknown> {
  return { ...input, ...rest };
}

export const runHandlers: Handlers<keyof typeof runCalls> = {
  overview,
  startJob(outside, order) {
    const { job, tab = jobNamed(jobs, job)?.tab ?? '', keys, input, asked } = order;
    if (keys && doesAction(job)) {
      // Alone, because the list of the rows is written into the sheet.
      const chosen = { tab, keys: new Set(keys) };
      return alone(outside, () => startAll(outside, order, { args: { ...input, asked }, chosen }));
    }
    refuseTooManyKeys({ ...order, input: input ?? {} });
    return startAll(outside, order, { args: argsOf(order) });
  },
  continueJob: (outside, { runId }) => continueRun(engineOf(outside), runId),
  stopJob: (outside, { runId }) => stopRun(engineOf(outside), runId),
  planRun(outside, { tab, keys }) {
    const { works, kinds, ownerless, hiddenQuestion: question } = alone(outside, () => planRun(outside, tab, keys));
    return { ...named(works), kinds, ownerless, question };
  },
  collectionNews(outside, { runIds }) {
    const runs = runIds.flatMap((runId) => readRun(outside, runId) ?? []).map(runView);
    return { message: collectionWords(runs), isBroken: hasBroken(runs) };
  },
  collectingJobs: (outside) => named(worksOf(savedAccounts(outside), [...collectingJobs, ...stockFollowing(outside)])),
};
