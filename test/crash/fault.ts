/** What may go wrong in an execution, and the seller's hand in it. */
import type { HookActions, ServiceCall } from '../../local/apps-script';
import type { Random } from '../../local/mall-kit/random';
import type { Story } from './story';
import type { Touched } from './touched';
import type { Loss, TrialScene } from './trial-scene';

/** What is left of a stroke. */
export interface Traces {
  touched?: Touched;
  /** Nothing may have reached the mall that does not in peace, whoever was touched. */
  sendsNothingElse?: boolean;
  /** How far the clock went back. */
  backMs?: number;
  /** Puts right what a seller would put right, once he has read what he was told. */
  mend?(): void;
}

export interface Blow {
  trial: TrialScene;
  story: Story;
  actions: HookActions;
  random: Random;
}

/** Strikes at one service call. */
export interface CallFault {
  at: 'call';
  name: string;
  when: 'before' | 'after';
  /** Whether a trial at this call is worth the time; others look the same from there. */
  isWorth(call: ServiceCall): boolean;
  strike(blow: Blow): Traces | undefined;
}

/** Strikes at one request on its way to the mall. */
export interface RequestFault {
  at: 'request';
  name: string;
  loss: Loss;
  /** Whether a trial at a request to this path is worth the time; at all of them when missing. */
  isWorth?(path: string): boolean;
  /** Strikes every later request of the execution too. */
  lasts?: true;
}

/** Ends the execution after one call, as Google does: tried from the state that is left behind. */
export interface Death {
  at: 'moment';
  name: string;
}

export type Fault = CallFault | RequestFault | Death;
