/** What a script asks of `UrlFetchApp`, checked against Google's limits and the manifest's whitelist. */
import { GoogleException, mismatch } from '../exceptions';
import type { FetchRequest } from '../http/transport';
import { bytesOf } from './bytes';

/** A request and how its answer is to be taken. */
export interface PlannedFetch {
  request: FetchRequest;
  muteHttpExceptions: boolean;
  followRedirects: boolean;
}

const URL_BYTES = 2048;
const HEADERS = 100;
const BODY_BYTES = 50 * 1024 * 1024;
const DEFAULT_TIMEOUT_SECONDS = 60;
const METHODS = ['get', 'post', 'put', 'patch', 'delete'];
/** Headers that Google sets itself. */
const FORBIDDEN_HEADERS = ['host', 'content-length', 'connection', 'transfer-encoding'];
const OPTIONS = [
  'url',
  'method',
  'headers',
  'payload',
  'contentType',
  'muteHttpExceptions',
  'followRedirects',
  'validateHttpsCertificates',
  'escaping',
  'timeoutSeconds',
];

/** Throws on a URL outside the whitelist, on a limit, and on an option that Google does not know. */
export function plannedFetch(url: unknown, options: unknown, whitelist: readonly string[] | undefined): PlannedFetch {
  if (typeof url !== 'string') throw mismatch('UrlFetchApp', 'fetch', [url]);
  const given = optionsOf(options);
  const { payload } = given;
  const method = methodOf(given['method'] ?? (payload === undefined ? 'get' : 'post'));
  const headers = headersOf(given['headers'] ?? {});
  const body = method === 'GET' ? undefined : bodyOf(payload);
  const named = Object.keys(headers).some((name) => name.toLowerCase() === 'content-type');
  if (body !== undefined && !named) {
    headers['Content-Type'] = String(given['contentType'] ?? 'application/x-www-form-urlencoded');
  }
  return {
    request: {
      method,
      url: allowedUrl(url, whitelist),
      headers,
      ...(body !== undefined && { body }),
      timeoutMs: Number(given['timeoutSeconds'] ?? DEFAULT_TIMEOUT_SECONDS) * 1000,
    },
    muteHttpExceptions: given['muteHttpExceptions'] === true,
    followRedirects: given['followRedirects'] !== false,
  };
}

/** The URL, made whole; throws when it is none or begins like none of the whitelist. */
export function allowedUrl(url: string, whitelist: readonly string[] | undefined): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (!parsed || !/^https?:$/.test(parsed.protocol)) throw new GoogleException(`Invalid argument: ${url}.`);
  if (Buffer.byteLength(url) > URL_BYTES) throw new GoogleException('Limit Exceeded: URLFetch URL Length.');
  if (whitelist && !whitelist.some((allowed) => parsed.href.startsWith(allowed))) {
    throw new GoogleException(`${parsed.origin}: the URL is not in the urlFetchWhitelist of the manifest.`);
  }
  return parsed.href;
}

function optionsOf(options: unknown): Record<string, unknown> {
  if (options === undefined) return {};
  if (typeof options !== 'object' || options === null) throw mismatch('UrlFetchApp', 'fetch', [options]);
  const unknown = Object.keys(options).find((name) => !OPTIONS.includes(name));
  if (unknown) throw new GoogleException(`UrlFetchApp.fetch: "${unknown}" is not an option of the local runtime.`);
  return options as Record<string, unknown>;
}

function methodOf(method: unknown): string {
  const name = String(method).toLowerCase();
  if (!METHODS.includes(name)) throw new GoogleException(`Attribute provided with invalid value: method ${name}`);
  return name.toUpperCase();
}

function headersOf(headers: unknown): Record<string, string> {
  if (typeof headers !== 'object' || headers === null) throw mismatch('UrlFetchApp', 'fetch', [headers]);
  const entries = Object.entries(headers).map(([name, value]) => [name, String(value)] as const);
  if (entries.length > HEADERS) throw new GoogleException('Limit Exceeded: URLFetch number of headers.');
  const forbidden = entries.find(([name]) => FORBIDDEN_HEADERS.includes(name.toLowerCase()));
  const broken = entries.find(([name, value]) => !/^[\w!#$%&'*+.^`|~-]+$/.test(name) || /[\r\n\0]/.test(value));
  const refused = forbidden ?? broken;
  if (refused) throw new GoogleException(`Attribute provided with invalid value: Header:${refused[0]}`);
  return Object.fromEntries(entries);
}

function bodyOf(payload: unknown): string | Uint8Array | undefined {
  if (payload === undefined || payload === null) return undefined;
  const body = typeof payload === 'string' ? payload : Array.isArray(payload) ? bytesOf(payload) : formOf(payload);
  if (Buffer.byteLength(body) > BODY_BYTES) throw new GoogleException('Limit Exceeded: URLFetch POST Size.');
  return body;
}

function formOf(payload: unknown): string {
  if (typeof payload !== 'object' || payload === null) throw mismatch('UrlFetchApp', 'fetch', [payload]);
  return new URLSearchParams(
    Object.entries(payload).map(([name, value]) => [name, String(value)] as [string, string]),
  ).toString();
}
