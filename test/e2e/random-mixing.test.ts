/** Whatever a seller does to the rows between collecting and sending, the mall gets nothing that is another buyer's. */
import { type Random, randomFrom } from '../../local/mall-kit/random';
import { fillClaim, placeCancel } from '../helpers/claim-shop';
import { ANSWER, fillInquiry } from '../helpers/inquiry-shop';
import { columnIn, partThatParts, pasteOver, pastes, placeOf, sortPart } from '../helpers/mixed-rows';
import { fill, openOrderShop, type SentWrite, sceneOf, snapshotOf, waybill, writesOf } from '../helpers/order-shop';
import type { Scene } from '../helpers/scene';

interface Work {
  tab: string;
  number: string;
  /** Columns of the mall by which every row is told from every other, left of what the seller writes. */
  telling: readonly string[];
  open(): Scene;
  /** What was done to whom; what is missing here is done to whole rows that say so, whoever stands in them. */
  deed(write: SentWrite): string | undefined;
}

const people = [1, 2, 3, 4, 5, 6];
const told = (body: SentWrite['body'], ...names: string[]): string => names.map((name) => body[name]).join(' ');

const works: readonly Work[] = [
  {
    tab: '송장',
    number: '배송번호',
    telling: ['배송번호', '구매번호', '주문번호', '수취인연락처'],
    open() {
      const scene = openOrderShop();
      const placed = people.map((nth) => scene.buyer.placeOrder({ state: nth % 3 === 0 ? 'NEW' : 'CONFIRM' }));
      scene.collectNow();
      placed.forEach(({ bundleNo }, nth) => {
        fill(scene, '송장', bundleNo, { 작업: '송장전송', 택배사: 'CJ', 송장번호: waybill(nth) });
      });
      return scene;
    },
    deed: ({ call, body }) => (call === 'setOrderDelivery' ? told(body, 'bundleNo', 'invoiceNo') : undefined),
  },
  {
    tab: '주문',
    number: '옵션주문번호',
    telling: ['구매번호', '배송번호', '주문번호', '옵션주문번호', '수취인연락처'],
    open() {
      const scene = openOrderShop();
      const placed = people.map(() => scene.buyer.placeOrder({}));
      scene.collectNow();
      placed.forEach(({ bundleNo }, nth) => {
        const isCancel = nth % 2 === 0;
        fill(scene, '주문', bundleNo, isCancel ? { 작업: '판매취소', 취소사유: `품절 ${nth}` } : { 작업: '발주확인' });
      });
      return scene;
    },
    deed: ({ call, body }) =>
      call === 'setOrderCancel' ? told(body, 'orderOptionNo', 'cancelReason') : `${call} ${told(body, 'bundleNo')}`,
  },
  {
    tab: '클레임',
    number: '클레임번호',
    telling: ['클레임번호', '구매번호', '배송번호', '주문번호', '옵션주문번호'],
    open() {
      const scene = openOrderShop();
      const placed = people.map(() => placeCancel(scene));
      scene.collectNow();
      placed.forEach(({ claimNo }, nth) => {
        if (nth % 2 === 0) fillClaim(scene, claimNo, { 작업: '승인' });
      });
      return scene;
    },
    deed: ({ call, body }) => `${call} ${told(body, 'claimBundleNo')}`,
  },
  {
    tab: '문의',
    number: '문의번호',
    telling: ['문의번호', '제목', '내용'],
    open() {
      const scene = openOrderShop();
      const asked = people.map((nth) => scene.buyer.ask({ question: `질문 ${nth}`, title: `제목 ${nth}` }).qnaSeq);
      scene.collectNow();
      asked.forEach((number, nth) => {
        fillInquiry(scene, number, { 작업: '답변전송', 답변: `${ANSWER} ${nth}` });
      });
      return scene;
    },
    deed: ({ body }) => told(body, 'qnaSeq', 'answer'),
  },
];

type Act = (scene: Scene, work: Work, random: Random) => void;

/** Rows below the header that hold something. */
const count = ({ runtime }: Scene, { tab, number }: Work): number => columnIn(runtime, tab, number).length;

const acts: Readonly<Record<string, Act>> = {
  '번호 위에 붙여넣기': ({ runtime }, { tab, number }, random) => {
    const paste = random.pick(Object.values(pastes));
    pasteOver(runtime, tab, number, paste(columnIn(runtime, tab, number)));
  },
  '한 번호를 다른 행에': ({ runtime }, { tab, number }, random) => {
    const cells = columnIn(runtime, tab, number);
    const at = random.below(Math.max(cells.length, 1));
    pasteOver(
      runtime,
      tab,
      number,
      cells.map((cell, row) => (row === at ? random.pick(cells) : cell)),
    );
  },
  '일부 열만 정렬': ({ runtime }, { tab, telling }, random) => {
    const part = partThatParts(runtime, tab, telling, random);
    if (part) sortPart(runtime, tab, part);
  },
  '행 정렬': ({ runtime }, { tab, telling }, random) =>
    runtime.seller.sortBy(tab, placeOf(runtime, tab, random.pick(telling)), random.below(2) === 0),
  '행 옮기기': ({ runtime: { seller } }, { tab }, random) => {
    const rows = seller.read(tab);
    const from = 2 + random.below(people.length);
    const row = rows[from - 1] ?? [];
    seller.deleteRows(tab, from);
    const to = 2 + random.below(people.length);
    seller.insertRows(tab, to);
    seller.paste(tab, to, 1, [row], { format: '@' });
  },
  '행을 한 번 더 붙여넣기': (scene, work, random) => {
    const { seller } = scene.runtime;
    const row = seller.read(work.tab)[1 + random.below(people.length)] ?? [];
    seller.paste(work.tab, count(scene, work) + 2, 1, [row], { format: '@' });
  },
  '행 지우기': ({ runtime: { seller } }, { tab }, random) => seller.deleteRows(tab, 2 + random.below(people.length)),
  '번호와 행지문을 함께 붙여넣기': ({ runtime }, { tab, number }) => {
    for (const header of [number, '행지문']) {
      pasteOver(runtime, tab, header, columnIn(runtime, tab, header).reverse());
    }
  },
  '다시 가져오기': (scene) => void scene.collectNow(),
  '두 시간 뒤': (scene) => void scene.tick(),
};

const ROUNDS = 13;

describe.each(works)('「$tab」', (work) => {
  const begun = snapshotOf(work.open());
  const open = (): Scene => {
    const scene = sceneOf(begun);
    scene.buyer.forgetRequests();
    return scene;
  };
  const run = (scene: Scene): string[] => {
    scene.runtime.setActiveTab(work.tab);
    try {
      scene.runtime.run('runRows');
    } catch (error) {
      // Nothing is left to do, or a column cannot be told: said, and nothing was sent.
      if (!(error instanceof Error)) throw error;
    }
    return writesOf(scene).flatMap((write) => work.deed(write) ?? []);
  };
  const right = new Set(run(open()));

  it('아무 일이 없으면 모두 나간다', () => {
    expect(right.size).toBeGreaterThan(2);
  });

  it.each(Array.from({ length: ROUNDS }, (_, nth) => nth))(
    '아무 일이나 네 가지를 하고 실행해도 남의 것은 나가지 않는다 (%i)',
    (nth) => {
      const scene = open();
      const random = randomFrom({ seed: 20_261_201 + nth });
      const done: string[] = [];
      for (let time = 0; time < 4; time += 1) {
        const name = random.pick(Object.keys(acts));
        done.push(name);
        acts[name]?.(scene, work, random);
      }
      const wrong = run(scene).filter((deed) => !right.has(deed));
      expect({ done, wrong }).toEqual({ done, wrong: [] });
    },
  );
});
