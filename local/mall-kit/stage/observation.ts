/** Looking into a mall, ordering troubles, and starting over. */
import * as z from 'zod';
import type { MallDefinition } from '../definition';
import type { KeptState, MallWorld } from '../world';
import { type StageRoute, takeStage } from './route';

const resetBody = z.strictObject({ seed: z.int().optional() });
const nothing = {};

export function observationRoutes<State extends KeptState, World extends MallWorld<State>, Answer>({
  shown,
  faultRule,
}: MallDefinition<State, World, Answer>): readonly StageRoute<World>[] {
  const rulesBody = z.array(faultRule);
  return [
    { method: 'GET', path: '/_test/state', answer: ({ world }) => shown(world.state) },
    { method: 'GET', path: '/_test/requests', answer: ({ log }) => log.entries() },
    {
      method: 'DELETE',
      path: '/_test/requests',
      answer({ log }) {
        log.clear();
        return nothing;
      },
    },
    { method: 'GET', path: '/_test/faults', answer: ({ faults }) => faults.list() },
    {
      method: 'POST',
      path: '/_test/faults',
      answer({ faults }, body) {
        faults.add(takeStage(rulesBody, Array.isArray(body) ? body : [body]));
        return faults.list();
      },
    },
    {
      method: 'DELETE',
      path: '/_test/faults',
      answer({ faults }) {
        faults.clear();
        return nothing;
      },
    },
    {
      method: 'POST',
      path: '/_test/reset',
      answer({ reset }, body) {
        reset(takeStage(resetBody, body).seed);
        return nothing;
      },
    },
  ];
}
