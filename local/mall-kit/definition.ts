/** What a local mall says of itself; `openMall` makes a mall of it, and everything around the mall is the kit's. */
import type * as z from 'zod';
import type { MallReply, MallRequest } from './http';
import type { StageRoute } from './stage/route';
import type { FaultRule } from './troubles/faults';
import type { KeptState, MallWorld } from './world';

export interface MallDefinition<State extends KeptState, World extends MallWorld<State>, Answer> {
  /** As 제휴몰 says it. */
  readonly name: string;
  /** A mall that has just opened. */
  opening(seed: number): State;
  /** Whether a value read from a file has the shape of the state. */
  isState(value: unknown): value is State;
  /** Adds what the mall's own calls look things up by. */
  world(base: MallWorld<State>): World;
  /**
   * Answers a call of the contract; never throws for any request. `judgedAt` (epoch milliseconds) is when it is asked, by
   * the realm's clock where the one who asks tells it: the age of a signature and the life of a token go by it.
   */
  answer(world: World, request: MallRequest, judgedAt: number): Answer;
  /** The answer as it travels. */
  write(answer: Answer): MallReply;
  /** The mall's own words for more calls than it takes. */
  tooMany(seconds: number): Answer;
  /** What the mall says with a status when something is wrong with it. */
  outage(status: number): MallReply;
  /** The answer with each list in it thinned by `kept`; one without a list stays. */
  thinned(answer: Answer, kept: (items: readonly unknown[]) => unknown[]): Answer;
  /** Id of the seller who asks, for the log and for troubles of one seller; blank for nobody whom the mall knows. */
  seller(world: World, request: MallRequest): string;
  /** Whether the call changes anything: copies that are behind are taken after such calls. */
  isWrite(request: MallRequest): boolean;
  /** Value of a body, for the log. Throws for one that is none. */
  read(body: string): unknown;
  /** The state without what nobody may look at: keys. */
  shown(state: State): unknown;
  /** What happens by itself when time has passed. */
  passTime?(world: World): void;
  /** Rules that order troubles: the common ones, or those and the mall's own. */
  readonly faultRule: z.ZodType<FaultRule>;
  /** What one of the mall's own troubles makes of a call. */
  strike?(fault: object, call: () => Answer): MallReply;
  /** What buyers do, and what else the seller's own calls can't. */
  readonly stageRoutes: readonly StageRoute<World>[];
}
