/** `noticeList` of a product: the statutory disclosure (품목고시) by groups. */
import * as z from 'zod';
import { noticeNumbers } from '../catalog/notice-groups';
import { id, list, text } from '../core/fields';
import { saying } from '../core/rules';

/** Numbers of groups and items are small, so they are kept as numbers. */
const smallNumber = (label: string) => id(label).transform(Number);

const item = z.object(
  { noticeNo: smallNumber('고시항목번호'), description: text('고시내용', 1000) },
  '고시항목을 입력해 주세요.',
);

const group = z
  .object(
    {
      productGroupNoticeNo: id('상품고시번호').optional(),
      groupNoticeNo: smallNumber('품목고시번호'),
      noticeList: list('고시항목', item, 100),
    },
    '품목고시를 입력해 주세요.',
  )
  .superRefine(
    saying(({ groupNoticeNo, noticeList }) => {
      const known = noticeNumbers(groupNoticeNo);
      if (!known) return '존재하지 않는 품목고시입니다.';
      const foreign = noticeList.some(({ noticeNo }) => !known.has(noticeNo));
      return foreign ? '품목고시에 없는 고시항목입니다.' : undefined;
    }),
  );

export const noticeListFields = list('품목고시', group, 10).default([]);

export type NoticeGroupInput = z.output<typeof group>;

export interface NoticeGroup extends Omit<NoticeGroupInput, 'productGroupNoticeNo'> {
  productGroupNoticeNo: string;
}
