/** What every local mall remembers, and what it needs to be at work: a state, a clock, chance. */
import { timeText } from './kst';
import { type Random, randomFrom } from './random';

/** The part of a mall's state that the kit keeps; the rest is the mall's own, plain JSON all of it. */
export interface KeptState {
  /** Epoch milliseconds at which the mall's clock stands; `null` while it shows the real time. */
  clock: number | null;
  /** Where the random generator stands. */
  seed: number;
}

export interface MallWorld<State extends KeptState = KeptState> {
  readonly state: State;
  readonly random: Random;
  /** A write that is done already is taken once more. */
  readonly lenient: boolean;
  /** Epoch milliseconds by the mall's clock. */
  nowMillis(): number;
  /** The mall's time as `yyyy-MM-dd HH:mm:ss`, Korean time. */
  now(): string;
}

/** Puts a state to work. `realTime` gives epoch milliseconds and is asked while the mall's clock is not set. */
export function worldOver<State extends KeptState>(
  state: State,
  realTime: () => number,
  lenient: boolean,
): MallWorld<State> {
  const nowMillis = () => state.clock ?? realTime();
  return { state, random: randomFrom(state), lenient, nowMillis, now: () => timeText(nowMillis()) };
}
