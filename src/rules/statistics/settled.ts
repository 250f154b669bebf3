/** 정산 비교: what the sheet says was delivered and refunded, beside what the mall has settled, day by day and order by order. */

export type SettledKind = 'delivered' | 'refunded';

/** One side's word about an option line. Won; a refund is negative. */
export interface SettledEntry {
  kind: SettledKind;
  /** `yyyy-MM-dd`. */
  day: string;
  orderId: string;
  lineId: string;
  /** Price × pieces. */
  sales: number;
  /** Without the commission. */
  payout: number;
}

export interface DayCheck {
  day: string;
  ours: number;
  theirs: number;
  oursPaid: number;
  theirsPaid: number;
}

export const oddReasons = {
  onlyOurs: '시트에만 있음',
  onlyTheirs: '제휴몰에만 있음',
  otherDay: '날짜가 다름',
  otherAmount: '금액이 다름',
} as const;

export interface OddEntry {
  kind: SettledKind;
  why: keyof typeof oddReasons;
  orderId: string;
  lineId: string;
  /** Blank where a side knows nothing of it. */
  ourDay: string;
  theirDay: string;
  ours: number;
  theirs: number;
}

interface Comparison {
  days: DayCheck[];
  odd: OddEntry[];
}

/** A line is looked for in all of these days; of its entries on several days the first tells the day. */
export function compareSettled(
  days: readonly string[],
  ours: readonly SettledEntry[],
  theirs: readonly SettledEntry[],
): Comparison {
  const checks = new Map(
    days.map((day): [string, DayCheck] => [day, { day, ours: 0, theirs: 0, oursPaid: 0, theirsPaid: 0 }]),
  );
  const within = (entries: readonly SettledEntry[]) => entries.filter(({ day }) => checks.has(day));
  const [sheet, mall] = [within(ours), within(theirs)];
  for (const { day, sales, payout } of sheet) add(checks, day, { ours: sales, oursPaid: payout });
  for (const { day, sales, payout } of mall) add(checks, day, { theirs: sales, theirsPaid: payout });
  return { days: [...checks.values()], odd: oddOnes(byLine(sheet), byLine(mall)) };
}

function add(checks: ReadonlyMap<string, DayCheck>, day: string, sums: Partial<Omit<DayCheck, 'day'>>): void {
  const check = checks.get(day);
  if (!check) return;
  for (const [name, value] of Object.entries(sums)) check[name as keyof typeof sums] += value;
}

function byLine(entries: readonly SettledEntry[]): Map<string, SettledEntry> {
  const lines = new Map<string, SettledEntry>();
  for (const entry of entries) {
    const key = `${entry.kind} ${entry.lineId}`;
    const known = lines.get(key);
    const day = known && known.day < entry.day ? known.day : entry.day;
    const sums = { sales: entry.sales + (known?.sales ?? 0), payout: entry.payout + (known?.payout ?? 0) };
    lines.set(key, { ...entry, ...sums, day });
  }
  return lines;
}

function oddOnes(ours: ReadonlyMap<string, SettledEntry>, theirs: ReadonlyMap<string, SettledEntry>): OddEntry[] {
  const keys = [...new Set([...ours.keys(), ...theirs.keys()])];
  return keys.flatMap((key) => oddOne(ours.get(key), theirs.get(key))).sort(byDay);
}

function oddOne(ours: SettledEntry | undefined, theirs: SettledEntry | undefined): OddEntry[] {
  const known = ours ?? theirs;
  const why = whyOdd(ours, theirs);
  if (!known || !why) return [];
  const { kind, orderId, lineId } = known;
  const sides = { ourDay: ours?.day ?? '', theirDay: theirs?.day ?? '' };
  return [{ kind, why, orderId, lineId, ...sides, ours: ours?.sales ?? 0, theirs: theirs?.sales ?? 0 }];
}

function whyOdd(ours: SettledEntry | undefined, theirs: SettledEntry | undefined): OddEntry['why'] | undefined {
  if (!ours || !theirs) return ours ? 'onlyOurs' : 'onlyTheirs';
  if (ours.sales !== theirs.sales || ours.payout !== theirs.payout) return 'otherAmount';
  return ours.day === theirs.day ? undefined : 'otherDay';
}

const byDay = (left: OddEntry, right: OddEntry): number => {
  const [one, other] = [left, right].map(({ ourDay, theirDay }) => ourDay || theirDay);
  return (one ?? '') < (other ?? '') ? -1 : Number((one ?? '') > (other ?? ''));
};
