import fc from 'fast-check';
import type { Fault } from '../../../local/malls/wemakeprice/troubles/faults';
import { after, before, testLostAnswers } from './lost-answers';
import { acts, infoPath, play } from './order-acts';

describe.each(Object.entries(acts))('%s의 답을 잃으면 위메프에 물어 확인한다', (_, act) => {
  testLostAnswers(act, () => play(act));

  it('모르는 채로 끝났어도 다시 하면 된 것이고, 한 번만 되어 있다', () => {
    const { work, buyer, shown, failReads } = play(act);
    buyer.faults({ path: act.path, fault: { cut: 'after' } });
    failReads();
    work();
    buyer.clearFaults();
    expect(work()).toMatchObject({ ok: true });
    expect(shown()).toEqual(act.done);
  });

  it('다시 묻는 것은 답이 올 때까지 몇 번 묻는다', () => {
    const { work, buyer, failReads, reads } = play(act);
    buyer.faults({ path: act.path, fault: { cut: 'after' } });
    failReads(2);
    expect(work()).toMatchObject({ ok: true });
    expect(reads()).toBe(3);
  });

  it('물어보니 위메프에 없는 배송이면 되지 않은 것이다', () => {
    const { work, buyer, mall, writes } = play(act);
    mall.state().bundles.splice(0);
    buyer.faults({ path: act.path, fault: { cut: 'before' } });
    expect(work()).toMatchObject({ ok: false, why: 'refused', reason: expect.stringContaining('배송이 없습니다') });
    expect(writes()).toBe(1);
  });

  it('다시 물은 답이 다른 배송이면 모르는 것이다', () => {
    const { work, buyer } = play(act);
    const other = { resultCode: 200, data: { bundle: [{ bundleNo: 1 }] } };
    buyer.faults([
      { path: act.path, fault: { cut: 'before' } },
      { path: infoPath, times: 0, fault: { status: 200, body: other } },
    ]);
    expect(work()).toMatchObject({ ok: false, why: 'lost' });
  });

  it('위메프가 다른 주소로 보내면 따라가지 않고, 되었는지 모른다고 한다', () => {
    const { work, buyer, writes, shown } = play(act);
    buyer.faults({ path: act.path, fault: { redirectTo: 'https://example.com' } });
    expect(work()).toMatchObject({ ok: false, why: 'lost', reason: expect.stringContaining('다른 주소') });
    expect(writes()).toBe(1);
    expect(shown()).toEqual(act.undone);
  });
});

/** What a write and the reading back may meet; the mall's own answer where there is no fault. */
const anyFault: fc.Arbitrary<Fault> = fc.constantFrom(
  ...before,
  ...after,
  { status: 422 },
  { status: 429 },
  { resultCodeAsString: true },
  { redirectTo: 'https://example.com' },
);
const cutRead: Fault = { cut: 'before' };

it('무엇을 만나든 된 것만 되었다고 하고, 된 것을 되지 않았다고 하지 않으며, 두 번까지만 보낸다', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.values(acts)),
      fc.array(anyFault, { maxLength: 2 }),
      fc.nat(8),
      (act, faults, deadReads) => {
        const { work, buyer, writes, shown } = play(act);
        buyer.faults(faults.map((fault) => ({ path: act.path, fault })));
        if (deadReads > 0) buyer.faults({ path: infoPath, times: deadReads, fault: cutRead });
        const outcome = work();
        const turnedAway = faults.filter((fault) => 'status' in fault && fault.status === 429).length;
        expect(writes()).toBeLessThanOrEqual(2 + turnedAway);
        if (outcome.ok) expect(shown()).toEqual(act.done);
        else if (outcome.why !== 'lost') expect(shown()).toEqual(act.undone);
      },
    ),
  );
});
