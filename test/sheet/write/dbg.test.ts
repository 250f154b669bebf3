import { standTab } from '../stand.tab';
import { actOf, type Trace } from './arbitrary-race';
import { standing, writeDuring } from './race';

const row = (id: string, rest: object = {}) => ({
  mall: '위메프',
  id,
  memo: `${id}번 메모`,
  state: '옛 상태',
  ...rest,
});
const wish = (id: string, rest: object = {}) => ({
  mall: '위메프',
  id,
  state: '새 상태',
  price: 900,
  zip: '06164',
  ...rest,
});
it('debug', () => {
  const table = {
    rows: [
      row('1', { action: '보내기', area: '제주' }),
      row('2', { memo: '' }),
      { memo: '줄', area: '여기도' },
      row('3'),
      row('2', { memo: '겹친', area: '다른' }),
      row('4', { memo: '' }),
      row('5', { memo: '', state: '=IMPORTXML("http://x")' }),
    ],
    spare: 10,
  };
  const wishes = {
    rows: [
      wish('1', { action: undefined }),
      wish('2', { area: '' }),
      wish('5', { state: '+82', nickname: '이름' }),
      wish('7', { state: '=HYPERLINK("http://x")' }),
      wish('8'),
      wish('9', { nickname: '별명' }),
    ],
    stamp: { at: '2026-11-23 10:00:00' },
  };
  const w = standing(table);
  const trace: Trace = { typed: new Map(), deletedRows: [] };
  const dump = () =>
    w
      .seller(standTab.name)
      .grid.cells.slice(0, 14)
      .map((l, r) => `${r + 1}| ${l.map((c) => String(c.value).slice(0, 6)).join(' | ')}`)
      .join('\n');
  const lines: string[] = [dump()];
  const act = actOf({ kind: 'deleteRows', row: 1, count: 2 }, trace);
  const acts = new Map();
  for (let k = 1; k < 80; k += 1)
    acts.set(k, (s: never) => {
      const c = w.calls[k - 1]!;
      if (k === 5) {
        act(s);
        lines.push('*** ACT');
      }
      if (c.kind !== 'look')
        lines.push(`--- ${k} ${c.method} ${JSON.stringify(c.area)}\n${c.kind === 'read' ? dump() : ''}`);
    });
  const out = writeDuring(w, wishes, acts);
  lines.push(String(out.refusal), dump());
  console.log(lines.join('\n'));
});
