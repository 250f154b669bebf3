/**
 * An `Http` whose requests go to one mall by the seller's relay: each is signed anew, and the mall's own answer comes back as if it
 * had been asked directly. Several requests stay one batch.
 */
import { type Bytes, type Http, type HttpAnswer, type HttpRequest, headerOf, USUAL_WAIT } from '../ports';
import { readRelayAnswer } from './answer';
import { type RelayKey, relayRequest } from './call';
import { freshStamp, hashesOf, type Signing } from './signing';
import { causeOf } from './words';

interface Relayed {
  relay: RelayKey;
  /** The mall's name in the relay's table. */
  mall: string;
}

export function relayedHttp(outside: Signing & { http: Http }, { relay, mall }: Relayed): Http {
  const { http, clock, crypto } = outside;
  const hashes = hashesOf(crypto);

  /** `undefined` for a request that cannot travel: a header of it is not visible ASCII. */
  function carried(request: HttpRequest): HttpRequest | undefined {
    const { method: verb, url, headers, body, answerCharset, wantsBytes, waitSeconds: wait = USUAL_WAIT } = request;
    const asked = { mall, verb, target: targetOf(url), headers: withType(headers, body), wait };
    try {
      return {
        ...relayRequest(relay, body === undefined ? asked : { ...asked, body }, freshStamp(outside), hashes),
        waitSeconds: wait,
        ...(answerCharset === undefined ? {} : { answerCharset }),
        ...(wantsBytes ? { wantsBytes } : {}),
      };
    } catch {
      return undefined;
    }
  }

  function fromRelay(answer: HttpAnswer): HttpAnswer {
    if (answer.lost) return { ...answer, cause: causeOf({ code: 'no-answer' }, clock.now()) };
    const { bytes, ...rest } = answer;
    const read = readRelayAnswer({ ...rest, body: { text: answer.body, bytes } });
    if (read.sent === 'answered') {
      const { status, headers, body } = read;
      return {
        lost: false,
        status,
        headers,
        body: body.text,
        ...(body.bytes === undefined ? {} : { bytes: body.bytes }),
      };
    }
    const cause = causeOf(read, clock.now());
    const lost = { lost: true, reason: cause.sentence, cause } as const;
    return read.sent === 'not-sent' ? { ...lost, neverSent: true } : lost;
  }

  return {
    fetchAll(requests) {
      const all = requests.map(carried);
      const answers = http.fetchAll(all.filter((request) => request !== undefined));
      let next = 0;
      return all.map((request) => {
        if (request === undefined) return UNSIGNABLE;
        const answer = answers[next++];
        return fromRelay(answer ?? { lost: true, reason: 'no answer' });
      });
    },
  };
}

const UNSIGNABLE: HttpAnswer = {
  lost: true,
  reason: 'a header that is not ASCII',
  neverSent: true,
  cause: { sentence: '요청의 머리글에 보낼 수 없는 글자가 있습니다. 계정의 키를 다시 저장하세요.', needs: 'other' },
};

/** Path and query as they stand in the URL, which nothing has rewritten. */
function targetOf(url: string): string {
  const target = url.replace(/^https?:\/\/[^/?#]*/, '').replace(/#.*$/, '');
  return target.startsWith('/') ? target : `/${target}`;
}

/** What the way without a relay would put in: JSON where a body has no type. */
function withType(headers: Readonly<Record<string, string>>, body: string | Bytes | undefined): Record<string, string> {
  const isTyped = body === undefined || headerOf(headers, 'Content-Type') !== '';
  return isTyped ? { ...headers } : { ...headers, 'Content-Type': 'application/json; charset=utf-8' };
}
