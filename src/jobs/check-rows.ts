/** 점검: looks at the rows of the active tab without any network, and writes beside each what it found. */

import type { Judgement, TabCheck } from '../engine/tab-check';
import type { Outside } from '../ports';
import { kstText } from '../rules/kst';
import { Refusal } from '../rules/refusal';
import {
  changeRows,
  columnOf,
  messages,
  type PartOf,
  type Problem,
  problemText,
  type Row,
  readRows,
  renewedPrints,
  sheetOf,
  type Tab,
  takeSized,
  takeSnapshot,
} from '../sheet';
import { results } from '../tabs/common';
import { productsTab } from '../tabs/products.tab';
import { claimChecks } from './claims/claim-checks';
import { inquiryChecks } from './inquiries/inquiry-checks';
import { orderChecks } from './orders/order-checks';
import { giveProductCodes } from './products/give-product-codes';
import { productChecks } from './products/product-checks';
import { refuseOtherTab, selectedRows } from './selection';

export interface CheckReport {
  checked: number;
  ok: number;
  /** Rows. */
  errors: number;
  warnings: number;
}

interface CheckedRows extends CheckReport {
  /** Selected rows that were left out because they are hidden. */
  hidden: number;
}

const checks: readonly TabCheck[] = [...orderChecks, ...claimChecks, ...inquiryChecks, ...productChecks];

interface CheckOrder {
  /** The tab that the seller was shown. */
  tab: string;
  /** Only the selected rows, instead of all. */
  isChosen: boolean;
}

/**
 * Throws `Refusal` for a tab that is not open or has nothing to check, and where no row is selected that can be seen, and
 * `SheetError`.
 */
export function checkRows(outside: Outside, { tab: tabName, isChosen }: CheckOrder): CheckedRows {
  const { workbook } = outside;
  refuseOtherTab(workbook, tabName);
  const check = checks.find(({ tab }) => tab.name === tabName);
  if (!check) throw new Refusal(`「${tabName}」 탭에는 점검할 것이 없습니다. 점검할 탭을 열고 다시 누르세요.`);
  const { tab } = check;
  const sheet = sheetOf(tab, workbook);
  const seen = tab === productsTab ? giveProductCodes(outside) : takeSized(tab, sheet);
  const all = readRows(tab, seen);
  const wanted = isChosen ? selectedRows(workbook, tab, all) : { rows: all, hidden: 0 };
  if (!wanted || (isChosen && wanted.rows.length === 0)) {
    throw new Refusal('선택한 행이 없습니다. 시트에서 점검할 행을 선택하고 다시 누르세요.');
  }
  const rows = wanted.rows.filter((row) => check.allRows || hasAction(tab, row) || check.alsoRow?.(row));
  const judge = check.judge(outside, all);
  const judged = rows.map((row) => judgedRow(tab, row, judge(row)));
  const reported = judged.filter(({ row }) => !(check.keepsUnknown && row.values['result'] === results.unknown));
  const changes = reports(reported, kstText(outside.clock.now()));
  for (const [key, rowPrint] of renewedPrints(tab, seen, all, NO_KEYS))
    changes.set(key, { ...changes.get(key), rowPrint });
  changeRows(tab, sheet, changes, { seen });
  return { ...countsOf(judged), hidden: wanted.hidden };
}

const NO_KEYS: ReadonlyMap<string, string> = new Map();

/**
 * What 점검 would say of the rows with this key now; nothing is written. Nothing for a tab that has nothing to check.
 * Throws `SheetError`.
 */
export function problemsByKey(outside: Outside, tab: Tab, key: string): Problem[] {
  const check = checks.find((one) => one.tab === tab);
  if (!check) return [];
  const all = readRows(tab, takeSnapshot(tab, sheetOf(tab, outside.workbook)));
  const judge = check.judge(outside, all);
  const rows = all.filter((row) => row.key === key);
  return rows.flatMap((row) => judgedRow(tab, row, judge(row)).problems);
}

/** A row that was looked at, and what came of it. */
export interface Judged {
  row: Row<Tab>;
  values: PartOf<Tab>;
  problems: Problem[];
}

/** A row with all of its findings: those of its cells and those of its judge. */
export const judgedRow = (tab: Tab, row: Row<Tab>, judgement: Judgement): Judged => {
  const { problems, values = {}, mayBeBlank = [], isWhole = false } = judgement;
  const isRight = ({ header = '', message }: Problem) => message === messages.blank() && mayBeBlank.includes(header);
  const isIdle = (one: Problem) => isWhole && isMallsWord(tab, one.header) && !problems.some((two) => isSame(one, two));
  const own = row.problems.filter((one) => !isRight(one) && !isIdle(one));
  return { row, values, problems: [...own, ...furtherProblems(own, problems)] };
};

const isSame = (one: Problem, other: Problem): boolean => one.header === other.header && one.message === other.message;

/** A cell that the seller neither writes nor may mend. */
function isMallsWord(tab: Tab, header: string | undefined): boolean {
  const owner = Object.values(tab.columns).find((column) => column.header === header)?.owner;
  return owner === 'mall' || owner === 'addon';
}

/** A cell that is blank or unreadable has its finding already; a rule would only call it missing. */
function furtherProblems(own: readonly Problem[], found: readonly Problem[]): Problem[] {
  const reported = new Set(
    own.flatMap(({ level, header }) => (level === 'error' && header !== undefined ? header : [])),
  );
  const isNew = (one: Problem) => !own.some((other) => isSame(one, other));
  return found.filter((one) => isNew(one) && (one.header === undefined || !reported.has(one.header)));
}

/** A 작업 that cannot be read counts too, so that its row gets a message. */
function hasAction(tab: Tab, { values, problems }: Row<Tab>): boolean {
  const { header } = columnOf(tab, 'action');
  return values['action'] !== undefined || problems.some((problem) => problem.header === header);
}

const saidByRuns = new Set<unknown>([results.done, results.skipped, results.failed, results.unknown]);

const isWrong = ({ problems }: Judged): boolean => problems.some(({ level }) => level === 'error');

/**
 * What 점검 writes, by key; `processedAt` is KST text. What came of the last 실행 stays said, and is never replaced by
 * 점검완료, until a 작업 is chosen again.
 */
export function reports(judged: readonly Judged[], processedAt: string): Map<string, PartOf<Tab>> {
  const reported = new Map<string, PartOf<Tab>>();
  for (const one of judged) {
    const { row, problems } = one;
    const wrong = isWrong(one);
    const wasDone = saidByRuns.has(row.values['result']) && row.values['action'] === undefined;
    if (row.key === undefined) continue;
    if (wasDone && !wrong) {
      reported.set(row.key, one.values);
      continue;
    }
    const result = wrong ? results.mistake : results.checked;
    const message = problemText(problems) || undefined;
    const isSame = row.values['result'] === result && row.values['message'] === message;
    reported.set(row.key, { ...one.values, result, message, ...(isSame ? {} : { processedAt }) });
  }
  return reported;
}

function countsOf(judged: readonly Judged[]): CheckReport {
  const errors = judged.filter(isWrong).length;
  const warnings = judged.filter((one) => !isWrong(one) && one.problems.length > 0).length;
  return { checked: judged.length, ok: judged.length - errors - warnings, errors, warnings };
}
