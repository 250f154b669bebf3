/** One call of the contract: where it is, and what answers it. */
import type { World } from './world';

interface ApiRequest {
  /** User id of the seller whose key came with the request. */
  seller: string;
  query: Readonly<Record<string, string>>;
  /** Parsed JSON of a POST, long integers as digit texts. */
  body: unknown;
}

export interface Route {
  method: 'GET' | 'POST';
  path: string;
  /** Gives the `data` of the answer; throws a Refusal or a BusinessFailure before it changes anything. */
  answer(world: World, request: ApiRequest): unknown;
}
