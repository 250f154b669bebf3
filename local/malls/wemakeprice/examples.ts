/** The manual's own orders and question, as buyers would make them. Names and telephones are made up. */
import type { QuestionWish } from './buyer';
import type { OrderWish } from './stage/order-wish';

/** Order 2667143490 of the manual's invoice pages, paid at 2020-08-13 12:07:03. */
export const manualOrder: OrderWish = {
  purchaseNo: '2667143490',
  orderDate: '2020-08-13 12:07:03',
  payDate: '2020-08-13 12:07:03',
  orderProduct: [
    {
      productNo: '4175289818',
      productName: '디지털가전)가스레인지',
      sellerProductCode: '202008110171909',
      productOriginPrice: 230_000,
      productPrice: 230_000,
      orderOption: [{ optionName: '엘로우^스대' }, { optionName: '화이트^스대' }],
    },
  ],
};

/** Order 2668066314 of the manual's claim pages; the manual shows its buyer's cancel of 2020-08-14. */
export const manualCancelledOrder: OrderWish = {
  purchaseNo: '2668066314',
  orderDate: '2020-08-14 16:40:00',
  payDate: '2020-08-14 16:40:00',
  orderProduct: [
    {
      productName: '패션잡화',
      sellerProductCode: '202008110171896',
      productOriginPrice: 10_000,
      productPrice: 10_000,
    },
  ],
};

/** The question on the manual's inquiry page. */
export const manualQuestion: QuestionWish = {
  productNo: '4174343458',
  title: '상품문의 테스트중입니다.',
  question: '상품문의 테스트중입니다.',
  questionDate: '2020-08-12 10:42:57',
};
