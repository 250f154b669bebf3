/** A claim as 위메프 sends it, with made-up people; each test changes what it is about. */
export function wireClaim(change: Record<string, unknown> = {}) {
  return {
    claimBundleNo: 700000001,
    claimType: '반품',
    claimStatus: '신청',
    purchaseNo: 200000001,
    bundleNo: 100000001,
    requestDate: '2026-11-23 09:00:00',
    approveDate: '',
    pendingDate: '',
    rejectDate: '',
    claimReason: '단순 변심',
    claimReasonDetail: '마음에 들지 않아요',
    pendingReason: '',
    rejectReason: '',
    claimWhoReason: '구매자책임',
    claimFee: 5000,
    claimShipFeeEnclose: '박스동봉',
    pickup: wireParcel({ shipStatus: '수거중' }),
    delivery: wireParcel(),
    orderProduct: [wireClaimedProduct()],
    ...change,
  };
}

export function wireParcel(change: Record<string, unknown> = {}) {
  return {
    shipStatus: '',
    shipMethod: '',
    scheduleShipDate: '',
    parcelCompany: '',
    invoiceNo: '',
    name: '이수취',
    phone: '010-0000-0002',
    shipAddress: { zipcode: '06164', addrFixed: '서울 강남구 가상로 1', addrDetail: '101호', message: '' },
    ...change,
  };
}

export function wireClaimedProduct(change: Record<string, unknown> = {}) {
  return {
    orderNo: 300000001,
    productNo: 400000001,
    productName: '위메프 테스트 상품',
    productPrice: 18000,
    productQty: 1,
    sellerProductCode: '202611230000001',
    orderOption: [wireClaimedOption()],
    ...change,
  };
}

export function wireClaimedOption(change: Record<string, unknown> = {}) {
  return {
    orderOptionNo: 500000001,
    optionNo: 600000001,
    optionName: '빨강|텍스트를 입력해주세요 : 생일 축하',
    optionQty: 2,
    sellerOptionCode: '',
    ...change,
  };
}
