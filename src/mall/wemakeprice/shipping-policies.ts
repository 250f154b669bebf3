/** 배송정보 at 위메프: the seller's list, and making or changing one. */
import type { Client } from '../kit/client';
import type { Raw } from '../kit/raw';
import { holds } from '../kit/same';
import { sentenceUnder } from '../kit/sentence';
import { numberIn } from '../kit/wire';
import { performWrites, type Write } from '../kit/write';
import type { MaybeSent, ShippingPolicy, WriteOutcome } from '../port/listings';
import { reading, writing } from './endpoints';
import { unexpectedShape } from './judge';
import { policyBody, readPolicy, shownPolicies } from './shipping-policies.wire';

const listCall = reading('getSellerShipPolicy', {});

/** All of the seller's. Throws `MallError`. */
export function shippingPolicies(client: Client): ShippingPolicy[] {
  return readList(client).map(readPolicy);
}

/** One outcome a policy, in order: its number at the mall. What only the mall knows of a policy stays. */
export function saveShippingPolicies(
  client: Client,
  policies: readonly (ShippingPolicy & MaybeSent)[],
): WriteOutcome<{ policyId: string }>[] {
  const before = readList(client);
  const standing = new Map(policies.map((policy) => [policy, madeBefore(before, policy)]));
  const left = policies.filter((policy) => standing.get(policy) === undefined);
  const written = performWrites(
    client,
    left.map((policy) => policyWrite(policy, before)),
  );
  const outcomes = new Map(left.map((policy, at) => [policy, written[at]]));
  return policies.map((policy) => {
    const policyId = standing.get(policy);
    return policyId === undefined ? (outcomes.get(policy) ?? NOT_ANSWERED) : { ok: true, value: { policyId } };
  });
}

const NOT_ANSWERED = { ok: false, why: 'lost', reason: '위메프의 답이 모자랍니다. 다시 실행해 주세요.' } as const;

/**
 * The number of a new policy that is there already just so: an execution has made it and died before anybody could write
 * the number down. Made once more, the seller would have it twice.
 */
const madeBefore = (before: readonly Raw[], policy: ShippingPolicy): string | undefined =>
  policy.policyId === undefined ? before.find(({ raw }) => holds(raw, policyBody(policy, {})))?.id : undefined;

function readList(client: Client): Raw[] {
  const [answer] = client.ask([listCall]);
  if (answer?.verdict !== 'accepted') throw answer?.error ?? unexpectedShape('배송정보 목록');
  const list = shownPolicies(answer.data);
  if (!list) throw unexpectedShape('배송정보 목록');
  return list;
}

/** Its answer gives the number as `returnKey`. `before` is the seller's list as it was. */
function policyWrite(policy: ShippingPolicy & MaybeSent, before: readonly Raw[]): Write<{ policyId: string }> {
  const { policyId, maybeSentAt } = policy;
  const body = policyBody(policy, before.find((shown) => shown.id === policyId)?.raw ?? {});
  const isDone =
    policyId === undefined
      ? madeSince(before, policy.name)
      : (shown: Raw) => shown.id === policyId && holds(shown.raw, body);
  return {
    maybeSentAt,
    isReversible: true,
    call: writing('setSellerShipPolicy', policyId === undefined ? body : { ...body, shipPolicyNo: policyId }),
    failure: (data) => sentenceUnder(data, 'returnMsg'),
    read(data) {
      const number = numberIn(data, 'returnKey');
      return number === undefined ? undefined : { policyId: number };
    },
    proof: {
      call: listCall,
      judge(answer) {
        const list = answer.verdict === 'accepted' ? shownPolicies(answer.data) : undefined;
        if (!list) return { verdict: 'unknown' };
        const found = list.find(isDone);
        return found ? { verdict: 'done', value: { policyId: found.id } } : { verdict: 'notDone' };
      },
    },
  };
}

/** A new policy is known by its name, and by a number that was not there before. */
function madeSince(before: readonly Raw[], name: string): (shown: Raw) => boolean {
  const known = new Set(before.map(({ id }) => id));
  return ({ id, raw }) => !known.has(id) && raw['shipPolicyName'] === name;
}
