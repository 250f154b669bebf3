/** Sends one request to a mall, once, and says what became of it. Follows nothing, repeats nothing, rewrites nothing. */
import { Client, type Dispatcher } from 'undici';
import { isPassing } from '../src/relay/passing';
import type { RefusalCode } from '../src/relay/refusals.data';
import type { Header } from '../src/relay/wire';
import { connectOnce, type Network, type OnceLine, PrivateAddressError } from './connect-once';
import { errorCode } from './error-code';

export interface Forwarding {
  origin: string;
  verb: string;
  target: string;
  headers: readonly Header[];
  body: Uint8Array;
  waitMs: number;
  largestAnswer: number;
}

export type Forwarded =
  | { sent: 'answered'; status: number; headers: Header[]; encoding: string | undefined; body: Buffer }
  /** `fault` is the code of the error, for the log. */
  | { sent: 'not-sent' | 'lost'; code: RefusalCode; fault: string };

class AnswerTooLargeError extends Error {
  override readonly name = 'AnswerTooLargeError';
}

const LARGEST_HEADERS = 65_536;

/** Never rejects. `not-sent` only when no byte of the request can have reached the mall. */
export async function forward(asked: Forwarding, network: Network): Promise<Forwarded> {
  const line = connectOnce(network);
  const client = new Client(asked.origin, {
    connect: line.connect,
    // One limit holds for everything: the caller's.
    ...{ headersTimeout: 0, bodyTimeout: 0, maxHeaderSize: LARGEST_HEADERS, allowH2: false },
  });
  const end = AbortSignal.timeout(asked.waitMs);
  try {
    const answer = await client.request({
      ...{ method: asked.verb as Dispatcher.HttpMethod, path: asked.target, headers: sendingHeaders(asked.headers) },
      ...{ body: asked.body.length === 0 ? null : asked.body, signal: end, reset: true, responseHeaders: 'raw' },
    });
    const body = await readUpTo(answer.body, asked.largestAnswer);
    return { sent: 'answered', status: answer.statusCode, ...answerHeaders(answer.headers), body };
  } catch (error) {
    return failure(error, line, end.aborted);
  } finally {
    await client.destroy().catch(() => undefined);
  }
}

/** A mall that compresses although it was asked not to has its bytes passed on as they are, under their own name. */
function sendingHeaders(headers: readonly Header[]): string[] {
  const own: Header[] = [['accept-encoding', 'identity']];
  if (!headers.some(([name]) => name === 'user-agent')) own.push(['user-agent', 'mall-sheet-sync-relay']);
  return [...headers, ...own].flat();
}

async function readUpTo(body: AsyncIterable<Buffer>, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > most) throw new AnswerTooLargeError();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** `raw` is name, value, name, value, as undici gives it for `responseHeaders: 'raw'`. */
function answerHeaders(raw: unknown): { headers: Header[]; encoding: string | undefined } {
  const words = raw as string[];
  const all = words.flatMap((name, at): Header[] => (at % 2 === 0 ? [[name.toLowerCase(), words[at + 1] ?? '']] : []));
  const joined = new Map<string, string>();
  for (const [name, value] of all) {
    const before = joined.get(name);
    joined.set(name, before === undefined ? value : `${before}, ${value}`);
  }
  const encoding = joined.get('content-encoding');
  joined.delete('content-encoding');
  return { headers: [...joined].filter(([name]) => isPassing(name)), encoding };
}

function failure(error: unknown, line: OnceLine, isTimeUp: boolean): Forwarded {
  const fault = errorCode(error) || 'UNKNOWN';
  if (!line.mayHaveSent()) {
    const code = error instanceof PrivateAddressError ? 'private-address' : 'mall-unreachable';
    return { sent: 'not-sent', code, fault };
  }
  if (error instanceof AnswerTooLargeError) return { sent: 'lost', code: 'answer-too-large', fault };
  return { sent: 'lost', code: isTimeUp ? 'mall-timeout' : 'mall-cut', fault };
}
