/** 도서산간: where couriers ask for more. A hint for the seller; every courier has a list of its own. */
import { type RemoteArea, remoteZips } from './remote-area.data';

/** The surcharge area of a postal code of five digits; `undefined` on the mainland and for what is no postal code. */
export function remoteArea(zip: string): RemoteArea | undefined {
  const digits = zip.trim();
  if (!/^\d{5}$/.test(digits)) return undefined;
  const code = Number(digits);
  return remoteZips.find(({ from, to }) => from <= code && code <= to)?.area;
}
