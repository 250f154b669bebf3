/**
 * Real answers as tests: `fixtures/<mall>/*.json` says what an act asks for, what the mall answered, and what that is to us.
 * A seller's answer becomes a test by pasting it there, with the personal details replaced.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { malls } from '../../src/mall';
import type { MallAdapter } from '../../src/mall/port/mall';
import type { HttpRequest } from '../../src/ports';
import { fakeClock } from '../helpers/fake-clock';
import { nodeCrypto } from '../helpers/fake-crypto';

interface Fixture {
  /** Name of the mall. */
  mall: string;
  /** Path to a function of `Mall`. */
  act: string;
  input: unknown[];
  /** In order; a body as JSON, or as a text. */
  exchanges: { request: { method: string; url: string; body?: unknown }; answer: { status: number; body: unknown } }[];
  /** At least this. */
  value: unknown;
}

const root = path.resolve(__dirname, 'fixtures');
const files = readdirSync(root, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.json'));
const start = Date.parse('2026-11-23T10:00:00+09:00');

const textOf = (body: unknown): string => (typeof body === 'string' ? body : JSON.stringify(body));
const bodyOf = ({ body }: HttpRequest): unknown =>
  typeof body === 'string' && body.startsWith('{') ? JSON.parse(body) : body;

function openOver({ exchanges }: Fixture, adapter: MallAdapter) {
  const sent: unknown[] = [];
  const fields = Object.fromEntries(adapter.account.fields.map(({ name }) => [name, 'a'.repeat(96)]));
  const clock = fakeClock(start);
  const mall = adapter.open({
    account: { sellerId: 'seller', fields },
    http: {
      fetchAll: (requests) =>
        requests.map((request) => {
          const { answer } = exchanges[sent.length] ?? { answer: { status: 500, body: '' } };
          const { method, url } = request;
          sent.push({ method, url, ...(request.body === undefined ? {} : { body: bodyOf(request) }) });
          return { lost: false, status: answer.status, headers: {}, body: textOf(answer.body) };
        }),
    },
    ...{ clock, crypto: nodeCrypto, pace: adapter.pace(clock, 5), retryUntil: start },
  });
  return { mall, sent };
}

describe.each(files)('%s', (file) => {
  const fixture: Fixture = JSON.parse(readFileSync(path.join(root, file), 'utf8'));

  it('물은 것과, 그 답이 우리에게 무엇인지', () => {
    const adapter = malls.find(({ name }) => name === fixture.mall)!;
    const { mall, sent } = openOver(fixture, adapter);
    const [name = '', ...owners] = fixture.act.split('.').reverse();
    const owner = owners
      .reverse()
      .reduce<Record<string, unknown>>(
        (whole, part) => whole[part] as Record<string, unknown>,
        mall as unknown as Record<string, unknown>,
      );
    const act = owner[name] as (...input: unknown[]) => unknown;
    expect(act(...fixture.input)).toMatchObject(fixture.value as object);
    expect(sent).toEqual(fixture.exchanges.map(({ request }) => request));
  });
});
