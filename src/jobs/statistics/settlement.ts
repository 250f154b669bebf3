/** Both sides of 정산 비교: what the sheet says, and what the mall answers day by day. */

import type { JobContext } from '../../engine/job';
import { claimKinds } from '../../mall/port/claims';
import { partOf } from '../../mall/port/mall';
import type { SettledLine } from '../../mall/port/settlements';
import { type Figures, lineKey } from '../../rules/statistics/figures';
import type { SettledEntry } from '../../rules/statistics/settled';
import { share } from '../../rules/statistics/share';
import type { GrantedClaim } from './granted-claims';
import type { ReportLine } from './sold-lines';

export interface Sold {
  line: ReportLine;
  figures: Figures;
}

/** Deliveries of lines that were not cancelled, and returns that were granted, of one mall and seller. */
export function ownSettlement(
  sold: readonly Sold[],
  claims: readonly GrantedClaim[],
  { mall, sellerId }: { mall: string; sellerId: string },
): SettledEntry[] {
  const own = sold.filter(({ line }) => line.mall === mall && (line.sellerId === '' || line.sellerId === sellerId));
  const byKey = new Map(own.map((one) => [lineKey(one.line), one]));
  const delivered = own.flatMap(({ line, figures }) =>
    line.deliveredAt === '' || line.isCancelled
      ? []
      : entryOf('delivered', line.deliveredAt, line, line.quantity - figures.cancelledPieces),
  );
  const refunded = claims.flatMap((claim) => {
    const one = claim.kind === claimKinds.return && claim.approvedAt !== '' ? byKey.get(lineKey(claim)) : undefined;
    if (!one) return [];
    const left = one.line.quantity - one.figures.cancelledPieces;
    return entryOf('refunded', claim.approvedAt, one.line, Math.min(claim.quantity, left));
  });
  return [...delivered, ...refunded];
}

/** Of so many pieces of the line. */
function entryOf(kind: SettledEntry['kind'], at: string, line: ReportLine, pieces: number): SettledEntry {
  const { orderId, lineId, amount, commission, quantity } = line;
  const sign = kind === 'delivered' ? 1 : -1;
  const sales = share(amount, pieces, quantity);
  const payout = sales - share(commission, pieces, quantity);
  return { kind, day: at.slice(0, 10), orderId, lineId, sales: sign * sales, payout: sign * payout };
}

export interface AskedDays {
  /** Those that the mall answered for. */
  days: string[];
  entries: SettledEntry[];
  /** Korean sentences; what keeps the comparison from being whole. */
  problems: string[];
}

/** Days without an answer, or without time in this execution, are left out and named. Throws `MallError`. */
export function readSettlement(
  { mall, isLate }: Pick<JobContext, 'mall' | 'isLate'>,
  days: readonly string[],
): AskedDays {
  const found: AskedDays = { days: [], entries: [], problems: [] };
  for (let at = 0; at < days.length; at += mall.batchSize) {
    const asked = days.slice(at, at + mall.batchSize);
    if (isLate()) {
      found.problems.push(`${days[at]}부터는 시간이 없어 정산을 묻지 못했습니다. 기간을 나누어 다시 만드세요.`);
      break;
    }
    partOf(mall, 'settlements')
      .days(asked)
      .forEach((outcome, nth) => {
        const day = asked[nth] ?? '';
        if (!outcome.ok) {
          found.problems.push(`${day}의 정산을 받지 못했습니다. ${outcome.error.userMessage}`);
          return;
        }
        found.days.push(day);
        found.entries.push(...outcome.value.lines.map(asEntry));
        const { unreadable } = outcome.value;
        if (unreadable > 0) found.problems.push(`${day}의 정산 가운데 ${unreadable}건은 읽을 수 없어 뺐습니다.`);
      });
  }
  return found;
}

function asEntry({ kind, day, orderId, lineId, sales, payout }: SettledLine): SettledEntry {
  if (kind === 'delivered') return { kind, day, orderId, lineId, sales, payout };
  return { kind: 'refunded', day, orderId, lineId, sales: -sales, payout: -payout };
}
