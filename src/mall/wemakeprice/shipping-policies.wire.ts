/** 배송정보 as 위메프 shows it. */
import * as z from 'zod';
import type { ShippingPolicy } from '../port/listings';
import { areas, bundlings, feeKinds, holidays, payments, shippingMethods } from './codes';
import { count, entriesOf, identity, isRecord, optionalCount, type Part, text } from './wire';

const policyShape = z.object({
  shipPolicyNo: identity,
  shipPolicyName: text,
  shipMethod: text,
  bundleKind: text,
  shipType: text,
  shipFee: optionalCount,
  freeCondition: optionalCount,
  prepaymentYn: text,
  claimShipFee: count,
  shipArea: text,
  jejuShipFee: optionalCount,
  islandMountainShipFee: optionalCount,
  releaseDay: count,
  releaseTime: optionalCount,
  holidayExceptYn: text,
  releaseZipCode: text,
  releaseRoadAddress1: text,
  releaseRoadAddress2: text,
  releaseAddress1: text,
  releaseAddress2: text,
  returnZipCode: text,
  returnRoadAddress1: text,
  returnRoadAddress2: text,
  returnAddress1: text,
  returnAddress2: text,
});

type WirePolicy = z.output<typeof policyShape>;

/** A policy as it came, every field of it. */
export interface ShownPolicy {
  policyId: string;
  raw: Part;
}

/** `data` of the list; `undefined` when it is no list. Entries without a number are left out. */
export function shownPolicies(data: unknown): ShownPolicy[] | undefined {
  if (!Array.isArray(data)) return undefined;
  return entriesOf(data).flatMap((raw) => {
    const policyId = isRecord(raw) ? identity.safeParse(raw['shipPolicyNo']).data : undefined;
    return isRecord(raw) && policyId !== undefined ? [{ policyId, raw }] : [];
  });
}

/** An amount that goes with another choice than the one made is left out; a code that we do not know is read as the usual one. */
export function readPolicy({ raw }: ShownPolicy): ShippingPolicy {
  const wire = policyShape.parse(raw);
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
function addressesOf(wire: WirePolicy): Pick<ShippingPolicy, 'release' | 'returnTo'> {
  const byRoad = { release: wire.releaseRoadAddress1 !== '', returnTo: wire.returnRoadAddress1 !== '' };
  return {
    release: {
      zip: wire.releaseZipCode,
      address: byRoad.release ? wire.releaseRoadAddress1 : wire.releaseAddress1,
      detail: byRoad.release ? wire.releaseRoadAddress2 : wire.releaseAddress2,
    },
    returnTo: {
      zip: wire.returnZipCode,
      address: byRoad.returnTo ? wire.returnRoadAddress1 : wire.returnAddress1,
      detail: byRoad.returnTo ? wire.returnRoadAddress2 : wire.returnAddress2,
    },
  };
}
