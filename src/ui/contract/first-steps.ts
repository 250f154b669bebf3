/** 처음 설정: how far a new seller is. */
import * as z from 'zod/mini';
import { none } from './words';

const step = () =>
  z.object({
    id: z.enum(['account', 'test', 'setUp', 'collect', 'schedule']),
    done: z.boolean(),
    detail: z.string(),
  });

const firstSteps = () => z.object({ steps: z.array(step()), closed: z.boolean() });

export const firstStepCalls = {
  firstSteps: () => ({ args: none, value: firstSteps() }),
  /** `closed`: not shown to this person any more, until they ask for it again. */
  closeFirstSteps: () => ({ args: z.object({ closed: z.boolean() }), value: firstSteps() }),
};
