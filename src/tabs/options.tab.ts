/** 옵션: a row a combination of option values, with what differs between them. */
import { optionStates } from '../rules/product/option-rows';
import { choice, code, count, defineTab, text, won } from '../sheet';
import { outcomeColumns } from './common';

export const optionsTab = defineTab({
  name: '옵션',
  help: '상품의 옵션마다 한 행입니다. 「옵션 만들기」가 상품의 옵션값으로 모든 조합을 만들고, 적어 둔 값은 그대로 둡니다.',
  key: ['productCode', 'value1', 'value2', 'value3'],
  columns: {
    productCode: code('상품코드', {
      owner: 'initial',
      required: true,
      sample: '202611230000001',
      note: '자체상품코드도 됩니다.',
    }),
    value1: text('옵션값1', { owner: 'initial', required: true, sample: '골드' }),
    value2: text('옵션값2', { owner: 'initial' }),
    value3: text('옵션값3', { owner: 'initial' }),
    addAmount: won('추가금액', {
      minimum: -999_999_999,
      sample: 0,
      note: '판매가의 50% 안에서. 0원인 옵션이 하나는 있어야 합니다.',
    }),
    saleState: choice('판매여부', optionStates, { sample: 'onSale', width: 80 }),
    stock: count('재고수량', { sample: 9_999, maximum: 99_999, note: '비우면 상품의 재고수량' }),
    sellerOptionCode: text('판매자옵션코드', {}),
    ...outcomeColumns,
  },
});
