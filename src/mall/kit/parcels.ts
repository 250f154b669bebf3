/** Couriers and waybills: a mall's codes of couriers, and whether goods left as they were meant to. */
import { looseKey } from '../../rules/nearest';
import { once } from '../../rules/once';
import { readCourier } from '../../rules/waybill/courier';
import type { Parcel } from '../port/orders';
import { type Built, unbuildable } from './built';
import { quotable } from './sentence';

export interface Couriers {
  /** The code of one of `couriers`; `undefined` for one that the mall has no code for. */
  code(courier: string): string | undefined;
  /** Our name of a courier that the mall gives by code or by name; `undefined` for an unknown one. */
  name(codeOrName: string): string | undefined;
}

/** `coded`: every code with our name; `ownWords`: names that the mall uses and a seller does not, with ours. Made at first use. */
export function couriersOf(
  coded: () => readonly (readonly [code: string, courier: string])[],
  ownWords: Readonly<Record<string, string>> = {},
): Couriers {
  const tables = once(() => ({
    nameOf: new Map(coded().map(([code, courier]) => [code.toUpperCase(), courier])),
    codeOf: new Map(coded().map(([code, courier]) => [courier, code])),
    own: new Map(Object.entries(ownWords).map(([word, courier]) => [looseKey(word), courier])),
  }));
  return {
    code: (courier) => tables().codeOf.get(courier),
    name(codeOrName) {
      const { nameOf, own } = tables();
      const known = nameOf.get(codeOrName.trim().toUpperCase()) ?? own.get(looseKey(codeOrName));
      if (known !== undefined) return known;
      const reading = readCourier(codeOrName);
      return 'courier' in reading ? reading.courier : undefined;
    },
  };
}

/** What a request says of a parcel; a courier that the mall has no code for is a sentence for the seller. */
export function withCourier<T>(mall: string, { code }: Couriers, courier: string, made: (code: string) => T): Built<T> {
  const known = code(courier);
  return known === undefined
    ? unbuildable(
        `${mall}에는 택배사 「${courier}」의 코드가 없습니다. 다른 택배사를 고르거나, 기타 방법으로 택배사와 송장번호를 글로 적어 보내세요.`,
      )
    : { ok: true, value: made(known) };
}

/** A parcel as a mall shows it. */
export interface ShownParcel {
  courier: string;
  trackingNumber: string;
}

/** A courier that the mall shows by a name that we do not know is taken for the right one when the number is. */
export function isParcel({ name }: Couriers, shown: ShownParcel, { courier, trackingNumber }: Parcel): boolean {
  const number = bare(trackingNumber);
  if (number === '' || bare(shown.trackingNumber) !== number) return false;
  const known = name(shown.courier);
  return known === undefined || known === courier;
}

/** Courier and number as the mall shows them, fit to stand in a message; blank where it shows none. */
export const parcelWords = ({ courier, trackingNumber }: ShownParcel): string =>
  [courier, trackingNumber].map(quotable).filter(Boolean).join(' ');

/** Why a bundle that left in another way cannot be dispatched any more. */
export const leftOtherwise = (mall: string, parcel: string, way: string): string =>
  parcel === ''
    ? `${mall}에는 이미 다른 방법(${quotable(way)})으로 발송되어 있습니다. ${mall}에서 주문을 확인하세요.`
    : `${mall}에는 이미 다른 송장(${parcel})으로 발송되어 있습니다. 이 송장이 아니면 송장수정으로 바꾸세요.`;

function bare(trackingNumber: string): string {
  return trackingNumber.replace(/[\s-]/g, '').toUpperCase();
}
