/**
 * The local Apps Script runtime: all that anybody outside of this folder takes from it. Files are read and written by the part
 * `xlsx`, which brings packages of its own; a page in a browser takes the shapes from `types`.
 */
export { type RuntimeClock, realClock, virtualClock } from './clock';
export { classOf } from './cost/call-class';
export { APPS_SCRIPT_COSTS, type Costs } from './cost/figures';
export { ScriptError } from './exceptions';
export type { Manifest } from './execution';
export { httpTransport } from './http/http-transport';
export { bodyText, type FetchAnswer, type FetchRequest, type Transport } from './http/transport';
export { globalFunctions } from './realm/bundle';
export { createRuntime, type RunAs, type Runtime, type RuntimeOptions } from './runtime';
export { type EditRefusal, EditRefused } from './seller/edit-refused';
export { refuseOutside } from './seller/room';
export { AuthMode } from './services/auth-mode';
export { shiftBox } from './spreadsheet/box';
export { applyFilter, hideByHand, removeFilter } from './spreadsheet/filter-rows';
export { formatKind, GENERAL } from './spreadsheet/number-format';
export { readTexts, shownText, shownValue } from './spreadsheet/read-cells';
export { shiftFormula } from './spreadsheet/references';
export {
  activate,
  activeSheet,
  emptySheet,
  emptyState,
  emptyWorkbook,
  findSheet,
  stateOfAnotherFile,
  usedSize,
} from './spreadsheet/sheets';
export { compareCells } from './spreadsheet/sort';
export { frozenAfterDelete } from './spreadsheet/structure';
export { typedCell } from './spreadsheet/write-cells';
export type * from './types';
