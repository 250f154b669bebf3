/** The local 위메프: one mall with its sellers, buyers and troubles, asked by plain requests without a network. */
import { answerApi } from './api';
import { approveOverdueCancels } from './claims/cancels';
import type { Answer } from './core/answer';
import type { MallReply, MallRequest } from './core/http';
import { type MallState, openingState } from './core/state';
import { type World, worldOver } from './core/world';
import { answerStage, stagePrefix } from './stage/stage';
import { faultRules } from './troubles/faults';
import { rateGate } from './troubles/rate-limit';
import { replica } from './troubles/replica';
import { requestLog } from './troubles/request-log';
import { replyUnder } from './troubles/strike';

export interface MallOptions {
  /** A saved state to go on with. */
  state?: MallState;
  /** Makes other buyers; the same seed makes the same ones. */
  seed?: number;
  /** Calls above this are answered with 429 and Retry-After; no limit when missing. */
  requestsPerSecond?: number;
  /** Epoch milliseconds; the machine's clock when missing. */
  realTime?: () => number;
  /** Takes a write that is done already once more, and lets it win; by default it says so and refuses. */
  lenient?: boolean;
}

export interface LocalMall {
  /** Answers one request, of the contract or of `/_test`. Never throws, for any request. */
  handle(request: MallRequest): MallReply;
  /** Everything that the mall remembers; live, so copy it to keep it. */
  state(): MallState;
}

const usualSeed = 20201119;

/** Opens a mall. */
export function createMall(options: MallOptions = {}): LocalMall {
  const { lenient = false, realTime = Date.now } = options;
  const gate = options.requestsPerSecond ? rateGate(options.requestsPerSecond, realTime) : () => 0;
  const faults = faultRules();
  const log = requestLog();
  let world: World = worldOver(options.state ?? openingState(options.seed ?? usualSeed), realTime, lenient);
  const copies = replica();
  const isBehind = () => faults.list().some(({ fault }) => 'behindMinutes' in fault);
  const keepCopy = () => {
    if (isBehind()) copies.keep(world.state, world.nowMillis());
    else copies.clear();
  };

  const reset = (seed?: number) => {
    world = worldOver(openingState(seed ?? options.seed ?? usualSeed), realTime, lenient);
    faults.clear();
    log.clear();
  };

  function handleApi(request: MallRequest): MallReply {
    const fault = faults.take(request.method, request.path);
    const reply = replyUnder(fault, (minutesAgo) => {
      const wait = gate();
      if (wait > 0) return tooMany(wait);
      const past = minutesAgo === undefined ? undefined : copies.past(world.nowMillis(), minutesAgo);
      return answerApi(past ? worldOver(past, realTime, lenient) : world, request);
    });
    if (request.path.includes('/in/')) keepCopy();
    log.add(request, world.now(), reply.status, world.state.accounts);
    return reply;
  }

  return {
    handle(request) {
      approveOverdueCancels(world);
      if (!request.path.startsWith(stagePrefix)) return handleApi(request);
      const reply = answerStage({ world, faults, log, reset }, request);
      approveOverdueCancels(world);
      if (request.method !== 'GET') keepCopy();
      return reply;
    },
    state: () => world.state,
  };
}

function tooMany(seconds: number): Answer {
  return {
    status: 429,
    error: '요청이 너무 많습니다. 잠시 후 다시 시도해 주세요.',
    headers: { 'retry-after': String(seconds) },
  };
}
