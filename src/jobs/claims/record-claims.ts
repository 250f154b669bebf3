/** What the mall told of claims, put into 클레임 (a row an option line), and what follows from it into 주문 and 송장. */

import { forgetLookedAt } from '../../engine/collect/daily-scan';
import type { JobContext } from '../../engine/job';
import type { Claim } from '../../mall/port/claims';
import { kstText } from '../../rules/kst';
import { keyOf, type Snapshot, sheetOf, type Upserted, upsertRows } from '../../sheet';
import { claimsTab } from '../../tabs/claims.tab';
import { isClosed } from '../bundles/claim-words';
import { type Buyer, claimCells, claimRows } from './claim-rows';
import { type ClaimTables, idAt, readClaimTables } from './claim-tables';
import { followClaims } from './follow-claims';
import type { ClaimPart } from './judge-claims';

export interface RecordedClaims extends Pick<Upserted, 'added' | 'changed' | 'mixed'> {
  /** The three tabs as they say it then. */
  tables: ClaimTables;
}

/**
 * Gives what became of the rows of 클레임. They are written last: an execution that dies before them is no loss, because
 * they still say what they said, and the next one does the same again. `after` is told how 클레임 stands then. Throws
 * `SheetError`.
 */
export function recordClaims(context: JobContext, claims: readonly Claim[], after?: After): RecordedClaims {
  const { workbook } = context.outside;
  forgetLookedAt(context, 'claims');
  const tables = readClaimTables(workbook);
  const source = { mall: context.mall.name, sellerId: context.sellerId };
  const buyers = buyersOf(tables, source.mall);
  const recorded = claims.flatMap((claim) => claimRows(claim, source, (lineId) => buyers.get(lineId)));
  const rows = [...recorded, ...otherRows(tables, source.mall, claims, recorded)];
  const next = withRecorded(tables.claims, rows);
  const followed = followClaims(
    workbook,
    tables,
    next.map(({ values }) => values),
  );
  return { ...writeClaims(context, tables, rows, after), tables: { ...followed, claims: next } };
}

type After = (claims: Snapshot | undefined) => void;

/** Rows of 클레임 as they are to be. */
function withRecorded(standing: ClaimTables['claims'], recorded: readonly ClaimPart[]): ClaimTables['claims'] {
  const byKey = new Map(recorded.map((values) => [keyOf(claimsTab, values), values]));
  const known = standing.map(({ key, values }) => ({ key, values: { ...values, ...byKey.get(key ?? '') } }));
  const keys = new Set(standing.map(({ key }) => key));
  const added = [...byKey].filter(([key]) => !keys.has(key)).map(([key, values]) => ({ key, values }));
  return [...known, ...added];
}

function writeClaims(
  { outside: { workbook, clock } }: JobContext,
  tables: ClaimTables,
  rows: readonly ClaimPart[],
  after: After | undefined,
): Pick<Upserted, 'added' | 'changed' | 'mixed'> {
  const stamp = { collectedAt: kstText(clock.now()) };
  let seen: Snapshot | undefined;
  const write = (parts: readonly ClaimPart[]) =>
    upsertRows(claimsTab, sheetOf(claimsTab, workbook), parts, stamp, after ? { seen, after: look } : {});
  const look: After = (stands) => {
    seen = stands;
    after?.(stands);
  };
  const open = new Set(tables.claims.filter(({ values }) => !isClosed(values)).map(({ key }) => key));
  const closing = new Set(rows.filter((row) => isClosed(row) && open.has(keyOf(claimsTab, row))));
  if (closing.size === 0) return write(rows);
  const first = write(rows.map((row) => (closing.has(row) ? withoutState(row) : row)));
  const last = write([...closing]);
  const changed = [...new Set([...first.changed, ...last.changed])];
  return { added: first.added, changed, mixed: [...new Set([...first.mixed, ...last.mixed])] };
}

/** 처리상태 goes last: what is closed is not asked for again, so everything else must stand by then. */
const withoutState = ({ state: _state, ...row }: ClaimPart): ClaimPart => row;

function buyersOf({ orders }: ClaimTables, mall: string): Map<string, Buyer> {
  const recorded = orders.flatMap(({ values }): [string, Buyer][] => {
    const { lineId, buyerName, buyerPhone } = values;
    if (values.mall !== mall || lineId === undefined) return [];
    return [[lineId, { ...(buyerName ? { buyerName } : {}), ...(buyerPhone ? { buyerPhone } : {}) }]];
  });
  return new Map(recorded);
}

/** Lines that a claim has let go of stand on in the sheet, and end with it. */
function otherRows(
  { claims: standing }: ClaimTables,
  mall: string,
  claims: readonly Claim[],
  recorded: readonly ClaimPart[],
): ClaimPart[] {
  const byId = new Map(claims.map((claim) => [idAt(mall, claim.claimId), claim]));
  const known = new Set(recorded.map((row) => keyOf(claimsTab, row)));
  return standing.flatMap(({ key, values }) => {
    const claim = byId.get(idAt(values.mall, values.claimId));
    if (!claim || key === undefined || known.has(key) || values.lineId === undefined) return [];
    return [{ mall, lineId: values.lineId, ...claimCells(claim) }];
  });
}
