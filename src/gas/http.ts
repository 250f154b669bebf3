/** Requests to the mall. Redirects are not followed: the key must not travel to another host. */
import type { Http, HttpAnswer, HttpRequest } from '../ports';

/** Google's typings lack `timeoutSeconds`, an option since 2026; where it is unknown it does no harm. */
type Request = GoogleAppsScript.URL_Fetch.URLFetchRequest & { timeoutSeconds: number };

const TIMEOUT_SECONDS = 30;

export const httpPort = (): Http => ({
  fetchAll(requests) {
    try {
      return UrlFetchApp.fetchAll(requests.map(toGoogle)).map(fromGoogle);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return requests.map((): HttpAnswer => ({ lost: true, reason }));
    }
  },
});

function toGoogle({ method, url, headers, body }: HttpRequest): Request {
  return {
    url,
    headers,
    method: method === 'GET' ? 'get' : 'post',
    ...(body === undefined ? {} : { payload: body, contentType: 'application/json; charset=utf-8' }),
    muteHttpExceptions: true,
    followRedirects: false,
    timeoutSeconds: TIMEOUT_SECONDS,
  };
}

const fromGoogle = (response: GoogleAppsScript.URL_Fetch.HTTPResponse): HttpAnswer => ({
  lost: false,
  status: response.getResponseCode(),
  headers: textHeaders(response.getHeaders()),
  body: response.getContentText('UTF-8'),
});

const textHeaders = (headers: object): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
