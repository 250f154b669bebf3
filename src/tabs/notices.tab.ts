/** 품목고시: the facts that the law requires for a kind of goods, written once and used by many products. */
import { noticeGroups } from '../rules/notice/groups';
import { defineTab, flag, text } from '../sheet';
import { outcomeColumns } from './common';

export const noticesTab = defineTab({
  name: '품목고시',
  help: '고시명과 품목을 적고 「항목 채우기」를 누르면 항목 행이 생깁니다. 상품의 품목고시에 고시명을 적으세요.',
  key: ['noticeName', 'item'],
  columns: {
    noticeName: text('고시명', { owner: 'initial', required: true, sample: '주얼리 공통', width: 140 }),
    group: text('품목', {
      offers: noticeGroups.map(({ name }) => name),
      sample: '패션잡화(모자/벨트/액세서리)',
      width: 200,
      note: '40개 품목 가운데 하나',
    }),
    item: text('항목', { owner: 'initial', required: true, sample: '소재', width: 180 }),
    text: text('내용', { sample: '금속', width: 280 }),
    inDescription: flag('별도표기', { sample: false, note: '체크하면 상세페이지 참조' }),
    ...outcomeColumns,
  },
});
