/** The contract's calls: which there are, and how a request finds its one. */

import { headerOf, type MallRequest } from '../../mall-kit/http';
import { Refusal } from '../../mall-kit/refusal';
import { readWire } from '../../mall-kit/wire-json';
import { catalogRoutes } from './catalog/routes';
import { claimDecisionRoutes } from './claims/decisions';
import { claimParcelRoutes } from './claims/parcels';
import { claimReadRoutes } from './claims/reads';
import { sellerOf } from './core/accounts';
import { type Answer, answerOf } from './core/answer';
import type { Route } from './core/route';
import type { World } from './core/world';
import { inquiryRoutes } from './inquiries/routes';
import { noticeRoutes } from './notices/routes';
import { orderReadRoutes } from './orders/reads';
import { orderWriteRoutes } from './orders/writes';
import { productReadRoutes } from './products/reads';
import { productWriteRoutes } from './products/writes';
import { settlementRoutes } from './settlement/routes';
import { policyRoutes } from './shipping-policies/routes';

/** Every call of the contract. */
export const routes: readonly Route[] = [
  ...catalogRoutes,
  ...policyRoutes,
  ...productReadRoutes,
  ...productWriteRoutes,
  ...orderReadRoutes,
  ...orderWriteRoutes,
  ...claimReadRoutes,
  ...claimDecisionRoutes,
  ...claimParcelRoutes,
  ...inquiryRoutes,
  ...noticeRoutes,
  ...settlementRoutes,
];

const routeByPath = new Map(routes.map((route) => [route.path, route]));

/** Answers a request of the contract: key first, then path and verb, then the call itself. */
export function answerApi(world: World, request: MallRequest): Answer {
  return answerOf(() => {
    const seller = sellerOf(world.state.accounts, headerOf(request, 'apiKey'));
    const route = routeByPath.get(request.path);
    if (!route) throw new Refusal(404, '요청하신 페이지를 찾을 수 없습니다.');
    if (route.method !== request.method)
      throw new Refusal(405, '허용되지 않은 요청 방식입니다.', { allow: route.method });
    return route.answer(world, { seller, query: request.query, body: bodyOf(request) });
  });
}

function bodyOf(request: MallRequest): unknown {
  if (request.method !== 'POST') return undefined;
  try {
    const body = readWire(request.body);
    if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new Refusal(400, '요청 본문이 올바른 JSON이 아닙니다.');
}
