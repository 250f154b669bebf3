/** Sellers and their keys: issuing a key (for another 대행사, too) revokes the one before. */
import * as z from 'zod';
import { Refusal } from '../../../mall-kit/refusal';
import { type StageRoute, takeStage } from '../../../mall-kit/stage/route';
import { newKey } from '../core/accounts';
import type { World } from '../core/world';

const wish = z.strictObject({
  userId: z.string().min(1),
  act: z.enum(['issue', 'revoke', 'suspend', 'resume']).default('issue'),
  /** The key to issue; a new one is made when missing. */
  apiKey: z.string().min(1).optional(),
});

export const accountRoutes: readonly StageRoute<World>[] = [
  {
    method: 'POST',
    path: '/_test/accounts',
    answer({ world }, body) {
      const { userId, act, apiKey } = takeStage(wish, body);
      const { accounts } = world.state;
      const present = accounts.find((account) => account.userId === userId);
      if (act === 'issue') {
        const key = apiKey ?? newKey(world.random);
        if (present) present.apiKey = key;
        else accounts.push({ userId, apiKey: key, suspended: false });
        return { userId, apiKey: key };
      }
      if (!present) throw new Refusal(404, `${userId}: 없는 판매자입니다.`);
      if (act === 'revoke') present.apiKey = '';
      else present.suspended = act === 'suspend';
      return { userId, apiKey: present.apiKey };
    },
  },
];
