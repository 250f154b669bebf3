/** Three hundred products as a seller pastes them, a tenth of them wrong, in ten different ways. */
import { manualProduct } from './manual-product';
import type { Cells } from './seller-hand';

/** What is wrong in a row, and what the seller types over it in the end. */
interface Slip {
  wrong: Cells;
  right: Cells;
}

const slip = (header: string, wrong: string, right = manualProduct[header] ?? ''): Slip => ({
  wrong: { [header]: wrong },
  right: { [header]: right },
});

const slips: readonly Slip[] = [
  slip('상품명', '실버★하트 귀걸이', '실버 하트 귀걸이'),
  slip('상품명', '커플 기념일 선물용 로즈골드 하트 목걸이 귀걸이 세트', '로즈골드 하트 목걸이 세트'),
  slip('카테고리', '패션잡화'),
  slip('품목고시', '패숀잡화(모자/벨트/액세서리)', '패션잡화(모자/벨트/액세서리)'),
  slip('품목고시내용', '소재: 없음', '소재: 금속'),
  slip('대표이미지', 'http://img.example.com/main1.jpg'),
  slip('상세설명', ''),
  slip('옵션값1', '골드,실버,골드'),
  slip('정가', '200,000', '230,000'),
  slip('판매정보', '고급 쥬얼리 세트'),
];

/** Of so many rows one is wrong, the last. */
const EVERY = 10;
const goods = ['실버 귀걸이', '골드 목걸이', '진주 귀걸이', '하트 목걸이', '큐빅 귀걸이', '체인 목걸이'];
const numbers = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1);

const slipOf = (number: number): Slip | undefined =>
  number % EVERY === 0 ? slips[(number / EVERY - 1) % slips.length] : undefined;

const goodRow = (number: number): Cells => ({
  ...manualProduct,
  자체상품코드: `J${String(number).padStart(4, '0')}`,
  상품명: `${goods[number % goods.length]} ${String(number).padStart(3, '0')}호`,
  품목고시: '패션잡화(모자/벨트/액세서리)',
  품목고시내용: '종류: 액세서리\n소재: 금속',
  정가: '230,000',
  판매가: '230,000',
});

/** So many rows of 상품; every tenth is wrong. */
export const pastedProducts = (count: number): Cells[] =>
  numbers(count).map((number) => ({ ...goodRow(number), ...slipOf(number)?.wrong }));

/** What the seller types to mend them: the place of the row among the pasted ones, from 0, and the right cells. */
export const mendings = (count: number): { at: number; cells: Cells }[] =>
  numbers(count).flatMap((number) => {
    const slipped = slipOf(number);
    return slipped ? [{ at: number - 1, cells: slipped.right }] : [];
  });
