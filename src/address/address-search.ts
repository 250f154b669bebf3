/**
 * 우편번호 찾기 by the search of road name addresses that 행정안전부 offers to holders of a key (business.juso.go.kr). Neither
 * the key nor what was searched for ever stands in a sentence of ours.
 */
import * as z from 'zod';
import type { Http, HttpAnswer } from '../ports';

/** Named in the manifest's whitelist too. */
export const addressHost = 'https://business.juso.go.kr';
const PATH = '/addrlink/addrLinkApi.do';
/** A page of what was found. */
const PAGE = 10;

export interface FoundAddress {
  zip: string;
  /** By the name of the road. */
  road: string;
  /** By the number of the lot. */
  jibun: string;
}

export type AddressAnswer =
  | { ok: true; addresses: FoundAddress[]; total: number }
  /** Korean: what is wrong and what to do. */
  | { ok: false; reason: string };

export interface AddressQuestion {
  key: string;
  keyword: string;
  /** From 1. */
  page: number;
}

const answerShape = z.object({
  results: z.object({
    common: z.object({ errorCode: z.string(), errorMessage: z.string(), totalCount: z.coerce.number().catch(0) }),
    juso: z
      .array(z.object({ roadAddr: z.string(), jibunAddr: z.string(), zipNo: z.string() }))
      .nullish()
      .transform((found) => found ?? []),
  }),
});

/** One request. Never throws. */
export function findAddresses(http: Http, { key, keyword, page }: AddressQuestion): AddressAnswer {
  const query = Object.entries({
    confmKey: key,
    currentPage: String(page),
    countPerPage: String(PAGE),
    keyword: searchable(keyword),
    resultType: 'json',
  });
  const url = `${addressHost}${PATH}?${query.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')}`;
  const [answer] = http.fetchAll([{ method: 'GET', url, headers: {} }]);
  return answer ? readAnswer(answer) : notReached;
}

/** The service refuses these signs. */
const searchable = (keyword: string): string => keyword.replace(/[%=<>[\]]/g, ' ').trim();

const notReached: AddressAnswer = {
  ok: false,
  reason: '주소 검색 서비스에 연결하지 못했습니다. 잠시 뒤 다시 찾거나 우편번호를 직접 적어 주세요.',
};
const notUnderstood: AddressAnswer = {
  ok: false,
  reason: '주소 검색 서비스의 답을 읽을 수 없습니다. 잠시 뒤 다시 찾거나 우편번호를 직접 적어 주세요.',
};

function readAnswer(answer: HttpAnswer): AddressAnswer {
  if (answer.lost || answer.status !== 200) return notReached;
  const parsed = answerShape.safeParse(parsedOrUndefined(answer.body));
  if (!parsed.success) return notUnderstood;
  const { common, juso } = parsed.data.results;
  if (common.errorCode !== '0') return { ok: false, reason: reasonOf(common.errorCode, common.errorMessage) };
  const addresses = juso.map(({ zipNo, roadAddr, jibunAddr }) => ({ zip: zipNo, road: roadAddr, jibun: jibunAddr }));
  return { ok: true, addresses, total: common.totalCount };
}

function parsedOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The key is not approved, or its time is over. */
const keyTroubles = ['E0001', 'E0014'];
const LONGEST = 100;

const reasonOf = (code: string, message: string): string =>
  keyTroubles.includes(code)
    ? '주소 검색의 승인키가 맞지 않거나 기간이 끝났습니다. 「설정」에서 다시 넣어 주세요.'
    : `주소를 찾지 못했습니다(${message.slice(0, LONGEST)}). 다른 말로 찾거나 직접 적어 주세요.`;
