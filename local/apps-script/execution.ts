/** One run of a script, and what all runs over one spreadsheet share. */
import type { RuntimeClock } from './clock';
import type { Costs } from './cost/figures';
import type { Meter } from './cost/meter';
import type { Transport } from './http/transport';
import type { Limits } from './limits';
import type { Realm } from './realm/realm';
import type { Question, Said } from './said';
import type { GateCounts, GateHook, ServiceCall } from './service-call';
import type { PlatformState, WorkbookData } from './spreadsheet/model';

/** What a person started from the menu or the sidebar, what a clock started, or `onOpen` and its like. */
export type StartedAs = 'menu' | 'sidebar' | 'trigger' | 'simple';

/** How much a script may do; `NONE` is `onOpen` of an add-on that the person has not allowed yet. */
export type AuthModeName = 'NONE' | 'LIMITED' | 'FULL';

export interface Manifest {
  timeZone: string;
  urlFetchWhitelist?: string[];
  oauthScopes?: string[];
  dependencies?: { enabledAdvancedServices?: { userSymbol: string; serviceId: string; version: string }[] };
}

/** What `=` and a leading apostrophe do in a cell of format `@`: could not be checked on Google's side. */
export interface TextFormatRules {
  formula: 'text' | 'formula';
  apostrophe: 'kept' | 'taken';
}

/** The one gate that every service call passes. */
export interface Gate {
  /** Adds a hook and gives the function that takes it away again. */
  hook(hook: GateHook): () => void;
  /** What was counted since the last `reset`. */
  counts(): GateCounts;
  reset(): void;
  /** Used by the services: runs the effect of a call unless something stands against it. */
  pass<T>(execution: Execution, call: Omit<ServiceCall, 'number' | 'execution'>, effect: () => T): T;
}

/** Everything round an execution that outlives it. */
export interface Host {
  readonly workbook: WorkbookData;
  readonly state: PlatformState;
  readonly manifest: Manifest;
  /** HTML files of the project by name, without `.html`. */
  readonly files: Readonly<Record<string, string>>;
  readonly clock: RuntimeClock;
  readonly gate: Gate;
  readonly said: Said;
  readonly transport: Transport;
  /** What the person at the sheet presses: yes or no. */
  readonly answer: (question: Question) => boolean;
  readonly textFormat: TextFormatRules;
  readonly limits: Limits;
  /** What calls cost on the clock; nothing when missing. */
  readonly costs: Costs | undefined;
  readonly authorization: 'granted' | 'required';
  /** E-mail of the file's owner; blank on a shared drive, which has none. */
  readonly owner: string;
  /** The spreadsheet's, such as `ko_KR`. */
  readonly locale: string;
  /** Whether an execution of a trigger has the document: a guess about add-ons. */
  readonly triggerDocument: 'given' | 'missing';
}

export interface Execution {
  readonly host: Host;
  readonly realm: Realm;
  /** Counted from 1 in a runtime. */
  readonly number: number;
  readonly as: StartedAs;
  readonly authMode: AuthModeName;
  /** E-mail of the person whose execution this is. */
  readonly user: string;
  readonly startedAt: number;
  readonly allowedMs: number;
  readonly meter: Meter | undefined;
  /** Why it is over, when it is: from then on every call throws. */
  over?: string;
  /** The first member that the local runtime lacks; reported even when the script caught the error. */
  missing?: string;
}

/** Null where Google gives the execution no document; its typings do not say so. */
export function ofDocument<T>({ as, host }: Execution, make: () => T): T {
  return as === 'trigger' && host.triggerDocument === 'missing' ? (null as T) : make();
}
