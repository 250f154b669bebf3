/**
 * What no list gave is asked for singly: claims that stand open in the sheet (a cancel that was withdrawn stands in no
 * list, contract §4), then bundles whose rows do not yet say what became of a cancel.
 */

import { mayRead, type Reread, type RoundStep, readInTurn } from '../../engine/collect/read-in-turn';
import { sourceOf } from '../../engine/collect/watermarks';
import type { JobContext } from '../../engine/job';
import { type Claim, claimKinds, claimStates } from '../../mall/port/claims';
import { type OrderBundle, partOf } from '../../mall/port/mall';
import {
  columnOf,
  isMixed,
  keyOf,
  messages,
  type Row,
  readRowsWhere,
  saysSame,
  sheetOf,
  type Upserted,
} from '../../sheet';
import { claimsTab } from '../../tabs/claims.tab';
import { cancelStates } from '../../tabs/orders.tab';
import { shipmentStates } from '../../tabs/shipments.tab';
import { isClosed, isOpenCancel } from '../bundles/claim-words';
import { idAt } from '../bundles/id-at';
import { recordCollected } from '../bundles/record-bundles';
import { claimRefOf } from './claim-ref';
import { claimRows } from './claim-rows';
import type { ClaimState, ClaimTables } from './claim-tables';
import { type RecordedClaims, recordClaims } from './record-claims';

interface HowToReread {
  /** What the open rows say already is not looked for in all tabs. */
  isQuick: boolean;
  /** The three tabs, where they are known without a remote call since. */
  tables: ClaimTables | undefined;
}

/** Nothing is written where nothing is new. Throws `MallError` and `SheetError`. */
export function rereadOpenClaims(
  context: JobContext,
  reread: Reread,
  given: ReadonlySet<string>,
  { isQuick, tables }: HowToReread,
): RoundStep<RecordedClaims | undefined> {
  const known = isQuick ? undefined : tables?.claims;
  const standing = mayRead(reread) && !known ? openRows(context) : [];
  const open = known ? openClaims(context, known) : standing;
  const refs = new Map(open.map(({ values }) => [values.claimId, claimRefOf(values)]));
  return readInTurn(context, reread, {
    name: 'claim',
    label: columnOf(claimsTab, 'claimId').header,
    open: open.flatMap(({ values }) => values.claimId ?? []),
    given,
    read: (ids) => partOf(context.mall, 'claims').read(ids.flatMap((id) => refs.get(id) ?? [])),
    record(claims: readonly Claim[]) {
      const news = isQuick ? claims.filter((claim) => !saysSo(context, standing, claim)) : claims;
      return news.length > 0 ? recordClaims(context, news, 'rows') : undefined;
    },
  });
}

type OpenRow = Row<typeof claimsTab>;

/** What a collection writes of a claim; who ordered is found in 주문, and is left alone here. */
const changes = Object.entries(claimsTab.columns).flatMap(([name, { owner }]) =>
  owner === 'mall' || name === 'deadline' ? [name as keyof typeof claimsTab.columns] : [],
);

function openRows(context: JobContext): OpenRow[] {
  const { workbook } = context.outside;
  const rows = context.readShared('claims that stand open', () =>
    readRowsWhere(claimsTab, sheetOf(claimsTab, workbook), { by: ['kind', 'state'], is: standsOpen }, [
      ...changes,
      'rowPrint',
      'message',
    ]),
  );
  return rows.filter(({ values }) => isOurs(context, values) && values.claimId);
}

const openClaims = (context: JobContext, rows: ClaimTables['claims']): ClaimTables['claims'] =>
  rows.filter(({ values }) => isOurs(context, values) && standsOpen(values));

/** A blank row is no claim. */
const standsOpen = (values: ClaimState): boolean =>
  (values.kind !== undefined || values.state !== undefined) && !isClosed(values);

/** Whether its rows are those of its lines, all of them open, and say of them what the mall says. */
function saysSo(context: JobContext, standing: readonly OpenRow[], claim: Claim): boolean {
  const own = standing.filter(({ values }) => values.claimId === claim.claimId);
  const source = sourceOf(context);
  const lines = claimRows(claim, source, () => undefined);
  const byKey = new Map(own.map(({ key, values }) => [key, values]));
  return (
    own.length === lines.length &&
    !own.some((row) => isMixed(row) || messages.isMixedRow(row.values.message ?? '')) &&
    lines.every((line) => saysSame(claimsTab, changes, byKey.get(keyOf(claimsTab, line)) ?? {}, line))
  );
}

/** `context` is as the sheet stands now. Throws `MallError` and `SheetError`. */
export function rereadBundles(
  context: JobContext,
  reread: Reread,
  given: ReadonlySet<string>,
  tables: ClaimTables,
): RoundStep<Upserted> {
  return readInTurn(context, reread, {
    name: 'settle',
    label: columnOf(claimsTab, 'bundleId').header,
    open: mayRead(reread) ? bundlesToReread(context, tables) : [],
    given,
    read: (ids) => context.mall.readBundles(ids),
    record: (bundles: readonly OrderBundle[]) => recordCollected(context, bundles),
  });
}

interface Owned {
  mall?: string | undefined;
  sellerId?: string | undefined;
}

const isOurs = ({ mall, sellerId }: JobContext, row: Owned): boolean =>
  row.mall === mall.name && row.sellerId === sellerId;

/** A parcel on hold for which no cancel stands open, and order lines that do not say how theirs ended. */
export function bundlesToReread(context: JobContext, { claims, orders, shipments }: ClaimTables): string[] {
  const cancels = claims.map(({ values }) => values).filter(({ kind }) => kind === claimKinds.cancel);
  const open = cancels.filter(isOpenCancel);
  const openBundles = new Set(open.map(({ mall, bundleId }) => idAt(mall, bundleId)));
  const openLines = new Set(open.map(({ mall, lineId }) => idAt(mall, lineId)));
  const ended = new Map(cancels.filter(isClosed).map(({ mall, lineId, state }) => [idAt(mall, lineId), state]));
  const ids = [
    ...shipments.flatMap(({ values }) =>
      isOurs(context, values) &&
      values.state === shipmentStates.held &&
      !openBundles.has(idAt(values.mall, values.bundleId))
        ? values.bundleId
        : [],
    ),
    ...orders.flatMap(({ values }) => {
      const line = idAt(values.mall, values.lineId);
      const isStale = !openLines.has(line) && ended.has(line) && !hasEnded(values.state, ended.get(line));
      return isOurs(context, values) && isStale ? values.bundleId : [];
    }),
  ];
  return ids.flatMap((id) => id ?? []);
}

/** Whether 주문상태 says what the last word on its cancel means. */
function hasEnded(orderState: string | undefined, claimState: string | undefined): boolean {
  return claimState === claimStates.approved
    ? orderState === cancelStates.cancelled
    : orderState !== cancelStates.requested;
}
