/** Turns a request to a mall into the request to the relay that carries it. */
import { isPassing, isSignable } from './passing';
import { type Claims, type Hashes, signatureOf } from './sign';
import { EMPTY_HASH, FORWARD_PATH, type Header, RELAY_ITSELF, sent, THROUGH } from './wire';

/** The relay of a seller. */
export interface RelayKey {
  /** Such as `https://relay.example.com`, without a slash at the end. */
  origin: string;
  keyId: string;
  secret: string;
}

/** What makes one try of a request unlike every other: each try is signed anew. */
export interface Stamp {
  /** Milliseconds since 1970. */
  time: number;
  /** 16 to 64 letters, digits, `-` and `_`, never used before; a UUID is one. */
  nonce: string;
}

export interface CarriedRequest<Body> {
  /** The mall's name in the relay's table. */
  mall: string;
  verb: string;
  /** Path and query as the mall is to get them, from the first `/`. */
  target: string;
  headers: Readonly<Record<string, string>>;
  body?: Body;
  /** Seconds for which the relay waits for the mall; it cuts more than the mall's line allows. */
  wait: number;
}

export interface RelayRequest<Body> {
  method: 'GET' | 'POST';
  url: string;
  headers: Record<string, string>;
  body?: Body;
}

/**
 * The request that makes the relay send `request`. Hop-by-hop and forwarding headers are left out.
 * @throws Error when a header cannot travel: its value is not visible ASCII.
 */
export function relayRequest<Body>(
  relay: RelayKey,
  request: CarriedRequest<Body>,
  stamp: Stamp,
  hashes: Hashes<Body>,
): RelayRequest<Body> {
  const { mall, verb, target, body } = request;
  const claims: Claims = {
    ...{ keyId: relay.keyId, time: String(stamp.time), nonce: stamp.nonce, mall, verb, target },
    wait: String(request.wait),
    headers: passingHeaders(request.headers),
    bodyHash: body === undefined ? EMPTY_HASH : hashes.sha256Hex(body),
  };
  const headers = { ...signedHeaders(claims, relay, hashes), 'content-type': 'application/octet-stream' };
  return { method: 'POST', url: `${relay.origin}${FORWARD_PATH}`, headers, ...(body === undefined ? {} : { body }) };
}

/** The request that asks the relay itself, such as for `/ip`, and so tells whether the secret is right. */
export function askRelay(
  relay: RelayKey,
  path: '/ip',
  stamp: Stamp,
  hashes: Pick<Hashes<never>, 'hmacSha256Hex'>,
): RelayRequest<never> {
  const claims: Claims = {
    ...{ keyId: relay.keyId, time: String(stamp.time), nonce: stamp.nonce, mall: RELAY_ITSELF, verb: 'GET' },
    ...{ target: path, wait: '0', headers: [], bodyHash: EMPTY_HASH },
  };
  return { method: 'GET', url: `${relay.origin}${path}`, headers: signedHeaders(claims, relay, hashes) };
}

function passingHeaders(headers: Readonly<Record<string, string>>): Header[] {
  const all = Object.entries(headers).map(([name, value]): Header => [name.toLowerCase(), value.trim()]);
  const passing = all.filter(([name]) => isPassing(name));
  const wrong = passing.find((header) => !isSignable(header));
  // The value may be a key, so only the name is said.
  if (wrong) throw new Error(`${wrong[0]}: a header must be visible ASCII`);
  return passing;
}

function signedHeaders(
  claims: Claims,
  { secret }: RelayKey,
  hashes: Pick<Hashes<never>, 'hmacSha256Hex'>,
): Record<string, string> {
  const { headers, ...said } = claims;
  const entries = Object.entries(said).map(([claim, value]) => [sent[claim as keyof typeof said], value]);
  const passing = headers.map(([name, value]) => [THROUGH + name, value]);
  return { ...Object.fromEntries([...entries, ...passing]), [sent.signature]: signatureOf(claims, secret, hashes) };
}
