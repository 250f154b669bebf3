/** A script of a test in the local runtime: an empty spreadsheet, a clock that stands still, no mall. */
import {
  createRuntime,
  emptyState,
  emptyWorkbook,
  type Runtime,
  type RuntimeOptions,
  virtualClock,
} from '../../../local/apps-script';

/** 2026-11-23 10:00:00 in Korea, a Monday. */
export const MORNING = Date.parse('2026-11-23T10:00:00+09:00');
export const TAB = '시트1';

export type Script = Runtime & {
  /** Runs the body of a function with `sheet` (the first tab) at hand; gives what it returns. */
  go(body: string, how?: Parameters<Runtime['run']>[2]): unknown;
};

/** `code` is the script; `go` runs more of it, each time as an execution of its own. */
export function openScript(code = '', options: Partial<RuntimeOptions> = {}): Script {
  const given: RuntimeOptions = {
    manifest: { timeZone: 'Asia/Seoul' },
    files: {},
    workbook: emptyWorkbook('시험'),
    state: emptyState(),
    clock: virtualClock(MORNING, { frozen: true }),
    ...options,
    code: `${code}\nfunction go(...given) { return Function('sheet', given.pop())(SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]); }
function bare(...given) { return Function(given.pop())(); }`,
  };
  const runtime = createRuntime(given);
  return {
    ...runtime,
    go: (body, how) => runtime.run(how?.authMode === undefined ? 'go' : 'bare', [body], how),
  };
}
