/** Looking into the mall, ordering troubles, and starting over. */
import * as z from 'zod';
import { faultRuleShape } from '../troubles/faults';
import { type StageRoute, takeStage } from './stage-route';

const rulesBody = z.array(faultRuleShape);
const resetBody = z.strictObject({ seed: z.int().optional() });
const nothing = {};

export const observationRoutes: readonly StageRoute[] = [
  {
    method: 'GET',
    path: '/_test/state',
    answer({ world: { state } }) {
      const accounts = state.accounts.map(({ userId, suspended }) => ({ userId, suspended }));
      return { ...state, accounts };
    },
  },
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
