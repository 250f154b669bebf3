/** Somebody or something else that starts while an execution is at work: Google lets it run at the same time. */
import type { RunAs } from '../../../local/apps-script';
import type { Fault } from '../fault';
import { attempt, openRuns } from '../story';
import { isEffect } from './google';

const meanwhile = (name: string, handler: string, how: RunAs): Fault => ({
  at: 'call',
  name,
  when: 'before',
  isWorth: isEffect,
  strike: ({ trial }) => void attempt(() => trial.runtime.run(handler, [], how)),
});

/** A second sidebar goes on with whatever run is open, as a page does that was opened once more. */
const secondSidebar: Fault = {
  at: 'call',
  name: '그 사이의 두 번째 사이드바',
  when: 'before',
  isWorth: isEffect,
  strike({ trial }) {
    for (const key of openRuns(trial)) {
      const args = { runId: key.slice(key.indexOf(':') + 1) };
      attempt(() => void trial.runtime.callFromSidebar('call', [JSON.stringify({ name: 'continueJob', args })]));
    }
    return undefined;
  },
};

export const otherExecutions: readonly Fault[] = [
  secondSidebar,
  meanwhile('그 사이의 자동 수집', 'collectOnSchedule', { as: 'trigger' }),
  meanwhile('그 사이의 두 번째 실행', 'runRows', { as: 'menu' }),
  meanwhile('그 사이의 다른 편집자', 'collectNow', { as: 'menu', user: 'other@example.com' }),
];
