// biome-ignore-all lint/correctness/noUnusedVariables: Apps Script puts all files of a project together.
/** Shared by the peers: how a small program asks 위메프, and what it writes of an order. Plain Apps Script. */
const HOST = 'https://w-api.wemakeprice.com';
const KINDS = ['NEW', 'CONFIRM', 'DELIVERY', 'COMPLETE'];

/** One request at a time, as such programs do. */
function ask(apiKey, path, body) {
  const response = UrlFetchApp.fetch(HOST + path, {
    method: 'post',
    contentType: 'application/json',
    headers: { apiKey },
    payload: JSON.stringify(body),
    muteHttpExceptions: true,
  });
  const answer = JSON.parse(response.getContentText('UTF-8'));
  if (answer.error) throw new Error(answer.error);
  return answer.data;
}

/** Every bundle that changed in this stretch of time (less than a day), in all four lists. */
function changedBundles({ apiKey, from, to }) {
  return KINDS.flatMap((type) => {
    const data = ask(apiKey, '/order/out/getOrderList', { fromDate: from, toDate: to, type, searchDateType: type });
    return Array.isArray(data) ? data : data.bundle;
  });
}

/** Cells of 주문 by header, a row an option line. */
function orderRows(bundle, { userId, now }) {
  const { delivery } = bundle;
  return bundle.orderProduct.flatMap((product) =>
    product.orderOption.map((line) => ({
      주문상태: delivery.shipStatus,
      제휴몰: '위메프',
      판매자ID: userId,
      주문일시: bundle.orderDate,
      결제일시: bundle.payDate,
      발송기한: bundle.originShipDate,
      발주확인일시: bundle.orderConfirmDate,
      발송일시: bundle.orderShippingDate,
      배송완료일시: bundle.shipCompleteDate,
      구매번호: String(bundle.purchaseNo),
      배송번호: String(bundle.bundleNo),
      주문번호: String(product.orderNo),
      옵션주문번호: String(line.orderOptionNo),
      제휴몰상품번호: String(product.productNo),
      상품코드: product.sellerProductCode,
      상품명: product.productName,
      옵션: line.optionName,
      수량: line.optionQty,
      판매가: line.optionSalePrice,
      주문금액: line.optionSalePrice * line.optionQty,
      수수료: line.optionCommissionPrice,
      배송비: bundle.shipPrice,
      배송비결제방식: bundle.prepayment,
      배송방법: delivery.shipMethod,
      택배사: delivery.parcelCompany,
      송장번호: delivery.invoiceNo,
      구매자: bundle.buyerName,
      구매자연락처: bundle.buyerPhone,
      수취인: delivery.name,
      수취인연락처: delivery.phone,
      우편번호: delivery.shipAddress.zipcode,
      주소: delivery.shipAddress.addrFixed,
      상세주소: delivery.shipAddress.addrDetail,
      배송메시지: delivery.shipAddress.message,
      통관고유부호: delivery.customsPin,
      수집일시: now,
    })),
  );
}

/** Cells of 송장 by header. */
function shipmentRow(bundle, { userId }) {
  const { delivery } = bundle;
  const lines = bundle.orderProduct.flatMap((product) =>
    product.orderOption.map((line) => `${product.productName} / ${line.optionName} × ${line.optionQty}`),
  );
  return {
    전송상태: bundle.orderConfirmDate === '' ? '발주확인전' : '미입력',
    제휴몰: '위메프',
    판매자ID: userId,
    주문일시: bundle.orderDate,
    배송번호: String(bundle.bundleNo),
    구매번호: String(bundle.purchaseNo),
    상품요약: lines.join(', '),
    수량: lines.length,
    수취인: delivery.name,
    수취인연락처: delivery.phone,
    우편번호: delivery.shipAddress.zipcode,
    주소: `${delivery.shipAddress.addrFixed} ${delivery.shipAddress.addrDetail}`,
    배송메시지: delivery.shipAddress.message,
    발송기한: bundle.originShipDate,
  };
}

/** What changes in a row after it was written once. */
const CHANGING = ['주문상태', '발주확인일시', '발송일시', '배송완료일시', '택배사', '송장번호', '전송상태'];

/** Body of a request from a row: fixed fields, and those that stand in the row. */
function bodyOf({ fixed, fields }, cell) {
  const named = Object.entries(fields).map(([name, header]) => [name, String(cell(header))]);
  return { ...fixed, ...Object.fromEntries(named) };
}

/** What a small program finds of a product: a name that is there and not too long, a price. */
function verdict(cell) {
  const name = String(cell('상품명'));
  if (name === '' || name.length > 50) return ['오류', '「상품명」을 확인하세요.'];
  return Number(cell('판매가')) < 0 ? ['오류', '「판매가」를 확인하세요.'] : ['점검완료', ''];
}
