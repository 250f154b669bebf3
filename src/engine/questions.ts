/** What has to be asked before a job may begin. */
import { fileQuestions } from '../settings/file-identity';
import type { Job, Scope } from './job';

/** The first five of the numbers that a question is about. */
export const someOf = (ids: readonly string[]): string => ids.slice(0, 5).join(', ') + (ids.length > 5 ? ' …' : '');

/** About the file, and what the job itself asks. */
export const questionsOf = (scope: Scope, job: Job): string[] => [
  ...fileQuestions(scope.outside, job),
  ...job.questions(scope),
];
