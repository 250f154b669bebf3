/** A local mall at work: a definition with its sellers, buyers and troubles, asked by plain requests without a network. */
import type { MallDefinition } from './definition';
import type { MallReply, MallRequest } from './http';
import { realmTimeOf } from './realm-time';
import { answerStage, stagePrefix } from './stage/stage';
import { faultRules } from './troubles/faults';
import { rateGate } from './troubles/rate-limit';
import { replica } from './troubles/replica';
import { requestLog } from './troubles/request-log';
import { replyUnder } from './troubles/strike';
import { type KeptState, type MallWorld, worldOver } from './world';

export interface MallOptions<State> {
  /** A saved state to go on with. */
  state?: State;
  /** Makes other buyers; the same seed makes the same ones. */
  seed?: number;
  /** Calls above this are answered as the mall does with too many; no limit when missing. */
  requestsPerSecond?: number;
  /** Epoch milliseconds; the machine's clock when missing. */
  realTime?: () => number;
  /** Takes a write that is done already once more, and lets it win; by default it says so and refuses. */
  lenient?: boolean;
}

export interface LocalMall<State> {
  /** Answers one request, of the contract or of `/_test`. Never throws, for any request. */
  handle(request: MallRequest): MallReply;
  /** Everything that the mall remembers; live, so copy it to keep it. */
  state(): State;
}

const usualSeed = 20201119;

/** Opens a mall. */
export function openMall<State extends KeptState, World extends MallWorld<State>, Answer>(
  definition: MallDefinition<State, World, Answer>,
  options: MallOptions<State> = {},
): LocalMall<State> {
  const { lenient = false, realTime = Date.now, requestsPerSecond } = options;
  const gate = requestsPerSecond === undefined ? () => 0 : rateGate(requestsPerSecond);
  const faults = faultRules();
  const log = requestLog();
  const copies = replica<State>();
  const worldOf = (state: State) => definition.world(worldOver(state, realTime, lenient));
  const opened = (seed?: number) => worldOf(definition.opening(seed ?? options.seed ?? usualSeed));
  let world = options.state ? worldOf(options.state) : opened();

  const isBehind = () => faults.list().some(({ fault }) => 'behindMinutes' in fault);
  const keepCopy = () => {
    if (isBehind()) copies.keep(world.state, world.nowMillis());
    else copies.clear();
  };

  const reset = (seed?: number) => {
    world = opened(seed);
    faults.clear();
    log.clear();
  };

  function handleApi(request: MallRequest): MallReply {
    const seller = definition.seller(world, request);
    const told = realmTimeOf(request);
    const fault = faults.take(request.method, request.path, seller);
    const reply = replyUnder(definition, fault, (minutesAgo) => {
      const wait = gate(told ?? realTime());
      if (wait > 0) return definition.tooMany(wait);
      const past = minutesAgo === undefined ? undefined : copies.past(world.nowMillis(), minutesAgo);
      return definition.answer(past ? worldOf(past) : world, request, told ?? world.nowMillis());
    });
    if (definition.isWrite(request)) keepCopy();
    log.add(request, world.now(), reply.status, seller, definition.read);
    return reply;
  }

  return {
    handle(request) {
      definition.passTime?.(world);
      if (!request.path.startsWith(stagePrefix)) return handleApi(request);
      const reply = answerStage(definition, { world, faults, log, reset }, request);
      definition.passTime?.(world);
      if (request.method !== 'GET') keepCopy();
      return reply;
    },
    state: () => world.state,
  };
}
