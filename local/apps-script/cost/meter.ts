/** Counts what the calls of one execution cost, each in the light of those before it: Google puts writes off. */
import type { ServiceCall } from '../service-call';
import { type CallClass, type ClassedCall, classOf } from './call-class';
import type { Costs } from './figures';

export type MeteredCall = ClassedCall & Pick<ServiceCall, 'spans'>;

export interface Meter {
  /** Milliseconds that the call takes, with what it makes Google catch up on. */
  costOf(call: MeteredCall): number;
  /** Milliseconds that are still owed when the execution ends by itself. */
  rest(): number;
}

/** They see the sheet, or change what the writes aimed at, so what was put off is done first. */
const COMMITTING = new Set<CallClass>(['read', 'append', 'commit', 'question', 'structure']);

export function meterOf(costs: Costs): Meter {
  let putOff = false;

  function owed(): number {
    const cost = putOff ? costs.commit : 0;
    putOff = false;
    return cost;
  }

  return {
    costOf(call) {
      const first = classOf(call);
      const own: CallClass = first === 'readAhead' && putOff ? 'read' : first;
      const before = COMMITTING.has(own) ? owed() : 0;
      if (own === 'write') putOff = true;
      return before + ownCost(costs, own, call);
    },
    rest: owed,
  };
}

function ownCost(costs: Costs, own: CallClass, call: MeteredCall): number {
  switch (own) {
    case 'commit':
      return costs.handle;
    case 'request':
      return 0;
    case 'read':
      return costs.read + costs.readCell * call.spans;
    case 'write':
      return costs.write + costs.writeCell * written(call);
    case 'append':
      return costs.append + costs.writeCell * call.spans;
    default:
      return costs[own];
  }
}

/** One format for a whole range is one entry, however large the range; a grid of formats is one for each cell. */
function written({ kind, service, method, spans }: MeteredCall): number {
  if (kind === 'cells') return spans;
  return service === 'Range' && method.endsWith('s') ? spans : 0;
}
