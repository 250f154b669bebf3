/** Plays one write during which a seller acts, and says what is wrong in the end. */
import { joinKey } from '../../../src/sheet';
import { standTab } from '../stand.tab';
import { actOf, type Deed, type Trace } from './arbitrary-race';
import { aimsOf, judge, remembered, standing, type Table, type Wishes, writeDuring } from './race';

/** Plays the write with these deeds right before these calls; gives what is wrong in the end, and the calls it took. */
export function play(table: Table, wishes: Wishes, deeds: readonly { n: number; deed: Deed }[]) {
  const workbook = standing(table);
  const aims = aimsOf(workbook, standTab, wishes);
  const before = remembered(workbook);
  const trace: Trace = { typed: new Map(), deletedRows: [] };
  const acts = new Map(deeds.map(({ n, deed }) => [n, actOf(deed, trace)]));
  const { refusal, calls } = writeDuring(workbook, wishes, acts);
  const deleted = [...aims.rows.keys()].filter((key) => trace.deletedRows.some((row) => holdsKey(row, key)));
  const wrong = judge(workbook, { before, typed: trace.typed, aims, refused: refusal !== undefined, deleted });
  const isWholeRead = workbook.calls.some(({ method }) => method === 'readUsed');
  return { wrong, calls, refusal, isWholeRead };
}

const holdsKey = (row: readonly unknown[], key: string): boolean =>
  row.some((id) => joinKey(['위메프', String(id)]) === key);
