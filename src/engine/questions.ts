/** What has to be asked before a job may begin. */
import { fileQuestions } from '../settings/file-identity';
import type { Job, Scope } from './job';

/** About the file, and what the job itself asks. */
export const questionsOf = (scope: Scope, job: Job): string[] => [
  ...fileQuestions(scope.outside, job),
  ...job.questions(scope),
];
