/**
 * 통계 만들기: the report of a period out of 주문, its archive and 클레임, checked against what the mall has settled. One step,
 * which may be done again at any time: nothing but the tab 통계 is written.
 */

import * as z from 'zod';
import { defineJob, type JobContext, type Note, type Step } from '../../engine/job';
import { MallError } from '../../mall/port/mall';
import { josa } from '../../rules/josa';
import { kstDate, kstText } from '../../rules/kst';
import { Refusal } from '../../rules/refusal';
import { figuresOf, lineKey, nothingClaimed } from '../../rules/statistics/figures';
import {
  daysOf,
  isWithin,
  MOST_DAYS,
  type Period,
  type Preset,
  presetPeriod,
  presets,
} from '../../rules/statistics/period';
import type { AccountName } from '../../settings/accounts';
import { statisticsTab } from '../../tabs/statistics';
import { type Block, deliveredBlock, dispatchBlock, salesBlocks, settlementBlocks } from './blocks';
import { categoriesOf } from './categories';
import { claimedLines, type GrantedClaim, readGrantedClaims } from './granted-claims';
import { type AskedDays, ownSettlement, readSettlement, type Sold } from './settlement';
import { readSoldLines, type SoldLines } from './sold-lines';
import { writeReport } from './write-report';

const argsSchema = z.object({
  /** 오늘, 어제, 최근 7일, 이번 달, 지난 달; or the two days. */
  period: z.string().optional(),
  /** `yyyy-MM-dd`. */
  from: z.string().optional(),
  to: z.string().optional(),
  /** Whether the mall is asked what it has settled. */
  settlement: z.boolean().default(true),
});

const cursorSchema = z.object({ from: z.string(), to: z.string(), settlement: z.boolean() });
type Cursor = z.infer<typeof cursorSchema>;

/** A question to the mall a day; more than these are rather asked in parts. */
const MOST_SETTLED_DAYS = 92;

export const refreshStatistics = defineJob<z.infer<typeof argsSchema>, Cursor>({
  name: 'refreshStatistics',
  title: '통계 만들기',
  once: true,
  tab: statisticsTab.name,
  args: argsSchema,
  cursor: cursorSchema,
  plan: ({ outside }, { settlement, ...asked }) => ({ ...periodOf(asked, kstDate(outside.clock.now())), settlement }),
  open: (context) => ({ step: (cursor) => make(context, cursor) }),
});

type AskedPeriod = { [Name in 'period' | 'from' | 'to']?: string | undefined };

function periodOf({ period, from, to }: AskedPeriod, today: string): Period {
  if (period !== undefined && period !== '') {
    const found = (Object.keys(presets) as Preset[]).find((name) => presets[name] === period);
    if (found) return presetPeriod(found, today);
    throw new Refusal(
      josa`「${period}」은(는) 모르는 기간입니다. ${Object.values(presets).join(', ')} 가운데에서 고르세요.`,
    );
  }
  const chosen = { from: from ?? '', to: to ?? '' };
  const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);
  const days = isDay(chosen.from) && isDay(chosen.to) ? daysOf(chosen).length : 0;
  if (days === 0) throw new Refusal('「시작일」과 「종료일」을 2026-11-23처럼, 시작일이 먼저이게 넣어 주세요.');
  if (days > MOST_DAYS) throw new Refusal(`통계는 한 번에 ${MOST_DAYS}일까지 낼 수 있습니다. 기간을 줄여 주세요.`);
  return chosen;
}

function make(context: JobContext, { settlement, ...period }: Cursor): Step<Cursor> {
  const { workbook, clock } = context.outside;
  const read = readSoldLines(workbook, period);
  const claims = readGrantedClaims(workbook);
  const claimed = claimedLines(claims);
  const figures = figuresOf(read.lines, (line) => claimed.get(lineKey(line)) ?? nothingClaimed);
  const sold = read.lines.map((line, at): Sold => ({ line, figures: figures[at]! }));
  const settlementPart = settlement ? settlementOf(context, sold, claims, period) : { blocks: [], problems: [] };
  const problems = [...readingProblems(read), ...settlementPart.problems];
  const blocks = [
    ...salesBlocks(sold, claims, period, categoriesOf(workbook)),
    dispatchBlock(sold, period),
    ...settlementPart.blocks,
    deliveredBlock(sold, period),
  ];
  const made = `만든 때 ${kstText(clock.now())}`;
  writeReport(workbook, { words: [`${period.from} ~ ${period.to}`, made, ...problems], blocks });
  workbook.activate(statisticsTab.name);
  const paid = sold.filter(({ line }) => isWithin(period, line.day)).length;
  const notes = problems.map((text): Note => ({ text, history: true, result: '확인필요' }));
  const summary = `${period.from} ~ ${period.to}: 옵션주문 ${paid}건을 세었습니다.`;
  return { next: undefined, done: 1, total: 1, ok: 1, failed: 0, skipped: 0, notes, summary };
}

/** Of all accounts together; the rest of the report is written also when a mall does not answer. */
function settlementOf(
  context: JobContext,
  sold: readonly Sold[],
  claims: readonly GrantedClaim[],
  period: Period,
): { blocks: Block[]; problems: string[] } {
  const days = daysOf(period);
  if (days.length > MOST_SETTLED_DAYS) {
    return {
      blocks: [],
      problems: [`정산은 한 번에 ${MOST_SETTLED_DAYS}일까지 비교합니다. 기간을 줄이면 비교합니다.`],
    };
  }
  const { accounts } = context;
  if (accounts.length === 0) return { blocks: [], problems: [`정산을 비교하지 못했습니다. ${NO_ACCOUNT}`] };
  const read = accounts.map((account) => settlementAt(context, account, days));
  const problems = read.flatMap((one) => one.problems);
  const answered = read.filter((one) => !one.failed);
  if (answered.length === 0) return { blocks: [], problems };
  const ours = accounts.flatMap((account, at) => (read[at]?.failed ? [] : ownSettlement(sold, claims, account)));
  return { blocks: settlementBlocks(ours, together(answered)), problems };
}

const NO_ACCOUNT = '저장된 계정이 없습니다. 사이드바의 「계정」에서 저장해 주세요.';

/** Never throws for what the mall answers. */
function settlementAt(
  { mallOf, isLate, accounts }: JobContext,
  account: AccountName,
  days: readonly string[],
): AskedDays & { failed: boolean } {
  const whose = accounts.length === 1 ? '' : `${account.mall} ${account.sellerId}: `;
  try {
    const asked = readSettlement({ mall: mallOf(account), isLate }, days);
    return { ...asked, problems: asked.problems.map((text) => whose + text), failed: false };
  } catch (error) {
    if (!(error instanceof MallError)) throw error;
    return {
      days: [],
      entries: [],
      problems: [`${whose}정산을 비교하지 못했습니다. ${error.userMessage}`],
      failed: true,
    };
  }
}

/** Days are compared where every account has answered. */
const together = (read: readonly AskedDays[]): AskedDays => ({
  days: (read[0]?.days ?? []).filter((day) => read.every(({ days }) => days.includes(day))),
  entries: read.flatMap(({ entries }) => entries),
  problems: [],
});

function readingProblems({ nameless, unread, doubled }: SoldLines): string[] {
  const remarks = [
    [nameless, '옵션주문번호나 주문일시가 없어 세지 않은 행'],
    [unread, '금액이나 수량을 읽지 못해 그 칸을 0으로 센 행'],
    [doubled, '옵션주문번호가 겹쳐 한 번만 센 행'],
  ] as const;
  return remarks.flatMap(([count, what]) => (count === 0 ? [] : [`${what}: ${count}행`]));
}
