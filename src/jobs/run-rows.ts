/** 실행: does what 작업 says on the rows of the active tab, each kind of 작업 by its job. */

import { isSameAccount, type Work, worksOf } from '../engine/accounts';
import { hasOwners, ownerOf } from '../engine/act/row-owner';
import type { Job } from '../engine/job';
import { questionsOf } from '../engine/questions';
import type { Run } from '../engine/run';
import { workThroughWorks } from '../engine/work-through';
import type { Outside } from '../ports';
import { kstText } from '../rules/kst';
import { Refusal } from '../rules/refusal';
import { type AccountName, namesOf, savedAccounts } from '../settings/accounts';
import { mayWork } from '../settings/allowed-senders';
import { readPreferences } from '../settings/preferences';
import {
  changeRows,
  columnOf,
  type PartOf,
  type Problem,
  problemText,
  type Row,
  readRows,
  sheetOf,
  type Tab,
  takeParts,
  takeSized,
} from '../sheet';
import { askedRows } from '../store/chosen-rows';
import { results } from '../tabs/common';
import { engineOf, jobs } from '.';
import { type ActionCount, countActions } from './action-counts';
import { hiddenAmong } from './hidden-rows';
import { refuseOtherTab } from './selection';

interface Act {
  tab: Tab;
  /** The program's name of the 작업. */
  action: string;
  job: Job;
}

/** Which job does which 작업 of which tab, in the order in which the jobs of a tab are done. */
export const acts: readonly Act[] = jobs.flatMap((job) =>
  job.acts.flatMap(({ tab, actions }) => actions.map((action): Act => ({ tab, action, job }))),
);

/** What 실행 would do, for the question before it begins. */
export interface RunPlan {
  /** Jobs and the accounts whose rows ask for them, in the order in which they are done. */
  works: Work[];
  kinds: ActionCount[];
  /** Rows with a 작업 that belong to no saved account, in one sentence; blank when there is none. */
  ownerless: string;
  /** What must be asked first because some of the rows are hidden; blank when none is. */
  hiddenQuestion: string;
}

/** Before 실행 of the open tab; throws like `planRun`, and writes nothing but what `hiddenAmong` does. */
export function planOfMenu(outside: Outside, tabName: string): RunPlan & { questions: string[] } {
  const found = wanted(outside, tabName);
  const plan = planned(outside, found);
  const preferences = readPreferences(outside.settings);
  // A person who is refused anyway is not asked first.
  const allowed = plan.works.filter(({ job }) => mayWork(outside, job, preferences));
  const questions = allowed.flatMap(({ job, account: { mall, sellerId } }) =>
    questionsOf({ outside, mallName: mall, sellerId, accounts: found.accounts }, job),
  );
  return { ...plan, questions: [...new Set(questions)] };
}

/**
 * The jobs of the 작업 that stand on the tab; a 작업 that cannot be read gets a message on its row. `keys`: only these rows count, all of
 * them when missing. Throws `Refusal` where another tab is open or when there is no 작업, and `SheetError`.
 */
export function planRun(outside: Outside, tabName: string, keys?: readonly string[]): RunPlan {
  refuseOtherTab(outside.workbook, tabName);
  const found = wanted(outside, tabName, keys);
  refuseNone(outside, found, keys);
  return planned(outside, found, keys);
}

function planned(outside: Outside, found: Wanted, keys?: readonly string[]): RunPlan {
  const { tab, rows } = found;
  const { workbook } = outside;
  const all = rows.filter(({ values }) => values['action'] !== undefined);
  const asked = all.filter(({ values }) => isOurs(found, values));
  const { encode } = columnOf(tab, 'action');
  const kinds = countActions(
    tab,
    asked.map(({ values }) => String(encode(values['action']))),
  );
  // Chosen rows were visible to the seller.
  const hidden = keys ? new Set<number>() : hiddenAmong(workbook, tab, asked);
  const ownerless = ownerlessWords(all.length - asked.length);
  return { works: worksIn(found), kinds, ownerless, hiddenQuestion: hiddenQuestion(asked.length, kinds, hidden?.size) };
}

/** Where no account is saved the run itself says so, so that all rows count. */
const isOurs = ({ tab, accounts }: Wanted, values: PartOf<Tab>): boolean =>
  accounts.length === 0 || !hasOwners(tab) || ownerOf(accounts, values) !== undefined;

const ownerlessWords = (count: number): string =>
  count === 0
    ? ''
    : `계정이 없는 행 ${count}: 제휴몰과 판매자ID에 맞는 계정을 저장한 사람이 실행하거나, 사이드바의 「계정」에 저장하고 다시 실행하세요.`;

/** Of each job the accounts that own a row with its 작업; of a job that no saved account's row asks for, none. */
function worksIn({ tab, rows, jobs, accounts }: Wanted): Work[] {
  const works = worksOf(accounts, jobs);
  if (!hasOwners(tab) || accounts.length === 0) return works;
  return works.filter(({ job, account }) => {
    const actions = acts.filter((act) => act.tab === tab && act.job === job).map(({ action }) => action);
    return rows.some(({ values }) => {
      if (!actions.includes(String(values['action']))) return false;
      const owner = ownerOf(accounts, values);
      return owner !== undefined && (job.once || isSameAccount(owner, account));
    });
  });
}

/** `hidden` is `undefined` where Google does not tell. */
function hiddenQuestion(count: number, kinds: readonly ActionCount[], hidden: number | undefined): string {
  if (hidden === 0) return '';
  const all = `작업을 고른 ${count}행(${kinds.map((kind) => `${kind.action} ${kind.count}`).join(', ')})`;
  return hidden === undefined
    ? `${all} 가운데 숨겨진 행이 있는지 구글 시트가 알려 주지 않았습니다. 숨겨진 행이 있으면 그 행까지 합니다. 모두 할까요?`
    : `${all} 가운데 ${hidden}행은 필터나 숨기기로 보이지 않습니다. 보이지 않는 행까지 모두 할까요?`;
}

/** Throws `Refusal` when no row has a 작업; one that cannot be read is told on its row. */
function refuseNone(outside: Outside, { tab, rows, jobs }: Wanted, keys?: readonly string[]): void {
  if (rows.some((row) => unreadableAction(tab, row).length > 0)) reportUnreadable(outside, tab, keys);
  if (jobs.length > 0) return;
  const where = keys ? '선택한 행 가운데 작업을 고른 행이' : '작업을 고른 행이';
  throw new Refusal(`${where} 없습니다. 작업 열에서 할 일을 고르고 다시 누르세요.`);
}

/** True for a job that does what 작업 says: with rows chosen it leaves the others alone. */
export const doesAction = (job: string): boolean => acts.some((act) => act.job.name === job);

/** Runs the jobs of the tab; `asked` are the questions that were answered with yes. Throws as `planRun`. */
export function runRows(outside: Outside, tabName: string, asked: readonly string[]): Run[] {
  const found = wanted(outside, tabName);
  refuseNone(outside, found);
  return workThroughWorks(engineOf(outside), worksIn(found), '수동', asked);
}

interface Wanted {
  tab: Tab;
  /** All that are meant, with or without a 작업. */
  rows: Row<Tab>[];
  jobs: Job[];
  /** Of this person in this file. */
  accounts: readonly AccountName[];
}

function wanted(outside: Outside, tabName: string, keys?: readonly string[]): Wanted {
  const here = acts.filter(({ tab }) => tab.name === tabName);
  const [first] = here;
  if (!first) throw new Refusal(`「${tabName}」 탭에는 실행할 작업이 없습니다. 실행할 탭을 열고 다시 누르세요.`);
  const { tab } = first;
  // Of a long tab no more than what is asked here: which rows have a 작업, and whose they are.
  const owner = ['mall', 'sellerId'].filter((name) => name in tab.columns);
  const names = [...new Set([...tab.key, 'action', ...owner])];
  const all = readRows(tab, takeParts(tab, sheetOf(tab, outside.workbook), names), names);
  const rows = askedRows(tab, all, keys && { tab: tabName, keys: new Set(keys) });
  const actions = new Set(rows.map(({ values }) => values['action']));
  const jobs = here.filter(({ action }) => actions.has(action)).map(({ job }) => job);
  return { tab, rows, jobs: [...new Set(jobs)], accounts: namesOf(savedAccounts(outside)) };
}

function unreadableAction(tab: Tab, { problems }: Row<Tab>): Problem[] {
  const { header } = columnOf(tab, 'action');
  return problems.filter((problem) => problem.header === header);
}

/** A 작업 that is none of the list would be passed over in silence. */
function reportUnreadable(outside: Outside, tab: Tab, keys: readonly string[] | undefined): void {
  const sheet = sheetOf(tab, outside.workbook);
  const seen = takeSized(tab, sheet);
  const rows = askedRows(tab, readRows(tab, seen), keys && { tab: tab.name, keys: new Set(keys) });
  const processedAt = kstText(outside.clock.now());
  const changes = new Map<string, PartOf<Tab>>();
  for (const row of rows) {
    const { key, values } = row;
    const about = unreadableAction(tab, row);
    if (key === undefined || about.length === 0) continue;
    // What may have left stays known as such until the mall was asked.
    const result = values['result'] === results.unknown ? results.unknown : results.mistake;
    changes.set(key, { result, message: problemText(about), processedAt });
  }
  changeRows(tab, sheet, changes, { seen });
}
