/** The two spreadsheets of the tests side by side: the fake, and the ports of src/gas over the local Apps Script runtime. */
import path from 'node:path';
import { buildSync } from 'esbuild';
import { createRuntime, emptyState, emptyWorkbook, hideByHand, virtualClock } from '../../local/apps-script';
import type { Area } from '../../src/ports';
import { fakeWorkbook } from '../helpers/workbook';
import { type Answer, answersOf, type Operation, standing } from './operations';

/** What a person does between the calls of the program. */
export type Hand =
  | { does: 'hideRow'; tab: string; row: number }
  | { does: 'protect'; tab: string; area: Area }
  | { does: 'sort'; tab: string; column: number; ascending: boolean }
  | { does: 'moveColumn'; tab: string; column: number; to: number };

export interface TestedWorkbook {
  answers(operations: readonly Operation[]): Answer[];
  hand(act: Hand): void;
  /** All that the ports tell of what stands. */
  standing(warnings: readonly string[]): unknown;
}

const OWNER = 'owner@example.com';
const NOON = Date.parse('2026-11-23T12:00:00+09:00');

export function theFake(): TestedWorkbook {
  const workbook = fakeWorkbook({ owner: OWNER });
  return {
    answers: (operations) => carried(answersOf(workbook, operations)),
    hand(act) {
      const seller = workbook.seller(act.tab);
      if (act.does === 'hideRow') seller.hideRows(act.row);
      if (act.does === 'protect') seller.protect(act.area);
      if (act.does === 'sort') seller.sort(act.column, act.ascending);
      if (act.does === 'moveColumn') seller.moveColumn(act.column, act.to);
    },
    standing: (warnings) => carried(standing(workbook, warnings)),
  };
}

/** What is left after JSON, in which the answers of the runtime come. */
const carried = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

export function theRuntime(): TestedWorkbook {
  const workbook = emptyWorkbook();
  const runtime = createRuntime({
    ...{ code: bundle(), manifest: { timeZone: 'Asia/Seoul' }, files: {}, workbook, state: emptyState() },
    ...{ clock: virtualClock(NOON, { frozen: true }), user: 'seller@example.com', owner: OWNER },
  });
  return {
    answers: (operations) => JSON.parse(String(runtime.run('answers', [JSON.stringify(operations)]))) as Answer[],
    hand(act) {
      const { seller } = runtime;
      const sheet = workbook.sheets.find(({ name }) => name === act.tab);
      if (act.does === 'hideRow' && sheet) hideByHand(sheet, act.row, true);
      if (act.does === 'protect') seller.protect(act.tab, [OWNER], act.area);
      if (act.does === 'sort') seller.sortBy(act.tab, act.column, act.ascending);
      if (act.does === 'moveColumn') {
        seller.moveColumn(act.tab, act.column, act.to > act.column ? act.to + 1 : act.to);
      }
    },
    standing: (warnings) => JSON.parse(String(runtime.run('stands', [JSON.stringify(warnings)]))) as unknown,
  };
}

let made: string | undefined;

/** `src/gas` as the build takes it, with the two questions as functions that Google can call. */
function bundle(): string {
  made ??= builtBundle();
  return made;
}

function builtBundle(): string {
  const contents = `import { workbookPort } from '../../src/gas/workbook';
    import { answersOf, standing } from './operations';
    export const answers = (text) => JSON.stringify(answersOf(workbookPort(), JSON.parse(text)));
    export const stands = (text) => JSON.stringify(standing(workbookPort(), JSON.parse(text)));`;
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: path.resolve(__dirname), loader: 'ts' },
    ...{ bundle: true, write: false, format: 'iife', target: 'es2019', globalName: 'contract', charset: 'utf8' },
  });
  return `${outputFiles[0]?.text}
function answers(text) { return contract.answers(text); }
function stands(text) { return contract.stands(text); }`;
}
