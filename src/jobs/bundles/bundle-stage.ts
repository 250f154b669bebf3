/** How far a bundle has come, from what the mall says of its lines and from its times. */
import { type OrderBundle, type OrderLine, orderKinds } from '../../mall/port/mall';
import { cancelStates } from '../../tabs/orders.tab';

export type Stage = 'new' | 'confirmed' | 'shipping' | 'delivered' | 'cancelled';

const order: readonly Stage[] = ['new', 'confirmed', 'shipping', 'delivered'];

export const isCancelled = ({ status }: Pick<OrderLine, 'status'>): boolean => status === cancelStates.cancelled;

/** A cancel request without a decision; the line then does not say how far the bundle has come. */
export const hasOpenCancel = ({ lines }: Pick<OrderBundle, 'lines'>): boolean =>
  lines.some(({ status }) => status === cancelStates.requested);

/** The furthest that any live line or time of the bundle tells; a word that we do not know tells nothing. */
export function stageOf(bundle: OrderBundle): Stage {
  const live = bundle.lines.filter((line) => !isCancelled(line));
  if (live.length === 0 && bundle.lines.length > 0) return 'cancelled';
  const { confirmedAt, dispatchedAt, deliveredAt } = bundle;
  const stages = new Set<Stage>(live.flatMap(({ status }) => order.filter((stage) => labels[stage] === status)));
  if (confirmedAt !== '') stages.add('confirmed');
  if (dispatchedAt !== '') stages.add('shipping');
  if (deliveredAt !== '') stages.add('delivered');
  return [...order].reverse().find((stage) => stages.has(stage)) ?? 'new';
}

const labels: Readonly<Record<Stage, string>> = { ...orderKinds, cancelled: cancelStates.cancelled };
