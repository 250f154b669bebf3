/**
 * Troubles of one execution in so many: Google kills or fails it, the line loses requests or answers, the mall stumbles, or a list
 * leaves something out.
 */
import type { HookActions } from '../../local/apps-script';
import type { Random } from '../../local/mall-kit/random';
import { attempt } from '../crash/story';
import type { Scene } from '../helpers/scene';

/** A collection makes so many calls and more. */
const CALLS = 400;
const REQUESTS = 20;

/** Does the work; true when something was made to go wrong, as in one of `oneIn`. */
export function troubled(scene: Scene, random: Random, oneIn: number, work: () => void): boolean {
  if (random.below(oneIn) > 0) {
    attempt(work);
    return false;
  }
  const end = random.below(2) === 0 ? atGoogle(scene, random) : atMall(scene, random);
  attempt(work);
  end();
  return true;
}

function atGoogle({ runtime }: Scene, random: Random): () => void {
  let left = random.below(CALLS);
  const act = random.pick(['kill', 'fail'] as const);
  const strike = (_: unknown, actions: HookActions) => {
    left -= 1;
    if (left === 0) actions[act]();
  };
  return runtime.gate.hook(random.below(2) === 0 ? { before: strike } : { after: strike });
}

const LISTS = ['/order/out/getOrderList', '/claim/out/getClaimList', '/qna/out/'];

function atMall({ buyer }: Scene, random: Random): () => void {
  if (random.below(3) === 0) {
    const fault = random.pick([{ leaveOutEvery: 3 }, { leaveOutEvery: 1 }, { behindMinutes: 130 }]);
    buyer.faults({ path: random.pick(LISTS), times: 0, fault });
    return () => void buyer.clearFaults();
  }
  const fault = random.pick([
    { cut: 'before' as const },
    { cut: 'after' as const },
    { status: 500 },
    { status: 503, when: 'after' as const },
    { status: 429, headers: { 'Retry-After': '2' } },
  ]);
  buyer.faults({ path: '/', skip: random.below(REQUESTS), times: 1 + random.below(4), fault });
  return () => void buyer.clearFaults();
}
