/** The local Apps Script runtime, as the command line, the workbench and the tests use it. */
export { type RuntimeClock, realClock, virtualClock } from './clock';
export { ScriptError, type ScriptErrorKind } from './exceptions';
export type { AuthModeName, Gate, Manifest, StartedAs, TextFormatRules } from './execution';
export type { FetchAnswer, FetchRequest, FetchResponse, Transport } from './http/transport';
export { GOOGLE_LIMITS, type Limits } from './limits';
export { createRuntime, type RunAs, type Runtime, type RuntimeOptions } from './runtime';
export type { Said } from './said';
export type { PasteOptions, Seller } from './seller/seller';
export type { CallKind, GateCounts, GateHook, HookActions, ServiceCall } from './service-call';
export { emptyState, emptyWorkbook } from './spreadsheet/sheets';
export type { TriggerReport } from './triggers';
