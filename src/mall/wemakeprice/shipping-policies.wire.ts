/** 배송정보 as 위메프 shows it, and the request of setSellerShipPolicy (contract §5), laid over what it shows. */
import { type Raw, rawsOf } from '../kit/raw';
import { type Part, type Read, shape } from '../kit/wire';
import type { PostalAddress, ShippingPolicy } from '../port/listings';
import { areas, bundlings, feeKinds, holidays, payments, shippingMethods } from './codes.data';

const policyShape = shape(({ count, identity, optionalCount, texts }) => ({
  shipPolicyNo: identity,
  ...texts('shipPolicyName', 'shipMethod', 'bundleKind', 'shipType', 'prepaymentYn', 'shipArea', 'holidayExceptYn'),
  ...texts('releaseZipCode', 'releaseRoadAddress1', 'releaseRoadAddress2', 'releaseAddress1', 'releaseAddress2'),
  ...texts('returnZipCode', 'returnRoadAddress1', 'returnRoadAddress2', 'returnAddress1', 'returnAddress2'),
  claimShipFee: count,
  releaseDay: count,
  shipFee: optionalCount,
  freeCondition: optionalCount,
  jejuShipFee: optionalCount,
  islandMountainShipFee: optionalCount,
  releaseTime: optionalCount,
}));

type WirePolicy = Read<typeof policyShape>;

/** `data` of the list; `undefined` when it is no list. Entries without a number are left out. */
export const shownPolicies = (data: unknown): Raw[] | undefined =>
  Array.isArray(data) ? rawsOf(data, 'shipPolicyNo') : undefined;

/** An amount that goes with another choice than the one made is left out; a code that we do not know is read as the usual one. */
export function readPolicy({ raw }: Raw): ShippingPolicy {
  const wire = policyShape.of(raw);
  const feeKind = feeKinds.word(wire.shipType) ?? 'paid';
  const area = areas.word(wire.shipArea) ?? 'whole';
  return {
    policyId: wire.shipPolicyNo,
    name: wire.shipPolicyName,
    method: shippingMethods.word(wire.shipMethod) ?? 'parcel',
    bundling: bundlings.word(wire.bundleKind) ?? 'product',
    feeKind,
    fee: feeKind === 'free' ? undefined : wire.shipFee,
    freeFrom: feeKind === 'conditional' ? wire.freeCondition : undefined,
    area,
    jejuFee: area === 'whole' ? wire.jejuShipFee : undefined,
    remoteFee: area === 'whole' ? wire.islandMountainShipFee : undefined,
    payment: payments.word(wire.prepaymentYn) ?? 'prepaid',
    returnFee: wire.claimShipFee,
    ...addressesOf(wire),
    releaseDays: wire.releaseDay,
    releaseHour: wire.releaseDay === 1 ? wire.releaseTime : undefined,
    holidays: holidays.word(wire.holidayExceptYn) ?? 'included',
  };
}

/** The street address, or the lot's where there is no other. */
const addressesOf = (wire: WirePolicy): Pick<ShippingPolicy, 'release' | 'returnTo'> => ({
  release: { zip: wire.releaseZipCode, ...streetOr(wire, 'release') },
  returnTo: { zip: wire.returnZipCode, ...streetOr(wire, 'return') },
});

function streetOr(wire: WirePolicy, place: 'release' | 'return'): Pick<PostalAddress, 'address' | 'detail'> {
  const road = { address: wire[`${place}RoadAddress1`], detail: wire[`${place}RoadAddress2`] };
  return road.address === '' ? { address: wire[`${place}Address1`], detail: wire[`${place}Address2`] } : road;
}

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
