/** What an adapter declares of an address of its mall, and the request that a call of it becomes. */
import type { HttpRequest, Verb } from '../../ports';
import { jsonText } from './json';
import { type Element, xmlText } from './xml-text';

/** How a request carries what it asks; without one the parameters go into the query. */
export type BodyForm = 'json' | 'form' | 'xml' | 'text';

export interface Endpoint {
  readonly verb: Verb;
  /** From the host on; `{name}` stands for a part of `Call.path`. */
  readonly path: string;
  /** How well it is known, in the adapter's words. */
  readonly mark?: string;
  readonly body?: BodyForm;
  /** What the answer is read as; JSON when missing. */
  readonly answer?: 'json' | 'xml';
  /** What the answer is written in; UTF-8 when missing. Korean malls that say EUC-KR mean `windows-949`. */
  readonly charset?: string;
  /** How long the mall may take to answer, up to 55; as usual when missing. */
  readonly waitSeconds?: number;
  /** The mall counts requests of this class by themselves. */
  readonly rate?: string;
  /** Items that one call takes; one when missing. */
  readonly most?: number;
  /** Whether asking twice does no more than asking once. Declared, never derived from the verb: some malls write by GET. */
  readonly repeatable: boolean;
}

/** A lost answer may simply be asked for again. */
export type Harmless = Endpoint & { readonly repeatable: true };
/** A lost answer has to be read back: such a write cannot be made without its proof. */
export type Harmful = Endpoint & { readonly repeatable: false };

type Declared = Omit<Endpoint, 'verb' | 'path' | 'repeatable'>;
type More<Repeatable extends boolean> = Endpoint & { readonly repeatable: Repeatable };

const declared =
  <const Repeatable extends boolean>(repeatable: Repeatable, usual: Declared = {}) =>
  (verb: Verb, path: string, more: Declared = {}): More<Repeatable> => ({ verb, path, ...usual, ...more, repeatable });

/** Declares reads, and writes that may be repeated; `usual` holds for all that it declares. */
export const harmless = (usual?: Declared) => declared(true, usual);
/** Declares writes of which each must be proved. */
export const harmful = (usual?: Declared) => declared(false, usual);

export interface Call<E extends Endpoint = Endpoint> {
  readonly endpoint: E;
  /** The body, or the query where the endpoint has none; a ready text for the body form `text`. */
  readonly params?: Readonly<Record<string, unknown>> | Element | string;
  /** Parts of the path, not yet encoded. */
  readonly path?: Readonly<Record<string, string>>;
  /** A ready query without its `?`, sent exactly so. */
  readonly query?: string;
}

const types: Readonly<Record<BodyForm, string>> = {
  json: 'application/json; charset=utf-8',
  form: 'application/x-www-form-urlencoded',
  xml: 'text/xml; charset=UTF-8',
  text: 'text/plain; charset=UTF-8',
};

/** The request as it stands before it is signed. */
export function requestOf({ endpoint, params = {}, path = {}, query }: Call, host: string): HttpRequest {
  const { verb: method, body: form, charset, waitSeconds } = endpoint;
  const place = endpoint.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? ''));
  const asked = query ?? (form === undefined ? pairsText(params) : '');
  return {
    ...{ method, url: `${host}${place}${asked && `?${asked}`}` },
    headers: form === undefined ? {} : { 'Content-Type': types[form] },
    ...(form === undefined ? {} : { body: bodyText(form, params) }),
    ...(charset === undefined ? {} : { answerCharset: charset }),
    ...(waitSeconds === undefined ? {} : { waitSeconds }),
  };
}

function bodyText(form: BodyForm, params: NonNullable<Call['params']>): string {
  if (typeof params === 'string') return params;
  switch (form) {
    case 'form':
      return pairsText(params);
    case 'xml':
      return xmlText(params as Element);
    default:
      return jsonText(params);
  }
}

/** `name=value&…`, a blank as `%20`; what is `undefined` is left out. */
export function pairsText(params: NonNullable<Call['params']>): string {
  return Object.entries(params)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${encodeURIComponent(String(value))}`]))
    .join('&');
}
