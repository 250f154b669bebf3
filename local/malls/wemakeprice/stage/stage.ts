/** `/_test`: what the seller's API can't do. Here buyers act, time moves, and troubles are ordered. It asks no key. */
import { jsonType } from '../core/answer';
import type { MallReply, MallRequest } from '../core/http';
import { readWire } from '../core/json';
import { Refusal } from '../core/refusal';
import { accountRoutes } from './accounts';
import { claimStageRoutes } from './claims';
import { clockRoutes } from './clock';
import { inquiryStageRoutes } from './inquiries';
import { observationRoutes } from './observation';
import { orderStageRoutes } from './orders';
import type { Stage, StageRoute } from './stage-route';

export const stagePrefix = '/_test/';

const stageRoutes: readonly StageRoute[] = [
  ...clockRoutes,
  ...accountRoutes,
  ...orderStageRoutes,
  ...claimStageRoutes,
  ...inquiryStageRoutes,
  ...observationRoutes,
];

/** Answers a request to `/_test`: plain JSON without an envelope, numbers of the mall as digit texts. */
export function answerStage(stage: Stage, request: MallRequest): MallReply {
  try {
    const route = stageRoutes.find(({ method, path }) => method === request.method && path === request.path);
    if (!route) throw new Refusal(404, `${request.method} ${request.path}: 없는 주소입니다.`);
    return reply(200, route.answer(stage, request.body === '' ? {} : parsed(request.body)));
  } catch (error) {
    if (error instanceof Refusal) return reply(error.status, { error: error.message });
    throw error;
  }
}

function parsed(body: string): unknown {
  try {
    return readWire(body);
  } catch {
    throw new Refusal(400, '요청 본문이 올바른 JSON이 아닙니다.');
  }
}

function reply(status: number, content: unknown): MallReply {
  return { status, headers: { 'content-type': jsonType }, body: JSON.stringify(content) };
}
