/** Writes the mall's claims into 클레임 (a row an option line), and what follows from them into 주문 and 송장. */

import { sourceOf } from '../../engine/collect/watermarks';
import type { JobContext } from '../../engine/job';
import type { Claim } from '../../mall/port/claims';
import { kstText } from '../../rules/kst';
import { keyOf, type Upserted, upsertRows } from '../../sheet';
import { claimsTab } from '../../tabs/claims.tab';
import { isClosed } from '../bundles/claim-words';
import { idAt } from '../bundles/id-at';
import type { Look } from '../bundles/record-bundles';
import { recordedSheets } from '../bundles/recorded-sheets';
import { type Buyer, claimCells, claimRows } from './claim-rows';
import { type ClaimTables, readClaimTables } from './claim-tables';
import { followClaims } from './follow-claims';
import type { ClaimPart } from './judge-claims';

type WrittenClaims = Pick<Upserted, 'added' | 'changed' | 'mixed' | 'stands'>;

/** What became of the rows of 클레임; `stands` with the look at the whole tab. */
export interface RecordedClaims extends WrittenClaims {
  /** The three tabs as they say it then. */
  tables: ClaimTables;
}

/**
 * The rows of 클레임 are written last: an execution that dies before them is no loss, because they still say what they said,
 * and the next one does the same again. Throws `SheetError`.
 */
export function recordClaims(context: JobContext, claims: readonly Claim[], look: Look): RecordedClaims {
  const { workbook } = context.outside;
  const sheetFor = recordedSheets(context);
  const tables = readClaimTables(workbook);
  const source = sourceOf(context);
  const buyers = buyersOf(tables, source.mall);
  const recorded = claims.flatMap((claim) => claimRows(claim, source, (lineId) => buyers.get(lineId)));
  const rows = [...recorded, ...otherRows(tables, source.mall, claims, recorded)];
  const next = withRecorded(tables.claims, rows);
  const followed = followClaims(
    workbook,
    tables,
    next.map(({ values }) => values),
  );
  return { ...writeClaims(context, sheetFor, { tables, rows, look }), tables: { ...followed, claims: next } };
}

/** Rows of 클레임 as they are to be. */
function withRecorded(standing: ClaimTables['claims'], recorded: readonly ClaimPart[]): ClaimTables['claims'] {
  const byKey = new Map(recorded.map((values) => [keyOf(claimsTab, values), values]));
  const known = standing.map(({ key, values }) => ({ key, values: { ...values, ...byKey.get(key ?? '') } }));
  const keys = new Set(standing.map(({ key }) => key));
  const added = [...byKey].filter(([key]) => !keys.has(key)).map(([key, values]) => ({ key, values }));
  return [...known, ...added];
}

function writeClaims(
  { outside: { clock } }: JobContext,
  sheetFor: ReturnType<typeof recordedSheets>,
  { tables, rows, look }: { tables: ClaimTables; rows: readonly ClaimPart[]; look: Look },
): WrittenClaims {
  const stamp = { collectedAt: kstText(clock.now()) };
  const whole = look === 'whole';
  const write = (parts: readonly ClaimPart[], seen: WrittenClaims['stands']) =>
    upsertRows(claimsTab, sheetFor(claimsTab), parts, stamp, { whole, seen });
  const open = new Set(tables.claims.filter(({ values }) => !isClosed(values)).map(({ key }) => key));
  const closing = new Set(rows.filter((row) => isClosed(row) && open.has(keyOf(claimsTab, row))));
  if (closing.size === 0) return write(rows, undefined);
  const first = write(
    rows.map((row) => (closing.has(row) ? withoutState(row) : row)),
    undefined,
  );
  const last = write([...closing], whole ? first.stands : undefined);
  const changed = [...new Set([...first.changed, ...last.changed])];
  const mixed = [...new Set([...first.mixed, ...last.mixed])];
  return { added: first.added, changed, mixed, stands: last.stands };
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
