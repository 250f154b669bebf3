/** What a seller wants to know at a glance: account, schedule, how the last collection of each kind went, latest runs. */

import { readCollected } from '../engine/collect/watermarks';
import { jobNamed } from '../engine/job';
import { allRuns, isLeft, isOpen, type Run, type RunRecord, runView, withLines } from '../engine/run';
import type { ScheduleView } from '../engine/schedule';
import { watchedSchedule } from '../engine/schedule-watch';
import { jobs } from '../jobs';
import { fullFileWarning, WARNED_FROM } from '../jobs/alerts/full-file';
import { sellersWarning } from '../jobs/alerts/sellers';
import { type OrderKind, orderKinds } from '../mall/port/mall';
import type { Outside } from '../ports';
import { kstText } from '../rules/kst';
import { type AccountView, accountViews } from '../settings/account';
import type { AccountName } from '../settings/accounts';
import { personTitle } from '../settings/person-name';
import { movedWarning } from '../settings/relay-address';

/** A row of the manual's table on the page 주문서 가져오기. */
export interface KindView {
  mall: string;
  sellerId: string;
  kind: string;
  /** 최종수집일, KST text; blank when it was never asked. */
  at: string;
  /** 수집상태. */
  state: '성공' | '실패' | '없음';
  message: string;
}

/** A run with its details. */
export interface KnownRun extends Run {
  /** The job as the seller knows it. */
  title: string;
  /** Whether this person started it: only they can go on with it. */
  isMine: boolean;
}

export interface Overview {
  /** E-mail as which Google runs this: with several accounts in a browser it may be another than the seller thinks. */
  person: string;
  /** What waits for no row of a tab and yet should be seen, in Korean sentences: ticks that stay away, a file that fills up. */
  warnings: string[];
  accounts: AccountView[];
  schedule: ScheduleView;
  collected: KindView[];
  /** Those that are not ended first, however old; then the newest. */
  runs: KnownRun[];
}

const SHOWN_RUNS = 5;

export function overview(outside: Outside): Overview {
  const accounts = accountViews(outside);
  const schedule = watchedSchedule(outside);
  const warnings = [
    schedule.problem,
    sellersWarning(outside),
    fullFileWarning(outside, WARNED_FROM),
    movedWarning(outside),
  ];
  return {
    person: outside.person.email(),
    warnings: warnings.filter((text) => text !== ''),
    accounts,
    schedule,
    collected: accounts.flatMap((account) => kindsOf(outside, account)),
    runs: latestRuns(outside),
  };
}

function latestRuns(outside: Outside): KnownRun[] {
  const me = outside.person.email();
  const known = (record: RunRecord): KnownRun => ({
    ...runView(isLeft(outside, record) ? shownAsLeft(record) : record),
    title: jobNamed(jobs, record.job)?.title ?? record.job,
    isMine: record.person === me,
  });
  const all = allRuns(outside);
  const open = all.filter(isOpen);
  const ended = all.filter((record) => !isOpen(record)).slice(0, Math.max(SHOWN_RUNS - open.length, 0));
  return [...open, ...ended].map(known);
}

/** For showing only; the run itself is not changed. */
function shownAsLeft(record: RunRecord): RunRecord {
  const who = `${personTitle(record.person)}의 다음 실행이나 자동 수집이 이어서 합니다.`;
  return withLines(record, kstText(record.touchedAt), [`멈춰 있습니다. ${who} 하지 않으려면 중지하세요.`]);
}

/** How the last collection of each kind of order went with this account. */
export function kindsOf(outside: Outside, { mall, sellerId }: AccountName): KindView[] {
  const byKind = readCollected(outside, { mall, sellerId });
  return (Object.keys(orderKinds) as OrderKind[]).map((kind) => {
    const known = byKind.get(kind);
    const state = known ? (known.ok ? '성공' : '실패') : '없음';
    return { mall, sellerId, kind: orderKinds[kind], at: known?.at ?? '', state, message: known?.message ?? '' };
  });
}
