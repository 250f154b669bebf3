/** 코드: hidden; lists behind drop-downs, the spreadsheet's own id, and key lists too long for a property. */
import { defineTab, text, time } from '../sheet';
import { keyMall } from './common';

export const codesTab = defineTab({
  name: '코드',
  help: '애드온이 쓰는 목록입니다. 고치지 마세요.',
  key: ['mall', 'group', 'code'],
  hidden: true,
  columns: {
    mall: keyMall('addon'),
    group: text('구분', { owner: 'addon', required: true, sample: '파일' }),
    code: text('코드', { owner: 'addon', required: true, sample: '스프레드시트ID' }),
    label: text('이름', { owner: 'addon', width: 200 }),
    value: text('값', { owner: 'addon', width: 320, sample: '1a2b3c' }),
    updatedAt: time('갱신일시', { owner: 'addon', sample: '2026-11-23 10:00:00' }),
  },
});

/** The row of 코드 that a copy of the file takes along, so that a copy is recognised. */
export const ownFile = { group: '파일', code: '스프레드시트ID' } as const;

/** Rows of 코드 that hold the keys of the rows that a run is about, by the run's number. */
export const keptKeys = '실행에 고른 행';

/** What the mall offers to choose from, and the brands and makers that it was asked for. */
export const referenceGroups = {
  category: '카테고리',
  noticeGroup: '품목고시',
  brand: '브랜드',
  maker: '제조사',
  fetched: '새로 받은 때',
} as const;

/** The categories of the first mall, for the drop-down of a column. */
export const categoryList = {
  tab: codesTab.name,
  header: codesTab.columns.label.header,
  within: {
    header: codesTab.columns.group.header,
    text: referenceGroups.category,
    alike: codesTab.columns.mall.header,
  },
} as const;
