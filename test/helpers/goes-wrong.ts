/** One service call of an execution goes wrong: Google ends the execution after it, or throws in place of it. */
import type { HookActions, ServiceCall } from '../../local/apps-script';
import type { Scene } from './scene';

export type Wrong = 'kill' | 'fail';

export interface Trouble {
  wrong: Wrong;
  /** Which of the calls that are worth it, from 1. */
  wanted: number;
  isWorth: Readonly<Record<Wrong, (call: ServiceCall) => boolean>>;
}

/** Does the work, in which one such call goes wrong; false when there are not so many. `work` must not throw. */
export function goesWrong({ runtime }: Scene, { wrong, wanted, isWorth }: Trouble, work: () => void): boolean {
  let calls = 0;
  const strike = (call: ServiceCall, actions: HookActions) => {
    if (!isWorth[wrong](call)) return;
    calls += 1;
    if (calls !== wanted) return;
    stop();
    actions[wrong]();
  };
  const stop = runtime.gate.hook(wrong === 'kill' ? { after: strike } : { before: strike });
  work();
  stop();
  return calls >= wanted;
}
