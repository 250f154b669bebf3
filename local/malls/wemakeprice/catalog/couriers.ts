/** Couriers of the mall: codes in requests, names in answers. */
import data from '../data/couriers.json';

const names = new Map(data.couriers.map(({ code, name }) => [code, name]));

/** The name of a courier's code; `undefined` for a code that the mall does not have. */
export function courierName(code: string): string | undefined {
  return names.get(code);
}
