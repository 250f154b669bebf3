/** The steps that a bundle takes: the seller through the API, or a person on the mall's site. */

import { type Bundle, cancelled, type OptionLine } from './order';
import type { Shipped } from './shipping';

/** Accepts the order (발주확인). */
export function confirm(bundle: Bundle, now: string): void {
  bundle.state = 'CONFIRM';
  bundle.orderConfirmDate = now;
}

/** Sends the goods off; an order that was not yet confirmed is confirmed with it. */
export function ship(bundle: Bundle, shipped: Shipped, now: string): void {
  if (bundle.state === 'NEW') confirm(bundle, now);
  bundle.state = 'DELIVERY';
  bundle.orderShippingDate = now;
  Object.assign(bundle.delivery, shipped);
}

/** The goods are with the buyer. */
export function deliver(bundle: Bundle, now: string): void {
  bundle.state = 'COMPLETE';
  bundle.shipCompleteDate = now;
}

/** Takes lines out of the order for good. */
export function cancelLines(lines: readonly OptionLine[]): void {
  for (const line of lines) line.optionStatus = cancelled;
}
