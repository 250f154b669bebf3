/**
 * Where the relay sends, and nowhere else: for each mall its host, paths, verbs and limits, from the malls' contracts. The
 * caller names a mall, never a host.
 */

/** Limits in seconds, bytes, and requests a second; a burst of twice the rate passes. */
export interface MallLimits {
  /** Longest wait that a caller may ask for. */
  longestWait: number;
  largestBody: number;
  largestAnswer: number;
  perSecond: number;
}

export interface MallLine extends MallLimits {
  origin: string;
  /** Beginnings of paths, each with a slash at either end. */
  prefixes: readonly string[];
  verbs: readonly string[];
}

const MB = 1_000_000;

/** UrlFetchApp itself gives up after 60 seconds. */
export const LONGEST_WAIT = 55;

/** A net below the adapters' own pace, which is slower. */
export const usual: MallLimits = {
  longestWait: LONGEST_WAIT,
  largestBody: 5 * MB,
  largestAnswer: 10 * MB,
  perSecond: 20,
};

export const malls: Readonly<Record<string, MallLine>> = {
  smartstore: {
    ...usual,
    origin: 'https://api.commerce.naver.com',
    prefixes: ['/external/'],
    verbs: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
    // Ten images in one body.
    largestBody: 12 * MB,
  },
  coupang: {
    ...usual,
    origin: 'https://api-gateway.coupang.com',
    prefixes: ['/v2/providers/'],
    verbs: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
  },
  '11st': {
    ...usual,
    origin: 'https://api.11st.co.kr',
    prefixes: ['/rest/'],
    verbs: ['GET', 'POST', 'PUT'],
    // A day of orders is one answer.
    largestAnswer: 20 * MB,
  },
  // One service for G마켓 and 옥션.
  esm: {
    ...usual,
    origin: 'https://sa2.esmplus.com',
    prefixes: ['/shipping/', '/claim/', '/item/', '/assist/', '/account/'],
    verbs: ['GET', 'POST', 'PUT', 'DELETE'],
  },
  wemakeprice: {
    ...usual,
    origin: 'https://w-api.wemakeprice.com',
    prefixes: ['/order/', '/claim/', '/product/', '/qna/', '/notice/', '/settle/'],
    verbs: ['GET', 'POST'],
  },
};
