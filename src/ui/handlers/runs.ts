/** Runs of jobs, and what the page shows at a glance. */
import { collectingJobs } from '../../jobs';
import { refuseTooManyKeys } from '../../jobs/chosen-keys';
import { stockFollowing } from '../../jobs/follow-stock.job';
import type { Job } from '../../jobs/job';
import { overview } from '../../jobs/overview';
import { runView } from '../../jobs/run';
import { jobsToRun } from '../../jobs/run-rows';
import { alone, continueRun, startRun, stopRun } from '../../jobs/work';
import type { runCalls } from '../contract/runs';
import type { Handlers } from './handler';

const named = (jobs: readonly Job[]) => ({ jobs: jobs.map(({ name, title }) => ({ job: name, title })) });

export const runHandlers: Handlers<keyof typeof runCalls> = {
  overview,
  startJob(outside, { job, input = {}, ...args }) {
    refuseTooManyKeys({ ...args, input });
    return runView(startRun(outside, { job, args: { ...input, ...args } }, '수동'));
  },
  continueJob: (outside, { runId }) => continueRun(outside, runId),
  stopJob: (outside, { runId }) => stopRun(outside, runId),
  jobsToRun: (outside, { tab = outside.workbook.activeSheetName() }) =>
    named(alone(outside, () => jobsToRun(outside, tab))),
  collectingJobs: (outside) => named([...collectingJobs, ...stockFollowing(outside)]),
};
