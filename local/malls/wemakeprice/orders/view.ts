/** An order bundle as an answer shows it. */
import { type Bundle, cancelled, stateNames } from './order';

/** The whole bundle, its cancelled lines too. */
export function wholeBundle(bundle: Bundle, allCancelled: boolean) {
  const { seller: _seller, state, delivery, ...shown } = bundle;
  const shipStatus = allCancelled ? cancelled : (delivery.shipStatus ?? stateNames[state]);
  return { ...shown, delivery: { ...delivery, shipStatus } };
}

/** The bundle without its cancelled lines, as a list shows it. */
export function listedBundle(bundle: Bundle) {
  const orderProduct = bundle.orderProduct
    .map((product) => ({
      ...product,
      orderOption: product.orderOption.filter((line) => line.optionStatus !== cancelled),
    }))
    .filter((product) => product.orderOption.length > 0);
  return { ...wholeBundle(bundle, false), orderProduct };
}
