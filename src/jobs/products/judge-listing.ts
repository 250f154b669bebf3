/** 점검 of a row of 판매상품: the product that it sells must still stand in 상품. */
import { mistake } from '../../rules/finding';
import { listingStates } from '../../tabs/listings.tab';
import type { ListingPart } from './draft';
import type { ProductDesk } from './product-desk';
import { knownCodes } from './rebuild-products';
import { on, type Told } from './told';

const DELETED =
  '「상품」 탭에서 이 상품의 행이 지워졌지만 제휴몰에서는 그대로 팔립니다. 작업에서 가져오기를 골라 되살리거나 판매종료를 고르세요.';
const UNKNOWN = '「상품」 탭에 없는 상품코드입니다. 고치거나 이 행을 지우세요.';

/** Nothing is done at the mall by itself: what was deleted here is only told. */
export function judgeListing(desk: Pick<ProductDesk, 'products'>): (row: ListingPart) => Told[] {
  const known = knownCodes(desk);
  return ({ productCode, listingId, state, action }) => {
    const isBeingMended = action === 'takeOver' || action === 'end' || state === listingStates.ended;
    if (productCode === undefined || known.has(productCode) || isBeingMended) return [];
    return on('productCode', [mistake(listingId === undefined ? UNKNOWN : DELETED)]);
  };
}
