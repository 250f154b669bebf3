/** A small tab with required and optional key parts, for reading. */
import { choice, code, count, defineTab, flag, text, won, zipCode } from '../../../src/sheet';

export const sampleTab = defineTab({
  name: '선반',
  help: '시험을 위한 탭',
  key: ['productCode', 'color'],
  columns: {
    action: choice('작업', { send: '보내기' }, { clearedByJobs: true }),
    productCode: code('상품코드', { required: true }),
    color: text('색상', {}),
    price: won('판매가', { required: true }),
    stock: count('재고', {}),
    zip: code('우편번호', { normalise: zipCode }),
    picked: flag('고름', {}),
    made: text('만든이', { owner: 'initial' }),
    result: text('결과', { owner: 'addon' }),
  },
});
