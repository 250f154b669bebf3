/** Which headers pass through the relay, and in what shape: the same rule on either side and in both directions. */
import type { Header } from './wire';

/** They belong to one connection, or name who is on the way: the next connection has its own. */
const DROPPED = new Set([
  ...['connection', 'keep-alive', 'proxy-authenticate', 'proxy-authorization', 'proxy-connection', 'te', 'trailer'],
  ...['transfer-encoding', 'upgrade', 'content-length', 'expect', 'host', 'http2-settings', 'accept-encoding'],
  ...['forwarded', 'via', 'x-real-ip', 'true-client-ip', 'client-ip', 'x-client-ip', 'cdn-loop'],
  // A session of one caller with a mall is nothing that the contracts know.
  ...['cookie', 'cookie2', 'set-cookie', 'set-cookie2'],
]);
const DROPPED_FAMILIES = /^(?:x-forwarded-|x-relay|cf-)/;

/** Whether a header of this lower-case name passes through. */
export const isPassing = (name: string): boolean => !DROPPED.has(name) && !DROPPED_FAMILIES.test(name);

const NAME = /^[a-z0-9](?:[a-z0-9_-]*[a-z0-9])?$/;
const VALUE = /^(?:[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?)?$/;

/** Whether a header can be signed: its value is visible ASCII without a blank at either end, which no proxy rewrites. */
export const isSignable = ([name, value]: Header): boolean => NAME.test(name) && VALUE.test(value);
