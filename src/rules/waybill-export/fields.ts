/** What of a shipment can be put into a column of a courier's upload sheet. */

/** A shipment to be handed to a courier, as text. */
export interface ExportShipment {
  bundleId: string;
  purchaseId: string;
  orderIds: readonly string[];
  recipient: string;
  phone: string;
  zip: string;
  /** With the detail. */
  address: string;
  /** Names, options and counts of all lines in one text. */
  productSummary: string;
  /** Pieces of all lines together. */
  count: number;
  /** The buyer's message to the courier. */
  message: string;
  /** 선결제 is `prepaid`, 착불 is `collect`. */
  payment: 'prepaid' | 'collect';
  mall: string;
  /** 통관고유부호 of goods from abroad. */
  customsId: string;
}

export type ExportField = keyof typeof exportFields;

/** The fields by name, with their Korean names in a layout of the seller's own. */
export const exportFields = {
  bundleId: { names: ['배송번호', '묶음배송번호'], read: ({ bundleId }) => bundleId },
  purchaseId: { names: ['구매번호'], read: ({ purchaseId }) => purchaseId },
  orderIds: { names: ['주문번호'], read: ({ orderIds }) => orderIds.join(',') },
  recipient: {
    names: ['받는분', '수취인', '수취인명', '받는사람', '수하인', '수하인명'],
    read: ({ recipient }) => recipient,
  },
  phone: {
    names: ['전화번호', '연락처', '핸드폰', '휴대폰', '받는분전화번호', '수취인연락처'],
    read: ({ phone }) => phone,
  },
  zip: { names: ['우편번호'], read: ({ zip }) => zip },
  address: { names: ['주소', '받는분주소', '수취인주소', '전체주소'], read: ({ address }) => address },
  productSummary: {
    names: ['상품', '상품명', '품목명', '물품명', '내품명', '상품요약'],
    read: ({ productSummary }) => productSummary,
  },
  count: { names: ['수량', '내품수량', '상품수량'], read: ({ count }) => String(count) },
  message: { names: ['배송메시지', '배송메세지', '배송메모', '특기사항'], read: ({ message }) => message },
  payment: {
    names: ['배송비결제방식', '선불착불', '운임구분', '지불조건', '결제방식'],
    read: ({ payment }) => (payment === 'collect' ? '착불' : '선불'),
  },
  mall: { names: ['제휴몰', '쇼핑몰', '판매처'], read: ({ mall }) => mall },
  customsId: {
    names: ['통관고유부호', '개인통관고유부호', '통관부호', '통관번호', 'PCCC'],
    read: ({ customsId }) => customsId,
  },
} as const satisfies Record<string, { names: readonly string[]; read: (shipment: ExportShipment) => string }>;
