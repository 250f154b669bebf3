/** How the add-on is set to work: by the trigger, by the menu, by the sidebar; again and again until it is done. */
import { ScriptError } from '../../local/apps-script';
import type { Run } from '../../src/engine/run';
import type { Bench } from './task';

const HOUR = 3_600_000;
/** An execution that was killed is taken over after a minute. */
const LEASE = 61_000;

const isDone = (runs: readonly Run[] | undefined): boolean => runs?.every(({ state }) => state !== '진행중') ?? false;

/** One tick; what it leaves is done by the next ones. */
export function tick({ scene, execute, wait }: Bench): void {
  while (!isDone(execute(() => fire(scene)))) wait(2 * HOUR);
}

/** What is due; the report of a trigger that was killed has only Google's words for it. */
function fire({ runtime }: Bench['scene']): Run[] {
  return runtime.fireDueTriggers().flatMap(({ ok, error = '', result }) => {
    if (!ok) throw new ScriptError(error, error.startsWith('Exceeded maximum') ? 'killed' : 'thrown');
    return result as Run[];
  });
}

/** 실행 on a tab. */
export function runTab({ scene, execute, wait }: Bench, tab: string): void {
  scene.runtime.setActiveTab(tab);
  while (!isDone(execute(() => scene.runtime.run('runRows') as Run[]))) wait(LEASE);
}

/** 점검 on a tab. */
export function checkTab({ scene, execute }: Bench, tab: string): void {
  scene.runtime.setActiveTab(tab);
  execute(() => scene.runtime.run('checkRows'));
}

/** One job from the sidebar, which goes on with it every 20 seconds. */
export function runJob({ scene, execute }: Bench, job: string): void {
  const { runId } = scene.ask('startJob', { job }) as Run;
  const goOn = () => execute(() => scene.ask('continueJob', { runId })) as Run | undefined;
  for (let run = goOn(); run?.state === '진행중' || run === undefined; ) run = goOn();
}
