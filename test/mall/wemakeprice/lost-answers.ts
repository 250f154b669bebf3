/** What holds for every write whose answer was lost, whatever it writes. */

import type { Buyer } from '../../../local/malls/wemakeprice/buyer';
import type { Fault } from '../../../local/malls/wemakeprice/troubles/faults';

/** A write about to be done, and what to see of it. */
export interface Played {
  work(): unknown;
  buyer: Buyer;
  /** How often it was sent. */
  writes(): number;
  /** What the mall holds. */
  shown(): unknown;
  /** Loses the answers of the proof, the first so many; all when missing. */
  failReads(times?: number): unknown;
}

interface Act {
  path: string;
  done: unknown;
  undone: unknown;
}

/** So long ago that what no read shows was not done. */
export const longAgo = '2026-11-01 00:00:00';

export const before: Fault[] = [
  { cut: 'before' },
  { status: 503 },
  { status: 500, html: true },
  { status: 200, html: true },
];
export const after: Fault[] = [
  { cut: 'after' },
  { status: 503, when: 'after' },
  { status: 502, html: true, when: 'after' },
  { status: 200, html: true, when: 'after' },
  { emptyArrayForData: true },
];

/** The tests of one act; to be called inside its `describe`. */
export function testLostAnswers({ path, done, undone }: Act, play: () => Played): void {
  it.each(before)('되기 전에 잃었으면(%j) 되읽기가 없다고 해도 모르는 것이고, 다시 보내지 않는다', (fault) => {
    const { work, buyer, writes, shown } = play();
    buyer.faults({ path, fault });
    expect(work()).toMatchObject({
      ok: false,
      why: 'lost',
      reason: expect.stringContaining('15분 뒤에 다시 실행하면'),
    });
    expect(writes()).toBe(1);
    buyer.clearFaults();
    expect(shown()).toEqual(undone);
  });

  it.each(after)('된 뒤에 잃었으면(%j) 된 것이고, 다시 보내지 않는다', (fault) => {
    const { work, buyer, writes, shown } = play();
    buyer.faults({ path, fault });
    expect(work()).toMatchObject({ ok: true });
    expect(writes()).toBe(1);
    expect(shown()).toEqual(done);
  });

  it.each(['before', 'after'] as const)('다시 묻지도 못하면(%s) 모른다고 하고, 다시 보내지 않는다', (cut) => {
    const { work, buyer, writes, shown, failReads } = play();
    buyer.faults({ path, fault: { cut } });
    failReads();
    const reason = expect.stringContaining('다시 실행하면 먼저 위메프에 확인합니다');
    expect(work()).toMatchObject({ ok: false, why: 'lost', reason });
    expect(writes()).toBe(1);
    buyer.clearFaults();
    expect(shown()).toEqual(cut === 'before' ? undone : done);
  });
}
