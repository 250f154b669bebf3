/** Many orders of two months, with partial cancels and returns, put into the tabs as rows; the same ones for the same count. */
import type { Claimed, SoldLine } from '../../src/rules/statistics/figures';
import type { Scene } from './scene';

export interface SaleLine extends SoldLine {
  day: string;
  productCode: string;
  region: string;
}

type Texts = Record<string, string | number>;

const REGIONS = ['서울', '경기', '부산', '전북', '알 수 없음'];
const ADDRESSES = ['서울특별시 강남구', '경기도 성남시', '부산 해운대구', '전라북도 전주시', '***'];

/** One to three lines a bundle; of two lines some have the discount and the fee again, as after a partial cancel. */
export function someSales(count: number) {
  const random = seeded(count);
  const pick = (most: number): number => Math.floor(random() * most);
  const lines: SaleLine[] = [];
  const claimed = new Map<string, Claimed>();
  const orderRows: Texts[] = [];
  const claimRows: Texts[] = [];
  for (let bundle = 1; lines.length < count; bundle += 1) {
    const size = Math.min(1 + pick(3), count - lines.length);
    const day = new Date(Date.UTC(2026, 9, 1 + pick(61))).toISOString().slice(0, 10);
    const place = pick(REGIONS.length);
    const fee = pick(2) * 2_500;
    const discount = pick(3) * 777;
    const again = pick(4) === 0;
    for (let nth = 0; nth < size; nth += 1) {
      const quantity = 1 + pick(4);
      const price = 1_000 + pick(50_000);
      const line: SaleLine = {
        ...{ mall: '위메프', purchaseId: `${2_000_000 + Math.floor(bundle / 2)}`, bundleId: `${1_000_000 + bundle}` },
        ...{ orderId: `${3_000_000 + bundle}`, lineId: `${5_000_000 + lines.length}`, isCancelled: pick(12) === 0 },
        ...{ quantity, amount: price * quantity, commission: pick(price), day, region: REGIONS[place] ?? '' },
        ...{ discount: nth === 0 || again ? discount : 0, shippingFee: nth === 0 || again ? fee : 0 },
        productCode: `P${pick(300)}`,
      };
      lines.push(line);
      orderRows.push({
        ...{ 주문상태: line.isCancelled ? '취소완료' : '배송완료', 제휴몰: line.mall, 주문일시: `${day} 09:00:00` },
        ...{ 결제일시: `${day} 09:01:00`, 구매번호: line.purchaseId, 배송번호: line.bundleId, 주문번호: line.orderId },
        ...{
          옵션주문번호: line.lineId,
          상품코드: line.productCode,
          상품명: `=상품 ${line.productCode}`,
          수량: quantity,
        },
        ...{
          판매가: price,
          주문금액: line.amount,
          할인액: line.discount,
          수수료: line.commission,
          배송비: line.shippingFee,
        },
        ...{ 배송비결제방식: '선결제', 주소: ADDRESSES[place] ?? '' },
      });
      if (pick(8) > 0) continue;
      const pieces = 1 + pick(quantity);
      const kind = (['취소', '반품', '교환'] as const)[pick(3)] ?? '취소';
      const state = pick(4) > 0 ? '승인' : '요청';
      claimRows.push({
        ...{ 유형: kind, 처리상태: state, 제휴몰: line.mall, 클레임번호: `${7_000_000 + claimRows.length}` },
        ...{ 옵션주문번호: line.lineId, 수량: pieces, 사유: '단순 변심', 귀책: '구매자책임' },
      });
      if (state !== '승인') continue;
      claimed.set(line.lineId, {
        ...{ cancelled: kind === '취소' ? pieces : 0, returned: kind === '반품' ? pieces : 0 },
        exchanged: kind === '교환' ? pieces : 0,
      });
    }
  }
  const nothing: Claimed = { cancelled: 0, returned: 0, exchanged: 0 };
  return { lines, orderRows, claimRows, claimedOf: ({ lineId }: SaleLine) => claimed.get(lineId) ?? nothing };
}

/** Puts rows right below the header, as if they had been collected. */
export function fillRows({ runtime }: Scene, tab: string, rows: readonly Texts[]): void {
  const sheet = runtime.workbook.sheets.find(({ name }) => name === tab);
  const [header = []] = runtime.seller.read(tab);
  const like = sheet?.rows[1];
  if (!sheet || !like) throw new Error(`「${tab}」 탭이 없습니다.`);
  const made = rows.map((row) => ({ ...like, values: header.map((name) => row[String(name)] ?? '') }));
  sheet.rows.splice(1, 0, ...made);
}

/** Mulberry32. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
