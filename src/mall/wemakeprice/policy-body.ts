/** The request of setSellerShipPolicy (contract §5): a 배송정보 laid over what the mall shows of it. */
import type { PostalAddress, ShippingPolicy } from '../port/listings';
import { areas, bundlings, feeKinds, holidays, payments, shippingMethods } from './codes';
import type { Part } from './wire';

/** `shown` is empty for a new policy. A field that is `undefined` is not sent: the mall refuses it beside this choice. */
export function policyBody(policy: ShippingPolicy, shown: Part): Part {
  const { feeKind, area, releaseDays } = policy;
  return {
    ...shown,
    shipPolicyName: policy.name,
    shipMethod: shippingMethods.code(policy.method),
    bundleKind: bundlings.code(policy.bundling),
    shipType: feeKinds.code(feeKind),
    shipFee: feeKind === 'free' ? undefined : policy.fee,
    freeCondition: feeKind === 'conditional' ? policy.freeFrom : undefined,
    prepaymentYn: payments.code(policy.payment),
    claimShipFee: policy.returnFee,
    shipArea: areas.code(area),
    jejuShipFee: area === 'whole' ? policy.jejuFee : undefined,
    islandMountainShipFee: area === 'whole' ? policy.remoteFee : undefined,
    releaseDay: releaseDays,
    releaseTime: releaseDays === 1 ? policy.releaseHour : undefined,
    holidayExceptYn: holidays.code(policy.holidays),
    ...addressFields('release', policy.release, shown),
    ...addressFields('return', policy.returnTo, shown),
  };
}

/** The mall keeps every address twice, by street and by lot; we know one, so the other stays only while that one does. */
function addressFields(prefix: 'release' | 'return', { zip, address, detail }: PostalAddress, shown: Part): Part {
  const road = { [`${prefix}RoadAddress1`]: address, [`${prefix}RoadAddress2`]: detail };
  const unmoved = Object.entries(road).every(([name, value]) => shown[name] === value);
  const lot = unmoved ? {} : { [`${prefix}Address1`]: address, [`${prefix}Address2`]: detail };
  return { [`${prefix}ZipCode`]: zip, ...road, ...lot };
}
