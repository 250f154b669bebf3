/** The troubles of a local 위메프: those of any mall, and two odd answers of its own. */
import * as z from 'zod';
import { commonFaults, faultRuleOf, unknownFault } from '../../../mall-kit/troubles/faults';

const ownFault = z.union([
  z.strictObject({ resultCodeAsString: z.literal(true) }),
  z.strictObject({ emptyArrayForData: z.literal(true) }),
]);
const fault = z.union([...commonFaults, ownFault], unknownFault);

export const faultRule = faultRuleOf(fault);

export type OwnFault = z.output<typeof ownFault>;
export type Fault = z.output<typeof fault>;
/** A rule as it is ordered. */
export type FaultRule = z.input<typeof faultRule>;
