/** All that is tried at every single call. */
import type { Fault } from '../fault';
import { googleFaults, lineFaults } from './google';
import { mixedRows } from './mixed-rows';
import { otherExecutions } from './other-executions';
import { sellerHand } from './seller-hand';

export const faults: readonly Fault[] = [
  ...googleFaults,
  ...lineFaults,
  ...otherExecutions,
  ...sellerHand,
  ...mixedRows,
];
