/** A call of a script into a Google service, as the gate sees it, and what may be done to it there. */

/** `cells` moves cell contents, `structure` changes tabs, rows and columns, `format` how cells look and guide. */
export type CallKind =
  | 'cells'
  | 'structure'
  | 'format'
  | 'properties'
  | 'lock'
  | 'cache'
  | 'http'
  | 'ui'
  | 'triggers'
  | 'other';

export interface ServiceCall {
  /** Such as `Range.setValues`. */
  readonly name: string;
  readonly service: string;
  readonly method: string;
  readonly kind: CallKind;
  /** Cells read or written by it; 0 where it moves none. */
  readonly read: number;
  readonly written: number;
  /** Cells of the range that it was called on, or of its argument, moved or not; 0 where there is none. */
  readonly spans: number;
  /** Which execution made it, counted from 1. */
  readonly execution: number;
  /** Which call of the runtime it is, counted from 1. */
  readonly number: number;
}

/** What a hook may do to the call at hand, besides acting on the workbook or starting another execution. */
export interface HookActions {
  /** The call throws in the script, as Google's servers do now and then. */
  fail(message?: string): never;
  /** Ends the execution here and now, as Google does after 6 minutes: no catch or finally has an effect. */
  kill(): never;
  /** Lets time go by on the runtime's clock, in milliseconds. */
  spend(ms: number): void;
}

/** Called around each service call. What a hook itself sets going is counted, but meets no hooks. */
export interface GateHook {
  before?(call: ServiceCall, actions: HookActions): void;
  /** After the effect and before the script has the answer. */
  after?(call: ServiceCall, actions: HookActions): void;
}

export interface GateCounts {
  calls: number;
  cellsRead: number;
  cellsWritten: number;
  /** By name, such as `Range.setValues`. */
  byName: Record<string, number>;
  byKind: Record<CallKind, number>;
  /** Milliseconds of the runtime's clock that went by in calls, by name: what they cost, answers and sleep included. */
  msByName: Record<string, number>;
}
