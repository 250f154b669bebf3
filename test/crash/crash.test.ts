/** Anything may go wrong at any call; done again, workbook and mall come to the same end. `npm run test:crash -- --all` tries more. */
import { found, seed, storyNamed } from './found';

const SECONDS = 1_000;

/** Cells of one column in the end, by their place. */
const columnIn = (story: string, tab: string, header: string): string[] =>
  [...storyNamed(story).endSince(0).cells].flatMap(([place, cell]) =>
    place.startsWith(`${tab} `) && place.endsWith(` ${header}`) ? cell : [],
  );

const sentIn = (story: string): (string | undefined)[] =>
  [...storyNamed(story).endSince(0).sent].flatMap(([line, times]) => Array(times).fill(line.split(' ')[0]));

describe('조용할 때', () => {
  it('새 주문 넷과 옛 주문 셋이 「주문」에 있다', () => {
    expect(columnIn('주문 수집', '주문', '옵션주문번호')).toHaveLength(7);
  });

  it('발주확인, 발송지연, 판매취소가 한 번씩 나가고 작업이 모두 끝난다', () => {
    expect(sentIn('발주확인')).toEqual(['setOrderConfirm', 'setOrderDelay', 'setOrderDelay', 'setOrderCancel']);
    expect(columnIn('발주확인', '주문', '작업').filter((action) => action !== '')).toEqual([]);
  });

  it('여섯 송장 가운데 다섯이 한 번씩 나가고, 발주확인전은 먼저 확인하고, 취소를 요청한 것은 남는다', () => {
    expect(sentIn('송장전송')).toEqual(['setOrderConfirm', ...Array.from({ length: 5 }, () => 'setOrderDelivery')]);
    expect(columnIn('송장전송', '송장', '전송상태').filter((state) => state === '보류')).toHaveLength(1);
  });

  it.each([
    ['복사', { 상품: 4, 옵션: 4, 판매정보: 1 }],
    ['판매정보 복사', { 상품: 2, 옵션: 2, 판매정보: 2 }],
  ])('%s는 한 벌씩 더 만든다', (story, counts) => {
    const [products, options, terms] = [
      columnIn(story, '상품', '상품명'),
      columnIn(story, '옵션', '옵션값1'),
      columnIn(story, '판매정보', '그룹명'),
    ];
    expect({ 상품: products.length, 옵션: options.length, 판매정보: terms.length }).toEqual(counts);
  });
});

/** What cannot be called back is looked at more closely: a death after any call, and exceptions of all calls that move something. */
const DEATHS = ['주문 수집', '발주확인', '송장전송', '복사', '판매정보 복사'];
const MOVING = ['cells', 'structure', 'format', 'http'] as const;

describe('모든 호출에서', () => {
  it.each(DEATHS)('%s: 죽음', (story) => expect(found(story, '죽음', { seed })).toEqual([]), 300 * SECONDS);

  it('주문만 수집: 서버 오류', () => expect(found('주문만 수집', '서버 오류', { seed })).toEqual([]), 300 * SECONDS);

  it.each(['발주확인', '송장전송'])(
    '%s: 칸, 탭, 요청을 다루는 호출의 서버 오류',
    (story) => expect(found(story, '서버 오류', { seed, kinds: MOVING })).toEqual([]),
    300 * SECONDS,
  );

  it.each(['주문 수집', '송장전송'])(
    '%s: 잃은 답',
    (story) => expect(found(story, '잃은 답', { seed })).toEqual([]),
    300 * SECONDS,
  );
});
