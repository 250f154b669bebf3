/** The local Apps Script runtime, as the command line, the workbench and the tests use it. */
export { type RuntimeClock, realClock, virtualClock } from './clock';
export { APPS_SCRIPT_COSTS, type Costs } from './cost/figures';
export { ScriptError } from './exceptions';
export type { Manifest } from './execution';
export { bodyText, type FetchAnswer, type FetchRequest, type Transport } from './http/transport';
export { createRuntime, type RunAs, type Runtime, type RuntimeOptions } from './runtime';
export type { Question, Said } from './said';
export type { ServiceCall } from './service-call';
export { emptyState, emptyWorkbook, stateOfAnotherFile } from './spreadsheet/sheets';
