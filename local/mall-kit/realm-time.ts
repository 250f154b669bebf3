/**
 * The time of the realm that asks, told with each request. Its sleeps take no real time, so what a mall counts by seconds
 * (rates, the life of a token, the age of a signature) is judged by this time and not by the machine's.
 */
import { headerOf, type MallRequest } from './http';

const header = 'x-realm-time';

/** The header that tells the time, given in epoch milliseconds. */
export const realmTimeHeader = (now: number): Record<string, string> => ({ [header]: String(Math.round(now)) });

/** Epoch milliseconds; `undefined` where the one who asks does not tell. */
export function realmTimeOf(request: MallRequest): number | undefined {
  const text = headerOf(request, header) ?? '';
  return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
