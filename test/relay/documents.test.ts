/** What the guide and the README say of codes, malls and limits is what the relay does. */

import { malls } from '../../relay/malls.data';
import { refusals } from '../../src/relay/refusals.data';
import { sent } from '../../src/relay/wire';
import { read } from '../docs/markdown';

const codesIn = (text: string, header: string): string[] => {
  const [, table = ''] = text.replace(/ +\|/g, ' |').split(`| ${header} |`);
  const lines = table.split('\n').slice(2);
  const end = lines.findIndex((line) => !line.startsWith('|'));
  return lines
    .slice(0, end)
    .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([\w-]+)`/g)].map(([, code = '']) => code));
};

it('README와 안내는 모든 code를, 있는 것만 설명한다', () => {
  const all = Object.keys(refusals).sort();
  expect(codesIn(read('relay/README.md'), 'code | HTTP | 뜻').sort()).toEqual(all);
  expect(codesIn(read('docs/중계서버.md'), 'code | 보냈나 | 할 일').sort()).toEqual(all);
});

it('안내의 「모름」은 lost인 것들이다', () => {
  const unknown = [...read('docs/중계서버.md').matchAll(/^\| (.+) \| 모름 \|/gm)].flatMap(([, codes = '']) =>
    [...codes.matchAll(/`([\w-]+)`/g)].map(([, code = '']) => code),
  );
  const lost = Object.entries(refusals).flatMap(([code, { sent: outcome }]) => (outcome === 'lost' ? [code] : []));
  expect(unknown.sort()).toEqual(lost.sort());
});

it('README는 모든 머리글과 제휴몰의 이름을 적는다', () => {
  const text = read('relay/README.md');
  expect([...Object.values(sent), ...Object.keys(malls)].filter((word) => !text.includes(`\`${word}\``))).toEqual([]);
});
