/** The tables of the report, filled: from order lines and claims to rows of cells by the program's names of the columns. */
import type { Cell } from '../../ports';
import { dispatchDays } from '../../rules/statistics/dispatch-days';
import { lineKey } from '../../rules/statistics/figures';
import { isWithin, type Period, stretchesOf } from '../../rules/statistics/period';
import { compareSettled, oddReasons, type SettledEntry } from '../../rules/statistics/settled';
import { noSums, type Sums, sumBy } from '../../rules/statistics/sums';
import type { TableName } from '../../tabs/statistics';
import type { GrantedClaim } from './granted-claims';
import type { AskedDays, Sold } from './settlement';
import type { ReportLine } from './sold-lines';

type ReportRow = Readonly<Record<string, Cell>>;

export interface Block {
  table: TableName;
  rows: readonly ReportRow[];
  /** Added up; below the rows and in no chart. */
  total?: ReportRow;
}

const TOTAL = '합계';

/** Everything about lines that were paid in the period; the categories of products are looked up with `categoryOf`. */
export function salesBlocks(
  sold: readonly Sold[],
  claims: readonly GrantedClaim[],
  period: Period,
  categoryOf: (productCode: string) => string,
): Block[] {
  const paid = sold.filter(({ line }) => isWithin(period, line.day));
  const stretches = stretchesOf(period);
  const total = { label: TOTAL, ...salesCells(sumBy(paid, () => TOTAL).get(TOTAL) ?? noSums()) };
  const nameOf = new Map(paid.map(({ line }) => [productOf(line), line.productName]));
  const rowsBy = (labelOf: (line: ReportLine) => string): ReportRow[] => largestFirst(sumBy(paid, labelOf));
  const byTime = sumBy(paid, ({ day }) => stretches.labelOf(day), stretches.labels);
  return [
    { table: 'byTime', rows: [...byTime].map(([label, sums]) => ({ label, ...salesCells(sums) })), total },
    { table: 'byMall', rows: rowsBy(({ mall }) => mall), total },
    { table: 'byCategory', rows: rowsBy(({ productCode }) => categoryOf(productCode)), total },
    {
      table: 'byProduct',
      rows: rowsBy(productOf).map((row) => ({ ...row, name: nameOf.get(String(row['label'])) ?? '' })),
      total,
    },
    { table: 'byRegion', rows: rowsBy(({ region }) => region), total },
    { table: 'claims', rows: reasonRows(claims, new Map(paid.map((one) => [lineKey(one.line), one.line]))) },
  ];
}

/** A product that the mall tells without our code is known by its name. */
const productOf = ({ productCode, productName }: ReportLine): string => productCode || productName || '(상품 없음)';

function largestFirst(sums: ReadonlyMap<string, Sums>): ReportRow[] {
  const sorted = [...sums].sort(
    ([one, left], [other, right]) => right.net - left.net || (one < other ? -1 : Number(one > other)),
  );
  return sorted.map(([label, sum]) => ({ label, ...salesCells(sum) }));
}

const salesCells = (sums: Sums): ReportRow => ({
  ...sums,
  cancelRate: rate(sums.cancelledPieces, sums.pieces),
  returnRate: rate(sums.returnedPieces, sums.pieces),
});

const rate = (part: number, all: number): number => (all === 0 ? 0 : part / all);

function reasonRows(claims: readonly GrantedClaim[], paid: ReadonlyMap<string, ReportLine>): ReportRow[] {
  const found = new Map<string, { kind: string; reason: string; blame: string; lines: number; pieces: number }>();
  for (const claim of claims) {
    const line = paid.get(lineKey(claim));
    if (!line) continue;
    const { kind, reason, blame } = claim;
    const key = JSON.stringify([kind, reason, blame]);
    const row = found.get(key) ?? { kind, reason, blame, lines: 0, pieces: 0 };
    row.lines += 1;
    row.pieces += Math.min(claim.quantity, line.quantity);
    found.set(key, row);
  }
  return [...found.values()].sort((left, right) => right.lines - left.lines);
}

/** Of bundles that left in the period. */
export function dispatchBlock(sold: readonly Sold[], period: Period): Block {
  const left = sold.filter(({ line }) => !line.isCancelled && isWithin(period, line.dispatchedAt.slice(0, 10)));
  const bundles = new Map(left.map(({ line }) => [`${line.mall} ${line.bundleId || line.lineId}`, line]));
  const { rows, average } = dispatchDays([...bundles.values()]);
  const all = bundles.size;
  const late = rows.reduce((sum, row) => sum + row.late, 0);
  const label = average === undefined ? TOTAL : `${TOTAL} (평균 ${average.toFixed(1)}일)`;
  return {
    table: 'dispatch',
    rows: rows.map((row) => ({ ...row, rate: rate(row.bundles, all) })),
    total: { label, bundles: all, rate: rate(all, all), late },
  };
}

export function settlementBlocks(ours: readonly SettledEntry[], { days, entries }: AskedDays): Block[] {
  const compared = compareSettled(days, ours, entries);
  const rows = compared.days.map((check) => ({
    ...check,
    difference: check.ours - check.theirs,
    paidDifference: check.oursPaid - check.theirsPaid,
  }));
  const names = ['ours', 'theirs', 'difference', 'oursPaid', 'theirsPaid', 'paidDifference'] as const;
  const sums = names.map((name): [string, number] => [name, rows.reduce((sum, row) => sum + row[name], 0)]);
  const odd = compared.odd.map((entry) => ({
    ...entry,
    why: oddReasons[entry.why],
    kind: entry.kind === 'delivered' ? '배송완료' : '환불',
    difference: entry.ours - entry.theirs,
  }));
  return [
    { table: 'settlement', rows, total: { day: TOTAL, ...Object.fromEntries(sums) } },
    { table: 'odd', rows: odd },
  ];
}

/** 판매완료내역, in the order of the days. */
export function deliveredBlock(sold: readonly Sold[], period: Period): Block {
  const done = sold.filter(({ line }) => !line.isCancelled && isWithin(period, line.deliveredAt.slice(0, 10)));
  done.sort((left, right) => (left.line.deliveredAt < right.line.deliveredAt ? -1 : 1));
  const rows = done.map(({ line, figures }) => {
    const { mall, purchaseId, lineId, productCode, productName, optionName } = line;
    const day = line.deliveredAt.slice(0, 10);
    return { ...figures, day, mall, purchaseId, lineId, productCode, productName, optionName };
  });
  return { table: 'delivered', rows };
}
