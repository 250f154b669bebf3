/** 실행: does what 작업 says on the rows of the active tab, each kind of 작업 by its job. */
import type { Outside } from '../ports';
import { kstText } from '../rules/kst';
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
import { results } from '../tabs/common';
import { jobs } from '.';
import { askedRows } from './chosen-rows';
import type { Job } from './job';
import { readPreferences } from './preferences';
import { Refusal } from './refusal';
import type { Run } from './run';
import { mayWork } from './senders';
import { questionsOf } from './this-file';
import { workThroughJobs } from './work';

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

/** What must be asked before 실행 on this tab may do it; throws like `runRows`, and writes nothing. */
export function questionsBefore(outside: Outside, tabName: string): string[] {
  const { jobs } = wanted(outside, tabName);
  const preferences = readPreferences(outside.settings);
  // Whoever is refused anyway is not asked first.
  const allowed = jobs.filter((job) => mayWork(outside, job, preferences));
  return [...new Set(allowed.flatMap((job) => questionsOf({ outside }, job)))];
}

/**
 * The jobs of the 작업 that stand on the tab, in the order in which they are done; a 작업 that cannot be read is told on its
 * row. `keys`: only these rows count, all of them when missing. Throws `Refusal` when there is none, and `SheetError`.
 */
export function jobsToRun(outside: Outside, tabName: string, keys?: readonly string[]): Job[] {
  const { tab, rows, jobs } = wanted(outside, tabName, keys);
  if (rows.some((row) => unreadableAction(tab, row).length > 0)) tellUnreadable(outside, tab, keys);
  if (jobs.length > 0) return jobs;
  const where = keys ? '선택한 행 가운데 작업을 고른 행이' : '작업을 고른 행이';
  throw new Refusal(`${where} 없습니다. 작업 열에서 할 일을 고르고 다시 누르세요.`);
}

/** True for a job that does what 작업 says: with rows chosen it leaves the others alone. */
export const doesAction = (job: string): boolean => acts.some((act) => act.job.name === job);

/** Runs them; `asked` are the questions that were answered with yes. Throws as `jobsToRun`. */
export const runRows = (outside: Outside, tabName: string, asked: readonly string[]): Run[] =>
  workThroughJobs(outside, jobsToRun(outside, tabName), '수동', asked);

function wanted(
  outside: Outside,
  tabName: string,
  keys?: readonly string[],
): { tab: Tab; rows: Row<Tab>[]; jobs: Job[] } {
  const here = acts.filter(({ tab }) => tab.name === tabName);
  const [first] = here;
  if (!first) throw new Refusal(`「${tabName}」 탭에는 실행할 작업이 없습니다. 실행할 탭을 열고 다시 누르세요.`);
  const { tab } = first;
  // Of a long tab no more than what is asked here: which rows have a 작업.
  const names = [...tab.key, 'action'];
  const all = readRows(tab, takeParts(tab, sheetOf(tab, outside.workbook), names), names);
  const rows = askedRows(tab, all, keys && { tab: tabName, keys: new Set(keys) });
  const actions = new Set(rows.map(({ values }) => values['action']));
  const jobs = here.filter(({ action }) => actions.has(action)).map(({ job }) => job);
  return { tab, rows, jobs: [...new Set(jobs)] };
}

function unreadableAction(tab: Tab, { problems }: Row<Tab>): Problem[] {
  const { header } = columnOf(tab, 'action');
  return problems.filter((problem) => problem.header === header);
}

/** A 작업 that is none of the list would be passed over in silence. */
function tellUnreadable(outside: Outside, tab: Tab, keys: readonly string[] | undefined): void {
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
