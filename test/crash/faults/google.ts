/** What Google does to an execution: ends it, throws, takes its time, or has no room left. */
import type { ServiceCall } from '../../../local/apps-script';
import type { Fault } from '../fault';

const always = () => true;
/** A call that changes something, or asks the mall: after the others everything looks as it did before them. */
export const isEffect = ({ kind, name, written }: ServiceCall): boolean =>
  written > 0 || ['http', 'structure', 'format'].includes(kind) || /\.(set|delete)Propert/.test(name);

const MINUTE = 60_000;
const STORE_BYTES = 500 * 1024;
const VALUE_BYTES = 9 * 1024;

const jump = (name: string, ms: number): Fault => ({
  at: 'call',
  name,
  when: 'after',
  isWorth: isEffect,
  strike({ actions }) {
    actions.spend(ms);
    return ms < 0 ? { backMs: -ms } : undefined;
  },
});

export const death: Fault = { at: 'moment', name: '죽음' };

export const googleFaults: readonly Fault[] = [
  death,
  { at: 'call', name: '서버 오류', when: 'before', isWorth: always, strike: ({ actions }) => actions.fail() },
  { at: 'call', name: '된 뒤의 서버 오류', when: 'after', isWorth: isEffect, strike: ({ actions }) => actions.fail() },
  jump('시계가 4분 앞으로', 4 * MINUTE),
  jump('시계가 10분 뒤로', -10 * MINUTE),
  {
    at: 'call',
    name: '속성 저장소가 가득 참',
    when: 'before',
    isWorth: ({ name }) => /\.setPropert/.test(name),
    strike({ trial }) {
      const { documentProperties } = trial.runtime.state;
      const size = Object.entries(documentProperties).reduce((sum, pair) => sum + Buffer.byteLength(pair.join('')), 0);
      const names = Array.from({ length: Math.ceil((STORE_BYTES - size) / VALUE_BYTES) }, (_, nth) => `junk-${nth}`);
      for (const name of names) documentProperties[name] = 'x'.repeat(VALUE_BYTES);
      return {
        mend() {
          for (const name of names) delete trial.runtime.state.documentProperties[name];
        },
      };
    },
  },
];

const isList = (path: string): boolean => path.endsWith('List');

export const lineFaults: readonly Fault[] = [
  { at: 'request', name: '닿지 못한 요청', loss: 'request' },
  { at: 'request', name: '잃은 답', loss: 'answer' },
  { at: 'request', name: '목록에서 빠진 것', loss: 'last', isWorth: isList },
  { at: 'request', name: '넘기는 사이에 밀린 쪽', loss: 'first', isWorth: isList },
  { at: 'request', name: '늦게 보이는 것', loss: 'last', isWorth: isList, lasts: true },
];
