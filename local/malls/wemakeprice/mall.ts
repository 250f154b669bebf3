/** The local 위메프: what it is made of, and how one is opened without a network. */
import type { MallDefinition } from '../../mall-kit/definition';
import { headerOf } from '../../mall-kit/http';
import { type LocalMall as Local, type MallOptions as Options, openMall } from '../../mall-kit/mall';
import { readWire } from '../../mall-kit/wire-json';
import { answerApi } from './api';
import { approveOverdueCancels } from './claims/cancels';
import { type Answer, outage, replyOf, thinned } from './core/answer';
import { isState, type MallState, openingState } from './core/state';
import { type World, worldOver } from './core/world';
import { stageRoutes } from './stage/stage';
import { faultRule, type OwnFault } from './troubles/faults';

export type LocalMall = Local<MallState>;
export type MallOptions = Options<MallState>;

export const definition: MallDefinition<MallState, World, Answer> = {
  name: '위메프',
  opening: openingState,
  isState,
  world: worldOver,
  answer: answerApi,
  write: (answer) => replyOf(answer),
  tooMany: (seconds) => ({
    status: 429,
    error: '요청이 너무 많습니다. 잠시 후 다시 시도해 주세요.',
    headers: { 'retry-after': String(seconds) },
  }),
  outage,
  thinned,
  seller(world, request) {
    const key = headerOf(request, 'apiKey');
    return world.state.accounts.find((account) => key && account.apiKey === key)?.userId ?? '';
  },
  isWrite: ({ path }) => path.includes('/in/'),
  read: readWire,
  shown: (state) => ({
    ...state,
    accounts: state.accounts.map(({ userId, suspended }) => ({ userId, suspended })),
  }),
  passTime: approveOverdueCancels,
  faultRule,
  strike(fault, call) {
    const answer = call();
    const own = fault as OwnFault;
    if ('emptyArrayForData' in own) return replyOf('error' in answer ? answer : { ...answer, data: [] });
    return replyOf(answer, true);
  },
  stageRoutes,
};

/** Opens a mall. */
export const createMall = (options: MallOptions = {}): LocalMall => openMall(definition, options);
