/**
 * Every address of 위메프 that we use, in one table, so that a wrong one is corrected in one place. 위메프 never published
 * its manual: `seen` entries were used by independent partner clients, `guess` entries follow the naming rule
 * (`/{domain}/out/getX` reads, `/{domain}/in/setX` writes). Guesses at present: getOrderInfo.
 */

export interface Endpoint {
  /** GET carries its parameters in the query, POST as a JSON body. */
  verb: 'GET' | 'POST';
  path: string;
  mark: 'seen' | 'guess';
  /** Whether asking twice does no more than asking once, so that a lost answer may simply be asked for again. */
  repeatable: boolean;
}

/** The only host that the key may travel to: a base that anyone could set would carry the key away. */
export const host = 'https://w-api.wemakeprice.com';

export const endpoints = {
  getOrderList: { verb: 'POST', path: '/order/out/getOrderList', mark: 'seen', repeatable: true },
  getOrderInfo: { verb: 'POST', path: '/order/out/getOrderInfo', mark: 'guess', repeatable: true },
} as const satisfies Record<string, Endpoint>;
