/** A bundle as 위메프 sends it, with made-up people; each test changes what it is about. */
export function wireBundle(change: Record<string, unknown> = {}) {
  return {
    bundleNo: 100000001,
    purchaseNo: 200000001,
    orderDate: '2026-11-23 09:00:00',
    payDate: '2026-11-23 09:01:00',
    originShipDate: '2026-11-25 00:00:00',
    orderConfirmDate: '',
    orderShippingDate: '',
    shipCompleteDate: '',
    buyerName: '김구매',
    buyerPhone: '010-0000-0001',
    shipPrice: 2500,
    prepayment: '선결제',
    shipType: '조건부무료',
    delivery: wireDelivery(),
    orderProduct: [wireProduct()],
    ...change,
  };
}

export function wireDelivery(change: Record<string, unknown> = {}) {
  return {
    shipStatus: '신규주문',
    shipMethod: '일반-택배배송',
    shipMethodMessage: '',
    scheduleShipDate: '',
    parcelCompany: '',
    invoiceNo: '',
    name: '이수취',
    phone: '010-0000-0002',
    customsPin: 'P000000000000',
    shipAddress: { zipcode: '06164', addrFixed: '서울 강남구 가상로 1', addrDetail: '101호', message: '문 앞' },
    ...change,
  };
}

export function wireProduct(change: Record<string, unknown> = {}) {
  return {
    orderNo: 300000001,
    productNo: 400000001,
    productName: '위메프 테스트 상품',
    productOriginPrice: 20000,
    productPrice: 18000,
    productCommissionPrice: 0,
    productQty: 1,
    wmpChargeDiscountPrice: 100,
    sellerChargeDiscountPrice: 20,
    cardChargeDiscountPrice: 3,
    sellerProductCode: '202611230000001',
    orderOption: [wireOption()],
    ...change,
  };
}

export function wireOption(change: Record<string, unknown> = {}) {
  return {
    orderOptionNo: 500000001,
    optionNo: 600000001,
    optionName: '빨강',
    optionQty: 2,
    sellerOptionCode: '',
    optionStatus: '정상',
    optionAddPrice: 0,
    optionSalePrice: 18000,
    optionCommissionPrice: 900,
    ...change,
  };
}
