/** The addresses of the tests' own mall. */
import { harmful, harmless } from '../../../src/mall/kit/endpoint';

export const mall = '보리몰';
export const host = 'https://api.borimall.example';

const xml = { answer: 'xml', charset: 'windows-949' } as const;

export const endpoints = {
  token: harmless({ body: 'form' })('POST', '/token'),
  list: harmless({ ...xml, rate: 'list' })('GET', '/orders'),
  one: harmless(xml)('GET', '/orders/{box}'),
  cancels: harmless(xml)('GET', '/cancels'),
  confirm: harmful({ body: 'json' })('PUT', '/confirm', { most: 3 }),
  /** A write by GET. */
  ship: harmful(xml)('GET', '/orders/{box}/ship/{courier}/{number}'),
  cancel: harmful()('DELETE', '/orders/{box}/lines/{seq}'),
};
