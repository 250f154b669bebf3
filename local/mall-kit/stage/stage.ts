/** `/_test`: what the seller's API can't do. Here buyers act, time moves, and troubles are ordered. It asks no key. */
import type { MallDefinition } from '../definition';
import type { MallReply, MallRequest } from '../http';
import { Refusal } from '../refusal';
import { readWire } from '../wire-json';
import type { KeptState, MallWorld } from '../world';
import { clockRoutes } from './clock';
import { observationRoutes } from './observation';
import type { Stage } from './route';

export const stagePrefix = '/_test/';

/** Answers a request to `/_test`: plain JSON without an envelope, numbers of the mall as digit texts. */
export function answerStage<State extends KeptState, World extends MallWorld<State>, Answer>(
  definition: MallDefinition<State, World, Answer>,
  stage: Stage<World>,
  request: MallRequest,
): MallReply {
  const routes = [...clockRoutes, ...definition.stageRoutes, ...observationRoutes(definition)];
  try {
    const route = routes.find(({ method, path }) => method === request.method && path === request.path);
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
  return { status, headers: { 'content-type': 'application/json;charset=UTF-8' }, body: JSON.stringify(content) };
}
