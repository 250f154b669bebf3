/** A write of which repeating does harm cannot be written down without its proof: the compiler says so, on these very lines. */
import type { BulkWrite } from '../../../src/mall/kit/bulk';
import { harmful, harmless } from '../../../src/mall/kit/endpoint';
import type { Act, ProvenAct, Proving, Write } from '../../../src/mall/kit/write';

const set = harmful({ body: 'json' })('POST', '/set');
const ask = harmless()('GET', '/ask');
const act: Act<true> = { read: () => true };
const proof: Proving<true> = { call: { endpoint: ask }, judge: () => ({ verdict: 'unknown' }) };
const call = { endpoint: set };
const provenAct: ProvenAct<true> = { ...act, proof };
const bulk = { call: () => ({}), each: () => [] };

const taken: (Write<true> | BulkWrite<true> | BulkWrite<true, ProvenAct<true>>)[] = [
  { ...act, call, proof } satisfies Write<true>,
  { ...act, call: { endpoint: ask } } satisfies Write<true>,
  { ...bulk, endpoint: set, acts: [provenAct] } satisfies BulkWrite<true, ProvenAct<true>>,
  { ...bulk, endpoint: ask, acts: [act] } satisfies BulkWrite<true>,
  // @ts-expect-error: a harmful endpoint without a proof
  { ...act, call } satisfies Write<true>,
  // @ts-expect-error: what proves must not do anything itself
  { ...act, call, proof: { ...proof, call } } satisfies Write<true>,
  // @ts-expect-error: a harmful endpoint for acts without proofs
  { ...bulk, endpoint: set, acts: [act] } satisfies BulkWrite<true>,
];

it('되풀이하면 해로운 쓰기는 증명 없이 적을 수 없다(타입이 막는다)', () => {
  expect(taken).toHaveLength(7);
});
