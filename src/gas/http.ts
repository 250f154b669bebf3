/** Requests to malls. Redirects are not followed: the key must not travel to another host. */
import { type Http, type HttpAnswer, type HttpRequest, headerOf, USUAL_WAIT } from '../ports';

/** Google's typings lack `timeoutSeconds`, an option since 2026; where it is unknown it does no harm. */
type Request = GoogleAppsScript.URL_Fetch.URLFetchRequest & { timeoutSeconds: number };

/** Beyond what the server is given: a relay between tells by itself that the mall was too slow, and so what is known. */
const SPARE_SECONDS = 5;

export const httpPort = (): Http => ({
  fetchAll(requests) {
    try {
      return UrlFetchApp.fetchAll(requests.map(toGoogle)).map((response, at) => fromGoogle(response, requests[at]));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return requests.map((): HttpAnswer => ({ lost: true, reason }));
    }
  },
});

function toGoogle({ method, url, headers, body, waitSeconds = USUAL_WAIT }: HttpRequest): Request {
  return {
    url,
    headers,
    method: method.toLowerCase() as GoogleAppsScript.URL_Fetch.HttpMethod,
    ...(body === undefined ? {} : { payload: payloadOf(body), contentType: contentTypeOf(headers) }),
    muteHttpExceptions: true,
    followRedirects: false,
    timeoutSeconds: waitSeconds + SPARE_SECONDS,
  };
}

/** Google's bytes are signed. */
const payloadOf = (body: NonNullable<HttpRequest['body']>): string | number[] =>
  typeof body === 'string' ? body : body.map((byte) => (byte > 127 ? byte - 256 : byte));

const contentTypeOf = (headers: Record<string, string>): string =>
  headerOf(headers, 'Content-Type') || 'application/json; charset=utf-8';

const fromGoogle = (response: GoogleAppsScript.URL_Fetch.HTTPResponse, asked?: HttpRequest): HttpAnswer => ({
  lost: false,
  status: response.getResponseCode(),
  headers: textHeaders(response.getHeaders()),
  body: response.getContentText(asked?.answerCharset ?? 'UTF-8'),
  ...(asked?.wantsBytes ? { bytes: response.getContent().map((byte) => byte & 0xff) } : {}),
});

const textHeaders = (headers: object): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
