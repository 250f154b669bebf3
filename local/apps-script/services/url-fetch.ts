/** `UrlFetchApp`: requests to the mall, one or many at once. */
import { use, usedToday } from '../daily-quota';
import { GoogleException } from '../exceptions';
import type { Execution } from '../execution';
import { expose } from '../guard';
import type { FetchResponse } from '../http/transport';
import { list } from './arguments';
import { blobService } from './blob';
import { signed } from './bytes';
import { allowedUrl, type PlannedFetch, plannedFetch } from './fetch-request';

type Response = GoogleAppsScript.URL_Fetch.HTTPResponse;

const MOST_REDIRECTS = 20;
const SHOWN_OF_BODY = 300;

export function urlFetchApp(execution: Execution) {
  const { manifest } = execution.host;
  const plan = (url: unknown, options?: unknown) => plannedFetch(url, options, manifest.urlFetchWhitelist);
  return expose<GoogleAppsScript.URL_Fetch.UrlFetchApp>(execution, {
    name: 'UrlFetchApp',
    members: {
      http: {
        fetch: (url: string, options?: unknown) => fetchAll(execution, [plan(url, options)])[0]!,
        fetchAll: (requests: unknown) =>
          fetchAll(
            execution,
            list<unknown>(requests, { service: 'UrlFetchApp', method: 'fetchAll' }).map((request) =>
              typeof request === 'string' ? plan(request) : plan(Reflect.get(Object(request), 'url'), request),
            ),
          ),
      },
      other: {
        getRequest(url: string, options?: unknown) {
          const { request } = plan(url, options);
          return {
            url: request.url,
            method: request.method.toLowerCase() as 'get',
            headers: request.headers,
            payload: request.body,
          };
        },
      },
    },
  });
}

/** One request without an answer, or with a bad one that is not muted, loses the whole batch. */
function fetchAll(execution: Execution, planned: readonly PlannedFetch[]): Response[] {
  const { host, user } = execution;
  const now = host.clock.now();
  if (usedToday(host.state, 'fetches', user, now) + planned.length > host.limits.fetchesPerDay) {
    throw new GoogleException('Service invoked too many times for one day: urlfetch.');
  }
  use(host.state, 'fetches', user, now, planned.length);
  const responses = answersTo(execution, planned);
  planned.forEach(({ request, muteHttpExceptions }, index) => {
    const { status, body } = responses[index]!;
    if (status < 400 || muteHttpExceptions) return;
    throw new GoogleException(
      `Request failed for ${new URL(request.url).origin} returned code ${status}. Truncated server response: ${textOf(body).slice(0, SHOWN_OF_BODY)} (use muteHttpExceptions option to examine full response)`,
    );
  });
  return responses.map((response) => responseService(execution, response));
}

function answersTo(execution: Execution, planned: readonly PlannedFetch[], redirects = 0): FetchResponse[] {
  const answers = execution.host.transport(planned.map(({ request }) => request));
  const responses = answers.map((answer) => {
    if ('failure' in answer) throw new GoogleException(answer.failure);
    return answer;
  });
  return responses.map((response, index) => {
    const next = redirected(execution, planned[index]!, response);
    if (!next) return response;
    if (redirects >= MOST_REDIRECTS) throw new GoogleException(`Too many redirects: ${next.request.url}`);
    return answersTo(execution, [next], redirects + 1)[0]!;
  });
}

/** The request that a redirect asks for; `undefined` when there is none, or it is not to be followed. */
function redirected(execution: Execution, planned: PlannedFetch, response: FetchResponse): PlannedFetch | undefined {
  const location = headerOf(response, 'location');
  if (!planned.followRedirects || ![301, 302, 303, 307, 308].includes(response.status) || !location) return undefined;
  const url = allowedUrl(new URL(location, planned.request.url).href, execution.host.manifest.urlFetchWhitelist);
  const { body, ...rest } = planned.request;
  const repeats = response.status >= 307;
  const request = repeats ? { ...planned.request, url } : { ...rest, method: 'GET', url };
  return { ...planned, request };
}

function responseService(execution: Execution, response: FetchResponse): Response {
  const first = (value: string | string[]) => (Array.isArray(value) ? value[0]! : value);
  const bytes = () => (typeof response.body === 'string' ? Buffer.from(response.body) : response.body);
  return expose<Response>(execution, {
    name: 'HTTPResponse',
    members: {
      other: {
        getResponseCode: () => response.status,
        getContentText: (charset?: string) => textOf(response.body, charset ?? charsetOf(response)),
        getContent: () => signed(bytes()),
        getHeaders: () =>
          Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name, first(value)])),
        getAllHeaders: () => ({ ...response.headers }),
        getBlob: () =>
          blobService(execution, { bytes: bytes(), contentType: headerOf(response, 'content-type') ?? '', name: '' }),
      },
    },
  });
}

function headerOf({ headers }: FetchResponse, name: string): string | undefined {
  const found = Object.keys(headers).find((key) => key.toLowerCase() === name);
  return found === undefined ? undefined : [headers[found]!].flat()[0];
}

function charsetOf(response: FetchResponse): string | undefined {
  return /charset=["']?([\w-]+)/i.exec(headerOf(response, 'content-type') ?? '')?.[1];
}

function textOf(body: string | Uint8Array, charset = 'utf-8'): string {
  if (typeof body === 'string') return body;
  try {
    return new TextDecoder(charset).decode(body);
  } catch {
    throw new GoogleException(`Unsupported charset: ${charset}`);
  }
}
