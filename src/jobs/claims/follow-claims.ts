/**
 * What 주문 and 송장 say of claims follows from the rows of 클레임, also those that the seller changed: 클레임 of both, and 보류 of a parcel
 * that a buyer wants cancelled. A hold ends when the bundle is read again (record-bundles), never by a guess.
 */

import { claimKinds } from '../../mall/port/claims';
import type { Workbook } from '../../ports';
import { changeRows, type PartOf, sheetOf } from '../../sheet';
import { ordersTab } from '../../tabs/orders.tab';
import { shipmentsTab } from '../../tabs/shipments.tab';
import { cancelsIn, claimWord, isClosed, isOpenCancel, joinWords } from '../bundles/claim-words';
import { idAt } from '../bundles/id-at';
import { holdMessage, stateOnHold } from '../bundles/shipment-state';
import type { ClaimState, ClaimTables } from './claim-tables';

/**
 * Writes only what differs, and gives the tables as they stand then. `claims` are all rows of 클레임 as they are to be, those of
 * the tables when missing. Throws `SheetError`.
 */
export function followClaims(
  workbook: Workbook,
  { orders, shipments, claims: standing }: ClaimTables,
  claims: readonly ClaimState[] = standing.map(({ values }) => values),
): ClaimTables {
  const open = claims.filter((claim) => !isClosed(claim));
  const ofLine = wordsBy(open, ({ mall, lineId }) => idAt(mall, lineId));
  const ofBundle = wordsBy(open, ({ mall, bundleId }) => idAt(mall, bundleId));
  const bundlesOf = (some: readonly ClaimState[]) => new Set(some.map(({ mall, bundleId }) => idAt(mall, bundleId)));
  const held = bundlesOf(open.filter(isOpenCancel));
  const known = bundlesOf(claims.filter(({ kind }) => kind === claimKinds.cancel));
  const orderChanges = new Map<string, PartOf<typeof ordersTab>>();
  for (const { key, values } of orders) {
    const claim = joinWords(ofLine.get(idAt(values.mall, values.lineId)) ?? []);
    if (key !== undefined && claim !== (values.claim ?? '')) orderChanges.set(key, { claim });
  }
  const shipmentChanges = new Map<string, PartOf<typeof shipmentsTab>>();
  for (const { key, values } of shipments) {
    const bundle = idAt(values.mall, values.bundleId);
    // The bundle itself may show a cancel that was not collected yet.
    const claim = joinWords([...(ofBundle.get(bundle) ?? []), ...(known.has(bundle) ? [] : cancelsIn(values.claim))]);
    const state = held.has(bundle) ? stateOnHold(values.state) : values.state;
    const message = held.has(bundle) ? holdMessage(values, state) : {};
    const changes = { claim, state, ...message };
    const isSame = claim === (values.claim ?? '') && state === values.state && Object.keys(message).length === 0;
    if (key !== undefined && !isSame) shipmentChanges.set(key, changes);
  }
  changeRows(shipmentsTab, sheetOf(shipmentsTab, workbook), shipmentChanges);
  changeRows(ordersTab, sheetOf(ordersTab, workbook), orderChanges);
  return {
    claims: standing,
    orders: changed(orders, orderChanges),
    shipments: changed(shipments, shipmentChanges),
  };
}

const changed = <Values extends object>(
  rows: readonly { key: string | undefined; values: Values }[],
  changes: ReadonlyMap<string, Partial<Values>>,
) => rows.map(({ key, values }) => ({ key, values: { ...values, ...changes.get(key ?? '') } }));

function wordsBy(open: readonly ClaimState[], idOf: (claim: ClaimState) => string): Map<string, Set<string>> {
  const words = new Map<string, Set<string>>();
  for (const claim of open) {
    const known = words.get(idOf(claim));
    if (known) known.add(claimWord(claim));
    else words.set(idOf(claim), new Set([claimWord(claim)]));
  }
  return words;
}
