/** Runs of jobs, and what the page shows at a glance. */

import { alone } from '../../engine/alone';
import { collectionWords, hasBroken } from '../../engine/collection-news';
import { continueRun, startRun, stopRun } from '../../engine/executions';
import type { Job } from '../../engine/job';
import { jobNamed } from '../../engine/job';
import { type Run, readRun, runView } from '../../engine/run';
import { collectingJobs, engineOf, jobs } from '../../jobs';
import { doesAction, planRun } from '../../jobs/run-rows';
import { stockFollowing } from '../../jobs/stock/follow-stock.job';
import type { Outside } from '../../ports';
import { refuseTooManyKeys } from '../../store/chosen-keys';
import { overview } from '../../views/overview';
import type { Calls } from '../contract';
import type { runCalls } from '../contract/runs';
import type { Handlers } from './handler';

type Order = Calls['startJob']['args'];

const named = (jobs: readonly Job[]) => ({ jobs: jobs.map(({ name, title }) => ({ job: name, title })) });

/** Alone, because the list of the rows is written into the sheet. */
function startChosen(
  outside: Outside,
  { job, tab = jobNamed(jobs, job)?.tab ?? '', keys, input, asked }: Order & { keys: string[] },
): Run {
  const order = { job, args: { ...input, asked }, chosen: { tab, keys: new Set(keys) } };
  return runView(alone(outside, () => startRun(engineOf(outside), order, '수동')));
}

export const runHandlers: Handlers<keyof typeof runCalls> = {
  overview,
  startJob(outside, { job, input = {}, ...rest }) {
    if (rest.keys && doesAction(job)) return startChosen(outside, { job, input, ...rest, keys: rest.keys });
    refuseTooManyKeys({ ...rest, input });
    return runView(startRun(engineOf(outside), { job, args: { ...input, ...rest } }, '수동'));
  },
  continueJob: (outside, { runId }) => continueRun(engineOf(outside), runId),
  stopJob: (outside, { runId }) => stopRun(engineOf(outside), runId),
  planRun(outside, { tab, keys }) {
    const { jobs, kinds, hiddenQuestion: question } = alone(outside, () => planRun(outside, tab, keys));
    return { ...named(jobs), kinds, question };
  },
  collectionNews(outside, { runIds }) {
    const runs = runIds.flatMap((runId) => readRun(outside, runId) ?? []).map(runView);
    return { message: collectionWords(runs), isBroken: hasBroken(runs) };
  },
  collectingJobs: (outside) => named([...collectingJobs, ...stockFollowing(outside)]),
};
