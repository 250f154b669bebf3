/** The same stories for every adapter and its mall. What a mall lacks is said, and not played. */

import { MallError } from '../../../src/mall/port/mall';
import type { HttpAnswer } from '../../../src/ports';
import { kstText, parseKst } from '../../../src/rules/kst';
import { type OrderAct, orderActs } from './order-acts';
import { type Opened, opened, type Placed, type Subject } from './stage';

const DAY = 86_400_000;
const longAgo = '2026-11-01 00:00:00';
const partNames = { claims: '클레임', inquiries: '문의', listings: '상품', settlements: '정산' } as const;

export function conformance(subject: Subject): void {
  describe(`제휴몰의 약속: ${subject.adapter.name}`, () => {
    for (const [part, name] of Object.entries(partNames)) {
      const isThere = part in opened(subject).mall;
      it(`${name}: ${isThere ? '있다' : '없는 부분이라 이야기하지 않는다'}`, () => {
        expect(part in opened(subject).mall).toBe(isThere);
      });
    }
    describe('주문의 목록', () => testLists(subject));
    for (const act of orderActs) describe(act.name, () => testAct(subject, act));
    describe('온 묶음', () => testBatches(subject));
    describe('계정과 한도', () => testAccount(subject));
  });
}

const range = (now: number) => [kstText(now - 3 * DAY), kstText(now + 60_000)] as const;

function collected(stage: Opened, list: string) {
  const { mall, clock } = stage;
  return mall.collectOrders(mall.orderWindows(list, ...range(clock.now())));
}

const bundlesOf = (outcomes: ReturnType<typeof collected>) =>
  outcomes.flatMap((outcome) => (outcome.ok ? outcome.value.bundles : []));

function testLists(subject: Subject): void {
  it('기간은 오래된 것부터 이어지고, 물은 기간을 모두 덮는다', () => {
    const { mall } = opened(subject);
    for (const { id } of mall.capabilities.orderLists) {
      for (const length of [0, 1000, DAY - 1000, DAY, 40 * DAY]) {
        const [from, to] = [kstText(parseKst('2026-10-01')!), kstText(parseKst('2026-10-01')! + length)];
        const windows = mall.orderWindows(id, from, to);
        expect(windows[0]!.from <= from).toBe(true);
        expect(windows[windows.length - 1]!.to).toBe(to);
        windows.forEach((window, at) => {
          expect(window).toMatchObject({ list: id });
          expect(window.from <= window.to).toBe(true);
          if (at > 0) expect(window.from).toBe(windows[at - 1]!.to);
        });
      }
      expect(mall.orderWindows(id, '2026-11-02', '2026-11-01')).toEqual([]);
    }
  });

  it('새 주문이 그 번호 그대로 온다: 2의 53제곱보다 큰 번호와 줄표가 든 번호도', () => {
    const stage = opened(subject);
    const placed = [stage.local.place(), stage.local.place({ lines: 2 })];
    const bundles = bundlesOf(collected(stage, subject.lists.fresh));
    for (const { bundleId, lineIds } of placed) {
      const bundle = bundles.find((each) => each.bundleId === bundleId);
      expect(bundle?.lines.map(({ lineId }) => lineId)).toEqual(lineIds);
    }
    expect(stage.mall.readBundles(placed.map(({ bundleId }) => bundleId))).toMatchObject(
      placed.map(({ bundleId }) => ({ ok: true, value: { bundleId } })),
    );
  });

  it('읽을 수 없는 하나는 세고, 나머지는 모두 온다', () => {
    const stage = opened(subject);
    const placed = [stage.local.place(), stage.local.place(), stage.local.place()];
    stage.troubled((request) => subject.spoil(stage.local.handle(request)));
    const [outcome] = collected(stage, subject.lists.fresh).filter(
      (each) => !each.ok || each.value.bundles.length + each.value.unreadable > 0,
    );
    expect(outcome).toMatchObject({ ok: true, value: { unreadable: 1 } });
    expect(bundlesOf([outcome!]).map(({ bundleId }) => bundleId)).toEqual(
      placed.slice(1).map(({ bundleId }) => bundleId),
    );
  });

  it(subject.manyOrders ? '한 쪽을 넘는 목록도 모두 온다' : '쪽이 없는 목록이다', () => {
    const stage = opened(subject);
    const placed = Array.from({ length: subject.manyOrders ?? 1 }, () => stage.local.place().bundleId);
    expect(new Set(bundlesOf(collected(stage, subject.lists.fresh)).map(({ bundleId }) => bundleId))).toEqual(
      new Set(placed),
    );
  });

  it('없는 배송과, 있었으나 통째로 취소된 배송은 주문이라고 하지 않는다', () => {
    const stage = opened(subject);
    const { bundleId } = stage.local.place();
    stage.local.cancelWhole(bundleId);
    const [unknown, gone] = stage.mall.readBundles(['77777777', bundleId]);
    expect(unknown).toEqual({ ok: true, value: undefined });
    const isShown = gone?.ok === true && gone.value !== undefined;
    if (isShown) expect(gone.value?.lines.every(({ status }) => status === '취소완료')).toBe(true);
    else expect(gone).toEqual({ ok: true, value: undefined, isGone: true });
  });

  it('결정하지 않은 취소 요청은 그 배송과 함께 온다', () => {
    const stage = opened(subject);
    const placed = [stage.local.place(), stage.local.place()];
    stage.local.wantCancel(placed[1]!.bundleId);
    const found = stage.mall.orders.openCancels(...range(stage.clock.now()));
    expect(found.flatMap(({ bundleIds }) => bundleIds)).toEqual([placed[1]!.bundleId]);
  });
}

/** `play` opens the mall and places what the act needs. */
function testAct(subject: Subject, act: OrderAct): void {
  const play = (count = 1) => {
    const stage = opened(subject);
    const placed = Array.from({ length: count }, () => stage.local.place({ confirmed: act.confirmed }));
    const before = placed.map(({ bundleId }) => stage.local.standing(bundleId));
    const work = (some: readonly Placed[] = placed, at?: string) => act.work(stage.mall, some, subject, at);
    const stands = () => placed.map(({ bundleId }) => stage.local.standing(bundleId));
    return { ...stage, placed, before, work, stands };
  };

  if (!act.isOffered(opened(subject).mall)) {
    it('없는 일이라 할 일을 말로 거절한다', () => {
      const { work, sent } = play();
      expect(work()).toMatchObject([
        { ok: false, why: 'refused', reason: expect.stringMatching(/[가-힣]+(요|다)\.$/) },
      ]);
      expect(sent).toEqual([]);
    });
    return;
  }

  it('한 번 나가고, 되었다고 한다', () => {
    const { work, writes, before, stands } = play();
    expect(work()).toMatchObject([{ ok: true }]);
    expect(writes()).toBe(1);
    expect(stands()).not.toEqual(before);
  });

  it('되기 전에 답을 잃으면 모르는 것이고 다시 보내지 않으며, 오래 지난 뒤에는 물어보고 다시 보낸다', () => {
    const { troubled, work, writes, before, stands } = play();
    troubled((request) => (subject.writes(request) ? 'lostBefore' : undefined));
    expect(work()).toMatchObject([{ ok: false, why: 'lost' }]);
    expect(writes()).toBe(1);
    expect(stands()).toEqual(before);
    troubled(() => undefined);
    expect(work(undefined, kstText(parseKst('2026-11-23 10:00:00')!))).toMatchObject([{ ok: false, why: 'lost' }]);
    expect(writes()).toBe(1);
    expect(work(undefined, longAgo)).toMatchObject([{ ok: true }]);
    expect(writes()).toBe(2);
    expect(stands()).not.toEqual(before);
  });

  it('된 뒤에 답을 잃으면 되읽어서 된 것을 알고, 다시 보내지 않는다', () => {
    const { troubled, work, writes, before, stands } = play();
    troubled((request) => (subject.writes(request) ? 'lostAfter' : undefined));
    expect(work()).toMatchObject([{ ok: true }]);
    expect(writes()).toBe(1);
    const once = stands();
    expect(once).not.toEqual(before);
    expect(work(undefined, longAgo)).toMatchObject([{ ok: true }]);
    expect(stands()).toEqual(once);
    expect(writes()).toBe(1);
  });

  it.each(['lostBefore', 'lostAfter'] as const)('다시 묻지도 못하면(%s) 모른다고 한다', (how) => {
    const { troubled, work, writes } = play();
    let isLost = false;
    troubled((request) => {
      if (!subject.writes(request)) return isLost ? 'lostBefore' : undefined;
      isLost = true;
      return how;
    });
    expect(work()).toMatchObject([{ ok: false, why: 'lost' }]);
    expect(writes()).toBe(1);
  });

  it('이미 되어 있으면 된 것이고, 두 번 되지 않는다', () => {
    const { work, stands } = play();
    work();
    const once = stands();
    expect(work()).toMatchObject([{ ok: true }]);
    expect(stands()).toEqual(once);
  });

  it('끝까지 받지 않으면(429) 아무것도 되지 않았고, 멈춘다', () => {
    const { troubled, work, before, stands } = play(2);
    troubled((request) => (subject.writes(request) ? subject.answers.tooMany : undefined));
    expect(kindThrown(work)).toBe('quota');
    expect(stands()).toEqual(before);
  });

  it('한 번 받지 않았으면(429) 다시 보내 되게 한다', () => {
    const { troubled, work, placed } = play(2);
    let turned = 0;
    troubled((request) => (subject.writes(request) && turned++ === 0 ? subject.answers.tooMany : undefined));
    expect(work()).toMatchObject(placed.map(() => ({ ok: true })));
  });

  it('여럿 가운데 없는 것만 안 되고, 차례는 그대로이다', () => {
    const { placed, work, local } = play(3);
    const unknown = { bundleId: '77777777', lineIds: ['77777777-1'] };
    const outcomes = work([placed[0]!, unknown, placed[1]!, placed[2]!]);
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, false, true, true]);
    expect(local.standing(placed[2]!.bundleId)).toBe(local.standing(placed[0]!.bundleId));
  });

  it('여럿의 가운데에서 키가 거절되면 곧바로 멈추고, 남은 것은 보내지 않는다', () => {
    const { troubled, work, sent, placed } = play(12);
    let count = 0;
    troubled((request) => (subject.writes(request) && ++count > 1 ? subject.answers.wrongKey : undefined));
    expect(kindThrown(work)).toBe('auth');
    expect(sent.filter(subject.writes).length).toBeLessThan(placed.length);
  });
}

function testBatches(subject: Subject): void {
  it('발주확인과 발송 사이에 취소된 배송은 보냈다고 하지 않는다', () => {
    const stage = opened(subject);
    const placed = [stage.local.place({ confirmed: true }), stage.local.place({ confirmed: true })];
    stage.local.cancelWhole(placed[1]!.bundleId);
    const dispatch = orderActs.find(({ name }) => name === '송장전송')!;
    expect(dispatch.work(stage.mall, placed, subject)).toMatchObject([{ ok: true }, { ok: false, why: 'refused' }]);
  });

  it('발주확인이 되지 않은 배송은 확인하고 보낸다', () => {
    const stage = opened(subject);
    const placed = [stage.local.place()];
    const dispatch = orderActs.find(({ name }) => name === '송장전송')!;
    expect(dispatch.work(stage.mall, placed, subject)).toMatchObject([{ ok: true }]);
    expect(bundlesOf(collected(stage, subject.lists.sent)).map(({ bundleId }) => bundleId)).toEqual([
      placed[0]!.bundleId,
    ]);
  });
}

function testAccount(subject: Subject): void {
  const { answers } = subject;
  const kindOf = (answer: HttpAnswer, work = (stage: Opened) => stage.mall.testAccount()) => {
    const stage = opened(subject);
    stage.troubled(() => answer);
    return { kind: kindThrown(() => work(stage)), sent: stage.sent.length };
  };

  it('맞는 계정은 시험을 지난다', () => {
    expect(kindThrown(() => opened(subject).mall.testAccount())).toBeUndefined();
  });

  it('틀린 키는 한 번 묻고 안다', () => {
    expect(kindOf(answers.wrongKey)).toEqual({ kind: 'auth', sent: 1 });
  });

  it('끝까지 받지 않으면(429) 한도이고, 몇 번만 되풀이한다', () => {
    const { kind, sent } = kindOf(answers.tooMany);
    expect(kind).toBe('quota');
    expect(sent).toBeLessThanOrEqual(4);
  });

  const { wrongAddress } = answers;
  if (wrongAddress) {
    it('등록하지 않은 주소는 틀린 키와 다르게 알려 주고, 그 주소를 댄다', () => {
      expect(kindOf(wrongAddress)).toEqual({ kind: 'address', sent: 1 });
      const stage = opened(subject);
      stage.troubled(() => wrongAddress);
      expect(errorOf(() => stage.mall.testAccount())?.refusedAddress).toMatch(/^\d+(\.\d+){3}$/);
    });
  } else it('아무 주소에서나 받는 제휴몰이라 주소의 거절은 이야기하지 않는다', () => undefined);

  it('키는 주소에도 말에도 없다', () => {
    const texts: string[] = [];
    for (const answer of [answers.wrongKey, answers.tooMany, wrongAddress, leaky(subject)]) {
      const stage = opened(subject);
      const { bundleId } = stage.local.place();
      if (answer) stage.troubled(() => answer);
      texts.push(errorOf(() => stage.mall.testAccount())?.userMessage ?? '');
      const [outcome] = tried(() => stage.mall.orders.confirmOrders([{ bundleId }])) ?? [];
      texts.push(outcome && !outcome.ok ? outcome.reason : '', ...stage.sent.map(({ url }) => url));
    }
    for (const secret of subject.secrets) expect(texts.filter((text) => text.includes(secret))).toEqual([]);
  });
}

/** A proxy's page that repeats what it was sent. */
const leaky = ({ secrets }: Subject): HttpAnswer => ({
  ...{ lost: false, status: 502, headers: {} },
  body: `<html>${secrets.join(' ')}</html>`,
});

function errorOf(work: () => unknown): MallError | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    if (error instanceof MallError) return error;
    throw error;
  }
}

const kindThrown = (work: () => unknown) => errorOf(work)?.kind;

function tried<T>(work: () => T): T | undefined {
  let value: T | undefined;
  errorOf(() => {
    value = work();
  });
  return value;
}
