/** Somebody or something else that starts while an execution is at work: Google lets it run at the same time. */
import type { RunAs } from '../../../local/apps-script';
import type { Fault } from '../fault';
import { attempt } from '../story';
import { isEffect } from './google';

const meanwhile = (name: string, handler: string, how: RunAs): Fault => ({
  at: 'call',
  name,
  when: 'before',
  isWorth: isEffect,
  strike: ({ trial }) => void attempt(() => trial.runtime.run(handler, [], how)),
});

export const otherExecutions: readonly Fault[] = [
  meanwhile('그 사이의 자동 수집', 'collectOnSchedule', { as: 'trigger' }),
  meanwhile('그 사이의 두 번째 실행', 'runRows', { as: 'menu' }),
  meanwhile('그 사이의 다른 편집자', 'collectNow', { as: 'menu', user: 'other@example.com' }),
];
