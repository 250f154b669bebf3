/** Whether a buyer has changed where a bundle goes since its row was written. */
import type { OrderBundle } from '../../mall/port/mall';
import { type PartOf, saysSame } from '../../sheet';
import { shipmentsTab } from '../../tabs/shipments.tab';

/** As a row says it; `address` with its detail. */
export interface Destination {
  recipientName?: string | undefined;
  recipientPhone?: string | undefined;
  zip?: string | undefined;
  address?: string | undefined;
}

const parts = ['recipientName', 'recipientPhone', 'zip', 'address'] as const;

/** The address with its detail, in one line. */
export const wholeAddress = (one: { address?: string | undefined; addressDetail?: string | undefined }): string =>
  [one.address, one.addressDetail].filter((part) => part !== undefined && part !== '').join(' ');

export function hasMoved(was: Destination, bundle: OrderBundle): boolean {
  const now = { ...bundle, address: wholeAddress(bundle) };
  return parts.some((part) => !saysSame(shipmentsTab, [part], loosely(part, was), loosely(part, now)));
}

/** Blanks and hyphens tell no address apart. */
const loosely = (part: (typeof parts)[number], says: Destination): PartOf<typeof shipmentsTab> => ({
  [part]: says[part]?.replace(/[\s-]/g, ''),
});
