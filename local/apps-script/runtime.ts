/** The local Apps Script runtime: a spreadsheet, the state that Google keeps beside it, and a bundle that runs over both. */
import { type RuntimeClock, realClock } from './clock';
import type { Costs } from './cost/figures';
import { timedTransport } from './cost/timed-transport';
import { refuseUncarried, toJson } from './crossing';
import { ScriptError } from './exceptions';
import { execute, type Start } from './execute';
import type { AuthModeName, Gate, Host, Manifest, StartedAs, TextFormatRules } from './execution';
import { createGate } from './gate';
import { httpTransport } from './http/http-transport';
import type { Transport } from './http/transport';
import { GOOGLE_LIMITS, type Limits } from './limits';
import { compileBundle, globalFunctions } from './realm/bundle';
import { nothingSaid, type Question, type Said } from './said';
import { EditRefused } from './seller/edit-refused';
import { createSeller, type Seller } from './seller/seller';
import type { PlatformState, WorkbookData } from './spreadsheet/model';
import { activate, findSheet } from './spreadsheet/sheets';
import { fireDueTriggers, type TriggerReport } from './triggers';

export interface RuntimeOptions {
  /** The text of Code.js. */
  code: string;
  manifest: Manifest;
  /** HTML files by name without `.html`. */
  files: Record<string, string>;
  workbook: WorkbookData;
  state: PlatformState;
  /** E-mail of the person at the sheet. */
  user?: string;
  clock?: RuntimeClock;
  /** From an origin of the real world to the one that stands in for it; a host without route is not found. */
  routes?: Record<string, string>;
  /** Headers that go with each request of a route beside the script's own. */
  routeHeaders?: () => Record<string, string>;
  /** Hears of an origin that was asked and has no route: nothing was sent there. */
  onUnrouted?: (origin: string) => void;
  /** Takes the requests instead of real HTTP; then the three above have no effect. */
  transport?: Transport;
  /** What the person answers to questions; no when left out. */
  answerYes?: boolean | ((question: Question) => boolean);
  textFormat?: Partial<TextFormatRules>;
  limits?: Partial<Limits>;
  /** Lets calls take time on the clock, such as `APPS_SCRIPT_COSTS`; without it they take none. */
  costs?: Costs;
  authorization?: 'granted' | 'required';
  /** E-mail of the file's owner, the person at the sheet when left out; blank for a file of a shared drive. */
  owner?: string;
  /** The spreadsheet's locale, `ko_KR` when left out. Typed texts are read as in a Korean sheet in any case. */
  locale?: string;
  /** `missing`: the executions of triggers have no active spreadsheet, document properties or document lock. */
  triggerDocument?: 'given' | 'missing';
}

export interface RunAs {
  /** How it is started; from the menu when left out. */
  as?: StartedAs;
  user?: string;
  /** The event object: the function's first argument in front of `args`. */
  event?: Record<string, unknown>;
  /** Simple triggers are `LIMITED`, everything else `FULL`, unless said otherwise. */
  authMode?: AuthModeName;
}

export interface Runtime {
  readonly workbook: WorkbookData;
  readonly state: PlatformState;
  readonly gate: Gate;
  readonly clock: RuntimeClock;
  /** Edits as a person makes them in the sheet. */
  readonly seller: Seller;
  /** What the script showed, sent and logged so far. */
  readonly said: Said;
  /**
   * Runs a global function as one execution and gives its result as plain JSON (`undefined` when it has none).
   * Throws a ScriptError with the script's own message.
   */
  run(functionName: string, args?: readonly unknown[], how?: RunAs): unknown;
  /** As `google.script.run` of a page does: private functions (`name_`), dates and functions are refused. */
  callFromSidebar(functionName: string, args?: readonly unknown[]): unknown;
  /** Runs the triggers whose time has come, as their owners. Never throws for a handler that fails. */
  fireDueTriggers(): TriggerReport[];
  /** Names of the global functions of the bundle. */
  globals(): string[];
  /** Brings a tab to the front; throws `EditRefused` when there is none of that name. */
  setActiveTab(name: string): void;
}

const SELLER = 'seller@example.com';

/** Throws a SyntaxError when the code is no script. */
export function createRuntime(options: RuntimeOptions): Runtime {
  const { code, workbook, state, user = SELLER } = options;
  const host = hostOf(options);
  compileBundle(code);
  let executions = 0;

  const start = ({ as = 'menu', user: person = user, authMode }: RunAs): Start => {
    executions += 1;
    return { number: executions, as, user: person, authMode: authMode ?? (as === 'simple' ? 'LIMITED' : 'FULL') };
  };
  const run: Runtime['run'] = (name, args = [], how = {}) => {
    const given = how.event === undefined ? args : [how.event, ...args];
    return execute(host, code, name, () => [...given], start(how), toJson);
  };

  return {
    workbook,
    state,
    gate: host.gate,
    clock: host.clock,
    said: host.said,
    seller: createSeller(host),
    run,
    callFromSidebar(name, args = []) {
      if (name.endsWith('_')) throw new ScriptError(`${name} is private.`, 'refused');
      refuseUncarried(args, 'The argument');
      return execute(
        host,
        code,
        name,
        () => [...args],
        start({ as: 'sidebar' }),
        (result) => {
          refuseUncarried(result, 'The result');
          return toJson(result);
        },
      );
    },
    fireDueTriggers: () =>
      fireDueTriggers(host, (trigger, event) =>
        run(trigger.handler, [], { as: 'trigger', user: trigger.owner, event }),
      ),
    globals: () => [...globalFunctions(code)],
    setActiveTab(name) {
      const sheet = findSheet(workbook, name);
      if (!sheet) throw new EditRefused({ kind: 'noTab', tab: name });
      activate(workbook, sheet);
    },
  };
}

function hostOf(options: RuntimeOptions): Host {
  const { workbook, state, manifest, files, routes = {}, authorization = 'granted', answerYes = false } = options;
  const { owner = options.user ?? SELLER, locale = 'ko_KR', triggerDocument = 'given' } = options;
  const { costs, clock = realClock(), transport = httpTransport(routes, options) } = options;
  return {
    workbook,
    state,
    manifest,
    files,
    clock,
    gate: createGate(),
    said: nothingSaid(),
    transport: costs ? timedTransport(transport, clock, costs) : transport,
    answer: typeof answerYes === 'function' ? answerYes : () => answerYes,
    textFormat: { formula: 'text', apostrophe: 'kept', ...options.textFormat },
    limits: { ...GOOGLE_LIMITS, ...options.limits },
    costs,
    authorization,
    owner,
    locale,
    triggerDocument,
  };
}
