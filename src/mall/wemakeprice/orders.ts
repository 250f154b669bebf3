/** Reads orders of 위메프: lists of less than a day by kind, and single bundles. */
import type { OrderBundle, OrderKind, OrderList, OrderWindow, Outcome } from '../port/mall';
import { type CallResult, notFound, unexpectedShape } from './answer';
import { bundleCall } from './bundle-reads';
import type { Client } from './client';
import { orderTypeCodes } from './codes';
import { endpoints } from './endpoints';
import { listOutcome } from './listed';
import { readOrderList } from './order-list';
import { windowsOf } from './windows';

/** Cuts [from, to] into the windows of `windowsOf`, of one kind of orders. */
export function orderWindows(list: string, from: string, to: string): OrderWindow[] {
  return windowsOf(from, to).map((window) => ({ list, ...window }));
}

/** One outcome a window, in order. Throws as `Client.ask` does. */
export function collectOrders(client: Client, windows: readonly OrderWindow[]): Outcome<OrderList>[] {
  const calls = windows.map(({ list, from, to }) => {
    const type = orderTypeCodes[list as OrderKind];
    return { endpoint: endpoints.getOrderList, params: { fromDate: from, toDate: to, type, searchDateType: type } };
  });
  return client.ask(calls).map(ordersOutcome);
}

/** One outcome an id, in order; `undefined` for a bundle that 위메프 does not know. Throws as `Client.ask` does. */
export function readBundles(client: Client, bundleIds: readonly string[]): Outcome<OrderBundle | undefined>[] {
  return client.ask(bundleIds.map(bundleCall)).map((callResult, at) => bundleOutcome(callResult, bundleIds[at]!));
}

const ordersOutcome = (callResult: CallResult): Outcome<OrderList> =>
  listOutcome(callResult, readOrderList, ({ bundles }) => bundles, '주문');

function bundleOutcome(callResult: CallResult, bundleId: string): Outcome<OrderBundle | undefined> {
  if (callResult.verdict === 'refused' && callResult.code === notFound) return { ok: true, value: undefined };
  const outcome = ordersOutcome(callResult);
  if (!outcome.ok) return outcome;
  const bundle = outcome.value.bundles.find((each) => each.bundleId === bundleId);
  if (!bundle && outcome.value.bundles.length > 0) return { ok: false, error: unexpectedShape('묻지 않은 배송') };
  return { ok: true, value: bundle };
}
