/** A mall whose every word has been tampered with: the answers of the real one with each text in them replaced. */
import type { Transport } from '../../local/apps-script';
import type { LocalMall } from '../../local/malls/wemakeprice/mall';
import { transportTo } from './scene';

/** The sealed parts of an answer, without which it is no answer at all. */
const envelope = new Set(['resultCode', 'returnKey']);

/** Answers of reads in which `change` was applied to each text, whatever it is for. Ids are numbers there and stay. */
export function hostileTransport(mall: LocalMall, change: (text: string) => string): Transport {
  const honest = transportTo(mall);
  return (requests) =>
    honest(requests).map((answer, at) => {
      if (!('body' in answer) || !requests[at]?.url.includes('/out/')) return answer;
      return { ...answer, body: JSON.stringify(changed(JSON.parse(String(answer.body)), change)) };
    });
}

function changed(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((one) => changed(one, change));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, envelope.has(name) ? one : changed(one, change)]),
  );
}
