/**
 * What no list gave is asked for singly: claims that stand open in the sheet (a cancel that was withdrawn stands in no
 * list, contract §4), then bundles whose rows do not yet say what became of a cancel.
 */
import { claimKinds, claimStates } from '../../mall/claim-desk';
import { columnOf } from '../../sheet';
import { claimsTab } from '../../tabs/claims.tab';
import { cancelStates } from '../../tabs/orders.tab';
import { shipmentStates } from '../../tabs/shipments.tab';
import type { JobContext } from '../job';
import { type Reread, type RoundStep, readInTurn } from '../read-in-turn';
import { recordBundles } from '../record-bundles';
import { isClosed, isOpenCancel } from './claim-words';
import { recordClaims } from './record-claims';
import { idAt, readClaimRows, type SheetDesk } from './sheet-desk';

export interface ReadAgain extends RoundStep {
  /** Rows of 클레임 that changed. */
  changed: number;
}

/** Throws `MallError` and `SheetError`. */
export function rereadOpenClaims(context: JobContext, reread: Reread, given: Set<string>): ReadAgain {
  let changed = 0;
  const round = readInTurn(context, reread, given, {
    name: 'claim',
    label: columnOf(claimsTab, 'claimId').header,
    open: () =>
      readClaimRows(context.outside.workbook).flatMap(({ values }) =>
        isOurs(context, values) && values.claimId && !isClosed(values) ? [values.claimId] : [],
      ),
    read: (ids) => context.mall.claims.read(ids),
    record(claims) {
      changed = recordClaims(context, claims).changed.length;
    },
  });
  return { ...round, changed };
}

/** `desk` is as the sheet stands now. Throws `MallError` and `SheetError`. */
export function settleBundles(context: JobContext, reread: Reread, given: Set<string>, desk: SheetDesk): RoundStep {
  return readInTurn(context, reread, given, {
    name: 'settle',
    label: columnOf(claimsTab, 'bundleId').header,
    open: () => unsettledBundles(context, desk),
    read: (ids) => context.mall.readBundles(ids),
    record: (bundles) => void recordBundles(context, bundles),
  });
}

interface Owned {
  mall?: string | undefined;
  sellerId?: string | undefined;
}

const isOurs = ({ mall, sellerId }: JobContext, row: Owned): boolean =>
  row.mall === mall.name && row.sellerId === sellerId;

/** A parcel on hold for which no cancel stands open, and order lines that do not say how theirs ended. */
function unsettledBundles(context: JobContext, { claims, orders, shipments }: SheetDesk): string[] {
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
