/** Rules of a product that need the mall's knowledge: what exists, what is on sale, what time it is. */

import { Refusal } from '../../../mall-kit/refusal';
import { categoryProblem } from '../catalog/categories';
import { isBrand, isMaker } from '../catalog/names';
import type { World } from '../core/world';
import type { Basic } from './basic';
import type { NoticeGroup, NoticeGroupInput } from './notices';
import type { Option } from './option';
import type { Product } from './product';
import type { Sale } from './sale';

/** Throws a 422 when the product names something that the mall or the seller does not have. */
export function checkBasic(world: World, seller: string, basic: Basic): void {
  const problem = categoryProblem(basic.dcateCode);
  if (problem) throw new Refusal(422, problem);
  if (world.policies.get(basic.shipPolicyNo)?.seller !== seller) {
    throw new Refusal(422, '존재하지 않는 배송정보입니다.');
  }
  if (basic.brandNo !== undefined && !isBrand(basic.brandNo)) throw new Refusal(422, '존재하지 않는 브랜드입니다.');
  if (basic.makerNo !== undefined && !isMaker(basic.makerNo)) throw new Refusal(422, '존재하지 않는 제조사입니다.');
}

/** Throws a 422 when the stock is given twice, or when the start of a running sale would move. */
export function checkSale(world: World, sale: Sale, option: Option, present: Product | undefined): void {
  if (option.selectOptionUseYn === 'Y' && sale.stockCount !== undefined) {
    throw new Refusal(422, '옵션을 사용하는 상품은 재고수량을 입력할 수 없습니다.');
  }
  if (!present) return;
  const begun = `${present.sale.saleStartDate}:00` <= world.now();
  if (begun && sale.saleStartDate !== present.sale.saleStartDate) {
    throw new Refusal(422, '판매가 시작된 상품의 판매시작일시는 변경할 수 없습니다.');
  }
}

/** Numbers the disclosure groups: known ones keep theirs, new ones get one. Throws a 422 for a foreign number. */
export function numberNotices(
  world: World,
  groups: readonly NoticeGroupInput[],
  present: Product | undefined,
): NoticeGroup[] {
  const known = new Set(present?.noticeList.map((group) => group.productGroupNoticeNo));
  const foreign = groups.find(({ productGroupNoticeNo: number }) => number !== undefined && !known.has(number));
  if (foreign) throw new Refusal(422, '존재하지 않는 상품고시번호입니다.');
  return groups.map((group) => ({
    ...group,
    productGroupNoticeNo: group.productGroupNoticeNo ?? world.number('notice'),
  }));
}
