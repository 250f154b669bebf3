/** Asks the mall's order lists for some windows and sorts out what came: bundles, how far each kind got, what failed. */
import { type Mall, MallError, type OrderBundle, type OrderKind, type OrderWindow } from '../mall/mall';

export interface Asked {
  /** Each bundle once, in the state that a mall passes last. */
  bundles: OrderBundle[];
  /** Up to where a kind is known without a gap; missing when its first window failed. */
  reached: Map<OrderKind, string>;
  /** Why a kind stopped, in Korean. */
  failed: Map<OrderKind, string>;
  /** Bundles that came without the number that identifies them. */
  unreadable: number;
}

/** `windows` are sorted by time. Throws `MallError` when no window can be asked at all (key, quota). */
export function askLists(mall: Mall, windows: readonly OrderWindow[]): Asked {
  const asked: Asked = { bundles: [], reached: new Map(), failed: new Map(), unreadable: 0 };
  const byId = new Map<string, OrderBundle>();
  const outcomes = mall.collectOrders(windows);
  windows.forEach(({ kind, to }, at) => {
    const outcome = outcomes[at] ?? { ok: false, error: new MallError('unexpected', '응답이 모자랍니다.') };
    if (!outcome.ok) {
      if (!asked.failed.has(kind)) asked.failed.set(kind, outcome.error.userMessage);
      return;
    }
    for (const bundle of outcome.value.bundles) byId.set(bundle.bundleId, furthest(bundle, byId.get(bundle.bundleId)));
    asked.unreadable += outcome.value.unreadable;
    if (!asked.failed.has(kind)) asked.reached.set(kind, to);
  });
  asked.bundles = [...byId.values()];
  return asked;
}

/** The lists are asked side by side: an order that moves on in that moment stands in two of them. */
function furthest(bundle: OrderBundle, known: OrderBundle | undefined): OrderBundle {
  return known && progress(known) > progress(bundle) ? known : bundle;
}

const progress = ({ confirmedAt, dispatchedAt, deliveredAt }: OrderBundle): number =>
  [confirmedAt, dispatchedAt, deliveredAt].filter((time) => time !== '').length;
