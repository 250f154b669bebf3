/** The smallest mall that the kit can make: one list, one write by GET, a signature that grows old. */
import type { MallDefinition } from '../../../local/mall-kit/definition';
import { headerOf } from '../../../local/mall-kit/http';
import { commonFaultRule } from '../../../local/mall-kit/troubles/faults';
import type { KeptState, MallWorld } from '../../../local/mall-kit/world';

interface TinyState extends KeptState {
  orders: string[];
}

interface TinyAnswer {
  status: number;
  orders: readonly unknown[];
}

const SECOND = 1000;

export const tinyMall: MallDefinition<TinyState, MallWorld<TinyState>, TinyAnswer> = {
  name: '꽃집',
  opening: (seed) => ({ clock: null, seed, orders: [] }),
  isState: (value): value is TinyState => typeof value === 'object' && value !== null && 'orders' in value,
  world: (base) => base,
  answer({ state }, { path, query, headers }, judgedAt) {
    const age = judgedAt - Number(headerOf({ headers }, 'signed-at'));
    if (age > 60 * SECOND) return { status: 401, orders: [] };
    if (path === '/send') state.orders = state.orders.filter((order) => order !== query['order']);
    return { status: 200, orders: state.orders };
  },
  write: ({ status, orders }) => ({ status, headers: {}, body: JSON.stringify(orders) }),
  tooMany: () => ({ status: 429, orders: [] }),
  outage: (status) => ({ status, headers: { 'x-mall': 'tiny' }, body: '꽃집이 쉽니다' }),
  thinned: (answer, kept) => ({ ...answer, orders: kept(answer.orders) }),
  seller: (_, request) => headerOf(request, 'seller') ?? '',
  isWrite: ({ path }) => path === '/send',
  read: JSON.parse,
  shown: ({ orders }) => ({ orders }),
  faultRule: commonFaultRule,
  stageRoutes: [
    {
      method: 'POST',
      path: '/_test/orders',
      answer({ world: { state } }) {
        const order = String(state.orders.length + 1);
        state.orders.push(order);
        return { order };
      },
    },
  ],
};
