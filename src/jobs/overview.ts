/** What a seller wants to know at a glance: account, schedule, how the last collection of each kind went, latest runs. */
import { malls } from '../mall';
import { type OrderKind, orderKinds } from '../mall/mall';
import type { Outside } from '../ports';
import { type AccountView, accountView } from './account';
import { readCollected } from './collected';
import { allRuns, type Run, runView } from './run';
import { type ScheduleView, scheduleView } from './schedule';

/** A row of the manual's table on the page 주문서 가져오기. */
export interface KindView {
  mall: string;
  userId: string;
  kind: string;
  /** 최종수집일, KST text; blank when it was never asked. */
  at: string;
  /** 수집상태. */
  state: '성공' | '실패' | '없음';
  message: string;
}

export interface Overview {
  accounts: AccountView[];
  schedule: ScheduleView;
  collected: KindView[];
  /** Newest first. */
  runs: Run[];
}

const SHOWN_RUNS = 5;

export function overview(outside: Outside): Overview {
  const accounts = malls.map(({ name }) => accountView(outside, name));
  return {
    accounts,
    schedule: scheduleView(outside),
    collected: accounts.filter(({ hasKey }) => hasKey).flatMap((account) => kindsOf(outside, account)),
    runs: allRuns(outside).slice(0, SHOWN_RUNS).map(runView),
  };
}

function kindsOf(outside: Outside, { mall, userId }: AccountView): KindView[] {
  return (Object.keys(orderKinds) as OrderKind[]).map((kind) => {
    const known = readCollected(outside, { mall, sellerId: userId }, kind);
    const state = known ? (known.ok ? '성공' : '실패') : '없음';
    return { mall, userId, kind: orderKinds[kind], at: known?.at ?? '', state, message: known?.message ?? '' };
  });
}
