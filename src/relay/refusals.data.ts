/** Every reason for which a relay answers without the mall's words: what it means for the request, and the HTTP status. */

/** `not-sent`: no byte has reached the mall. `lost`: it may have acted. */
export interface RefusalKind {
  status: number;
  sent: 'not-sent' | 'lost';
}

const notSent = (status: number): RefusalKind => ({ status, sent: 'not-sent' });
// Proxies put pages of their own in the place of 502 and 504, so neither is used.
const lost: RefusalKind = { status: 500, sent: 'lost' };

export const refusals = {
  /** A header of the relay is missing, double, or not in its form. */
  form: notSent(400),
  /** No such path of the relay. */
  'unknown-path': notSent(404),
  /** The clocks are more than two minutes apart; the answer tells the relay's. */
  time: notSent(401),
  /** Wrong secret or key id, or something changed on the way. */
  signature: notSent(401),
  /** The bytes that came are not those that were signed. */
  body: notSent(401),
  /** This request has been here before. */
  nonce: notSent(409),
  /** Signed before the relay started, which no longer knows whether it had it. */
  restarted: notSent(503),
  'unknown-mall': notSent(404),
  verb: notSent(403),
  /** The mall's line does not have this path, or it is written in a way that could lead elsewhere. */
  path: notSent(403),
  'too-large': notSent(413),
  /** More to this mall than its line lets through. */
  rate: notSent(429),
  /** More at once than the relay does. */
  busy: notSent(503),
  /** The mall's name leads to an address of a private network. */
  'private-address': notSent(403),
  /** No connection: name, network, certificate, or nobody there. */
  'mall-unreachable': notSent(503),
  /** No answer in time, after the request had left. */
  'mall-timeout': lost,
  /** The line was cut after the request had left. */
  'mall-cut': lost,
  'answer-too-large': lost,
  /** What tells the relay's own address did not answer. */
  'address-unknown': notSent(503),
  /** A fault of the relay before anything left. */
  relay: notSent(500),
  /** A fault of the relay after something may have left. */
  'relay-lost': lost,
} as const satisfies Record<string, RefusalKind>;

export type RefusalCode = keyof typeof refusals;
