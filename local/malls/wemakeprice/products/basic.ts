/** `basic` of a product: what it is and where it stands. */
import type * as z from 'zod';
import { code, id, part, text } from '../core/fields';

/** Words that a product's name may not hold; a made-up part of the mall's list. */
const forbiddenWords = ['짝퉁', '이미테이션', '레플리카', '불법'];
const yesNo = ['Y', 'N'] as const;

export const basicFields = part('기본정보(basic)', {
  productName: text('상품명', 70).refine(
    (name) => !forbiddenWords.some((word) => name.includes(word)),
    '금칙어가 포함되었습니다.',
  ),
  productType: code('상품유형', ['N', 'U', 'R', 'B', 'O', 'E', 'T', 'M']),
  dcateCode: id('카테고리코드'),
  shipPolicyNo: id('배송정보번호'),
  adultLimitYn: code('성인인증여부', yesNo).optional(),
  displayYn: code('전시여부', ['Y', 'D', 'N']),
  bizYn: code('사업자전용여부', yesNo).optional(),
  brandNo: id('브랜드번호').optional(),
  makerNo: id('제조사번호').optional(),
});

export type Basic = z.output<typeof basicFields>;
