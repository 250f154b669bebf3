/** What menu items and triggers do: the global functions' bodies. What goes wrong is thrown as one Korean sentence. */

import { alone } from '../engine/alone';
import { collectionWords } from '../engine/collection-news';
import { sayError } from '../engine/error-text';
import type { Run } from '../engine/run';
import { type ScheduleView, startSchedule, stopSchedule } from '../engine/schedule';
import { isCurrentTick } from '../engine/schedule-tick';
import { collectInTurn } from '../engine/work-through';
import { collectingJobs, engineOf } from '../jobs';
import { fullFileWarning, WARNED_FROM } from '../jobs/alerts/full-file';
import { inspect } from '../jobs/alerts/inspection';
import { mailNoDocument } from '../jobs/alerts/no-document';
import { type CheckReport, checkRows } from '../jobs/check-rows';
import { fetchCodesOf } from '../jobs/missing-codes';
import { planOfMenu, runRows } from '../jobs/run-rows';
import { stockFollowing } from '../jobs/stock/follow-stock.job';
import { tick } from '../jobs/tick';
import type { Outside } from '../ports';
import { Refusal } from '../rules/refusal';
import { helpOf } from '../sheet';
import { tabs } from '../tabs';
import { type SetUpReport, setUpWorkbook } from '../views/set-up-workbook';
import { manualPage, manualWords } from './manual-pages';
import { SIDEBAR_TITLE } from './menu';

/** Google shows the message of what a menu function throws. */
export function withErrorShown<T>(outside: Outside, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new Error(sayError(error, outside.log));
  }
}

/** 양식 만들기·점검. */
export const commandSetUp = (outside: Outside): SetUpReport =>
  withErrorShown(outside, () => {
    const report = alone(outside, () => inspected(outside, setUpWorkbook(outside)));
    const text = report.lines.join('\n') || '고칠 것이 없습니다.';
    outside.ui.alert('양식 만들기·점검', text);
    return report;
  });

function inspected(outside: Outside, report: SetUpReport): SetUpReport {
  inspect(outside);
  const warning = fullFileWarning(outside, WARNED_FROM);
  return warning === '' ? report : { ...report, lines: [...report.lines, warning] };
}

/** 점검: a dry run of all rows of the active tab. */
export const commandCheckRows = (outside: Outside): CheckReport =>
  withErrorShown(outside, () => {
    const order = { tab: outside.workbook.activeSheetName(), isChosen: false };
    fetchCodesOf(outside, order.tab);
    const { checked, ok, errors, warnings } = alone(outside, () => checkRows(outside, order));
    outside.ui.toast(`${checked}행 점검: 이상 없음 ${ok}, 주의 ${warnings}, 오류 ${errors}`);
    return { checked, ok, errors, warnings };
  });

/** 실행: every row of the active tab that has a 작업. */
export const commandRunRows = (outside: Outside): Run[] =>
  withErrorShown(outside, () => {
    const tab = outside.workbook.activeSheetName();
    // Asked outside of the lock, so that no other execution waits for a person's answer.
    const { questions, hiddenQuestion, ownerless } = alone(outside, () => planOfMenu(outside, tab));
    if (hiddenQuestion !== '' && !outside.ui.ask('실행', hiddenQuestion)) throw new Refusal(NOT_RUN);
    const asked = questions.filter((question) => outside.ui.ask('실행', question));
    const runs = alone(outside, () => runRows(outside, tab, asked));
    outside.ui.toast([...runs.map(lastLine), ownerless].filter((line) => line !== '').join('\n'));
    return runs;
  });

const NOT_RUN = '실행하지 않았습니다. 숨긴 행의 작업을 비우거나 보이게 한 뒤 다시 누르세요.';

/** 주문·클레임·문의 지금 가져오기. */
export const commandCollectNow = (outside: Outside): Run[] =>
  withErrorShown(outside, () => {
    const runs = alone(outside, () =>
      collectInTurn(engineOf(outside), [...collectingJobs, ...stockFollowing(outside)], '수동'),
    );
    outside.ui.toast(collectionWords(runs));
    return runs;
  });

const lastLine = ({ state, lines }: Run): string =>
  state === '진행중'
    ? '시간이 다 되어 멈췄습니다. 다음 수집에서 이어서 합니다.'
    : (lines[lines.length - 1]?.text ?? '');

/** The handler of the 2-hour trigger; `event` is what Google gives it. */
export function commandTick(outside: Outside, event: { triggerUid?: unknown } | undefined): Run[] {
  const triggerId = triggerIdOf(event?.triggerUid);
  try {
    return withErrorShown(outside, () => (isCurrentTick(outside, triggerId) ? tick(outside) : []));
  } catch (error) {
    if (outside.settings.hasDocument()) throw error;
    mailNoDocument(outside, triggerId);
    return [];
  }
}

const triggerIdOf = (given: unknown): string | undefined =>
  typeof given === 'string' || typeof given === 'number' ? String(given) : undefined;

/** 2시간마다 자동 수집 켜기. */
export const commandStartSchedule = (outside: Outside): ScheduleView =>
  withErrorShown(outside, () => {
    outside.authorization.require();
    const schedule = alone(outside, () => startSchedule(outside));
    outside.ui.toast('2시간마다 자동으로 가져옵니다.');
    return schedule;
  });

/** 자동 수집 끄기. */
export const commandStopSchedule = (outside: Outside): ScheduleView =>
  withErrorShown(outside, () => {
    const schedule = alone(outside, () => stopSchedule(outside));
    outside.ui.toast('자동 수집을 껐습니다.');
    return schedule;
  });

/** 사이드바 열기. Without all permissions the first click in it would fail. */
export function commandOpenSidebar({ authorization, ui }: Pick<Outside, 'authorization' | 'ui'>): void {
  authorization.require();
  ui.sidebar(SIDEBAR_TITLE);
}

/** 도움말: what the active tab is for, and where the manual says more. */
export const commandHelp = (outside: Outside): void =>
  withErrorShown(outside, () => {
    const name = outside.workbook.activeSheetName();
    const tab = tabs.find((one) => one.name === name);
    const about = tab ? helpOf(tab).help : '애드온이 쓰지 않는 탭입니다. 자유롭게 쓰세요.';
    outside.ui.alert(`도움말: 「${name}」`, `${about}\n\n${manualWords(manualPage(name))}`);
  });
