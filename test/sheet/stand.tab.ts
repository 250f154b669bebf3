/** A small tab with a column of every owner and kind, in stretches as the real tabs have them. */
import { choice, code, count, defineTab, flag, keyOf, text, time, ungrouped, won, zipCode } from '../../src/sheet';

export const standTab = defineTab({
  name: '진열',
  help: '시험을 위한 탭',
  key: ['mall', 'id'],
  columns: {
    action: choice('작업', { send: '보내기', stop: '멈추기' }, { clearedByJobs: true }),
    state: text('상태', { owner: 'mall' }),
    mall: text('몰', { owner: 'mall', required: true, sample: '위메프' }),
    id: code('번호', { owner: 'mall', required: true, normalise: ungrouped, sample: '500000001' }),
    name: text('이름', { owner: 'mall' }),
    zip: code('우편번호', { owner: 'mall', normalise: zipCode }),
    price: won('가격', { owner: 'mall' }),
    memo: text('메모', {}),
    stock: count('재고', {}),
    picked: flag('고름', {}),
    nickname: text('별명', { owner: 'initial' }),
    area: text('지역', { owner: 'addon' }),
    result: text('결과', { owner: 'addon' }),
    at: time('처리일시', { owner: 'addon' }),
  },
});

export const standKey = (id: string): string => keyOf(standTab, { mall: '위메프', id });
