/** What is measured: the same work in several ways, over the same scene. */
import type { Scene } from '../helpers/scene';

/** Ours, and the two ways in which such work is usually written (peers/). */
export const ways = ['애드온', '한 행씩', '탭 통째로'] as const;
export type Way = (typeof ways)[number];
export const peerWays = ['한 행씩', '탭 통째로'] as const satisfies readonly Way[];

/** What the work is done with; everything that passes its gate is counted and costs time. */
export interface Bench {
  scene: Scene;
  /** Lets time go by between executions, which costs nothing. */
  wait(ms: number): void;
  /** One execution; `undefined` when Google would have killed it. Throws `EndlessWorkError` after several. */
  execute<T>(work: () => T): T | undefined;
  /** Executions of a function of the peers, until one comes to its end. */
  peer(functionName: string, args: object): void;
}

/** Work that was killed so often that nobody waits for its end. */
export class EndlessWorkError extends Error {
  override readonly name = 'EndlessWorkError';
}

export interface Prepared {
  /** As it stands before the work. */
  scene: Scene;
  ways: Partial<Record<Way, (bench: Bench) => void>>;
  /** Throws when the work did not come to what it should. */
  verify(): void;
}

export interface BenchTask {
  name: string;
  /** Rows of the tab. */
  sizes: readonly number[];
  /** Sizes for the peers where those are not all of them. */
  peerSizes?: Partial<Record<Way, readonly number[]>>;
  prepare(rows: number): Prepared;
}
