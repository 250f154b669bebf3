/**
 * Words of other programs that plainly mean one of ours. A word that is not here stays as it is, and the column of 상품 says
 * what it makes of it: 품절, 영세, 단독형 and a bare Y for 옵션사용 are no plain ones.
 */
import { optionForms, optionUses } from '../product/options';
import { originKinds } from '../product/origin';
import type { ColumnField } from './fields';

type Words = Readonly<Record<string, string>>;

/** Our word by theirs; blanks in theirs do not count. */
export const plainWords: { readonly [Field in ColumnField]?: Words } = {
  forSale: {
    판매: '판매가능',
    판매중: '판매가능',
    정상: '판매가능',
    판매중지: '판매불가',
    판매중단: '판매불가',
    판매안함: '판매불가',
    단종: '판매불가',
  },
  originKind: {
    표시대상아님: originKinds.exempt,
    원산지표시대상이아님: originKinds.exempt,
    가공식품: originKinds.processed,
  },
  tax: { 과세품: '과세', 비과세품: '비과세', 면세품: '비과세' },
  type: { 신상품: '새상품', 새제품: '새상품', 신품: '새상품', 중고품: '중고', 중고상품: '중고', 리퍼브: '리퍼' },
  optionUse: { 미사용: optionUses.none, 옵션없음: optionUses.none, 없음: optionUses.none, N: optionUses.none },
  optionForm: { 조합: optionForms.combined, 입력형: optionForms.typed, 직접입력형: optionForms.typed },
};
