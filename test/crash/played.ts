/** A story played once in peace: where faults can strike, and how it ends. */
import type { ServiceCall } from '../../local/apps-script';
import { withOwnTab } from './beside-rows';
import { type End, endOf } from './end-state';
import { attempt, type Story, settle } from './story';
import { type Moment, momentOf, sceneAt } from './trial-scene';

/** A story that has been played once in peace. */
export interface Played {
  story: Story;
  /** The moment before each step's execution. */
  starts: readonly Moment[];
  calls: readonly { step: number; call: ServiceCall }[];
  requests: readonly { step: number; path: string }[];
  /** Times from `since` on (epoch milliseconds) are all alike. */
  endSince(since: number): End;
}

export function play(story: Story): Played {
  const begin = momentOf(withOwnTab(story.prepare()));
  const scene = sceneAt(begin, story.given);
  const starts: Moment[] = [];
  const calls: { step: number; call: ServiceCall }[] = [];
  const requests: { step: number; path: string }[] = [];
  story.steps.forEach(({ before, run }, step) => {
    before?.(scene);
    starts.push(momentOf(scene));
    const stop = scene.runtime.gate.hook({ before: (call) => void calls.push({ step, call }) });
    scene.line.reached = (path) => void requests.push({ step, path });
    const refused = attempt(() => run(scene));
    if (refused !== undefined) throw new Error(`${story.name}: ${refused}`);
    stop();
    delete scene.line.reached;
  });
  settle(scene);
  return { story, starts, calls, requests, endSince: (since) => endOf(scene, since, story) };
}
