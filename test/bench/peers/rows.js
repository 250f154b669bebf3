// biome-ignore-all lint/correctness/noUnusedVariables: Apps Script puts all files of a project together.
/** What the peers write of what 위메프 tells: cells by header, in the columns that a collection fills. Plain Apps Script. */
const MALL = '위메프';

const optionText = (name) =>
  name.replace(/(?:^|\|)\s*텍스트를 입력해주세요\s*:\s*/g, (_, at) => (at === 0 ? '입력: ' : ' / 입력: '));
const joined = (texts, separator) => texts.filter((text) => text !== '').join(separator);
const distinct = (texts) => joined([...new Set(texts)], ', ');
const wholeAddress = ({ addrFixed = '', addrDetail = '' }) => joined([addrFixed, addrDetail], ' ');

/** 제주 or 도서산간, by the stretches of postal codes that the program carries with it. */
function areaOf(zip, remoteZips) {
  const found = /^\d{5}$/.test(zip) && remoteZips.find(({ from, to }) => from <= Number(zip) && Number(zip) <= to);
  return found ? found.area : '';
}

/** Option lines with what they say of themselves, else what their bundle says. */
function linesOf({ orderProduct, delivery }) {
  return orderProduct.flatMap((product) =>
    product.orderOption.map((line, at) => {
      const own = line.optionStatus.trim();
      return { product, line, isFirst: at === 0, state: own === '' || own === '정상' ? delivery.shipStatus : own };
    }),
  );
}

/** 주문, a row an option line; the shipping fee stands on the lowest 옵션주문번호. */
function orderRows(bundle, { userId, remoteZips }) {
  const { delivery } = bundle;
  const address = delivery.shipAddress;
  const lines = linesOf(bundle);
  const lowest = Math.min(...lines.map(({ line }) => line.orderOptionNo));
  return lines.map(({ product, line, isFirst, state }) => ({
    주문상태: state,
    제휴몰: MALL,
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
    옵션: optionText(line.optionName),
    수량: line.optionQty,
    판매가: line.optionSalePrice,
    주문금액: line.optionSalePrice * line.optionQty,
    할인액: isFirst
      ? product.wmpChargeDiscountPrice + product.sellerChargeDiscountPrice + product.cardChargeDiscountPrice
      : 0,
    수수료: line.optionCommissionPrice,
    배송비: line.orderOptionNo === lowest ? bundle.shipPrice : 0,
    배송비결제방식: bundle.prepayment,
    배송방법: delivery.shipMethod,
    택배사: delivery.parcelCompany,
    송장번호: delivery.invoiceNo,
    구매자: bundle.buyerName,
    구매자연락처: bundle.buyerPhone,
    수취인: delivery.name,
    수취인연락처: delivery.phone,
    우편번호: address.zipcode,
    주소: address.addrFixed,
    상세주소: address.addrDetail,
    도서산간: areaOf(address.zipcode, remoteZips),
    배송메시지: address.message,
    통관고유부호: delivery.customsPin,
  }));
}

/** 송장; `before` is what the row says, if it stands. */
function shipmentRow(bundle, { userId, remoteZips }, before) {
  const { delivery } = bundle;
  const address = delivery.shipAddress;
  const live = linesOf(bundle).filter(({ state }) => state !== '취소완료');
  const lines = live.length > 0 ? live : linesOf(bundle);
  return {
    전송상태: shipmentState(
      bundle,
      live.map(({ state }) => state),
      before?.전송상태,
    ),
    제휴몰: MALL,
    판매자ID: userId,
    주문일시: bundle.orderDate,
    배송번호: String(bundle.bundleNo),
    구매번호: String(bundle.purchaseNo),
    주문번호: distinct(lines.map(({ product }) => String(product.orderNo))),
    상품코드: distinct(lines.map(({ product }) => product.sellerProductCode)),
    상품요약: lines.map(({ product, line }) => summaryOf(product, line)).join(', '),
    수량: lines.reduce((sum, { line }) => sum + line.optionQty, 0),
    수취인: delivery.name,
    수취인연락처: delivery.phone,
    우편번호: address.zipcode,
    주소: wholeAddress(address),
    도서산간: areaOf(address.zipcode, remoteZips),
    배송메시지: address.message,
    배송비결제방식: bundle.prepayment,
    통관고유부호: delivery.customsPin,
    발송기한: bundle.originShipDate,
  };
}

const summaryOf = (product, line) =>
  `${joined([product.productName, optionText(line.optionName)], ' / ')} × ${line.optionQty}`;

/** What a seller's own work has brought about, which the mall's word does not take back. */
const KEPT = ['전송대기', '전송중', '전송완료', '전송실패', '배송완료', '강제완료'];

function shipmentState(bundle, live, before) {
  if (live.length === 0) return '취소됨';
  if (before !== '강제완료') {
    if (bundle.shipCompleteDate !== '' || live.includes('배송완료')) return '배송완료';
    if (bundle.orderShippingDate !== '' || live.includes('배송중')) return '전송완료';
    if (live.includes('취소요청')) return '보류';
  }
  if (KEPT.includes(before)) return before;
  return bundle.orderConfirmDate !== '' || live.includes('상품준비중') ? '미입력' : '발주확인전';
}

/** 클레임, a row an option line; who ordered is found in 주문. */
function claimRows(claim, { userId }) {
  const { pickup, delivery } = claim;
  const state = claim.claimStatus === '신청' ? '요청' : claim.claimStatus;
  const returned = claim.claimType === '취소' ? '' : '수거요청대기';
  return claim.orderProduct.flatMap((product) =>
    product.orderOption.map((line) => ({
      유형: claim.claimType,
      처리상태: state,
      제휴몰: MALL,
      판매자ID: userId,
      클레임번호: String(claim.claimBundleNo),
      구매번호: String(claim.purchaseNo),
      배송번호: String(claim.bundleNo),
      주문번호: String(product.orderNo),
      옵션주문번호: String(line.orderOptionNo),
      상품코드: product.sellerProductCode,
      상품명: product.productName,
      옵션: optionText(line.optionName),
      수량: line.optionQty,
      사유: claim.claimReason,
      상세사유: claim.claimReasonDetail,
      귀책: claim.claimWhoReason,
      클레임배송비: claim.claimFee,
      배송비동봉: claim.claimShipFeeEnclose,
      요청일시: claim.requestDate,
      처리기한: claim.claimType === '취소' && state === '요청' ? deadlineOf(claim.requestDate) : '',
      수거상태: pickup.shipStatus || returned,
      '수거지 이름': pickup.name,
      '수거지 연락처': pickup.phone,
      '수거지 우편번호': pickup.shipAddress.zipcode ?? '',
      '수거지 주소': wholeAddress(pickup.shipAddress),
      '재배송지 이름': delivery.name,
      '재배송지 연락처': delivery.phone,
      '재배송지 우편번호': delivery.shipAddress.zipcode ?? '',
      '재배송지 주소': wholeAddress(delivery.shipAddress),
      승인일시: claim.approveDate,
    })),
  );
}

/** Two days later that are no weekend; of holidays a small program knows nothing. */
function deadlineOf(requestedAt) {
  const day = new Date(`${requestedAt.replace(' ', 'T')}Z`);
  for (let left = 2; left > 0; ) {
    day.setUTCDate(day.getUTCDate() + 1);
    if (day.getUTCDay() % 6 !== 0) left -= 1;
  }
  return day.toISOString().slice(0, 19).replace('T', ' ');
}

/** 문의 of a buyer; what the seller has typed into 답변 stays. */
const questionRow = (question, { userId }, before) => ({
  ...{ 구분: '상품문의', 제휴몰: MALL, 판매자ID: userId, 문의번호: String(question.qnaSeq) },
  ...{ 문의일시: question.questionDate, 제휴몰상품번호: String(question.productNo), 상품명: question.productName },
  ...{ 주문번호: question.orderNo ?? '', 제목: question.title, 내용: question.question },
  비공개: question.privateYn === 'Y' ? '비공개' : '',
  ...answerCells(question, before),
});

/** 긴급알리미 of the mall. */
const urgentRow = (urgent, { userId }, before) => ({
  ...{ 구분: '긴급알리미', 제휴몰: MALL, 판매자ID: userId, 문의번호: String(urgent.urgentSeq) },
  ...{ 문의일시: urgent.regDate, 제휴몰상품번호: '', 상품명: '', 주문번호: String(urgent.purchaseNo) },
  ...{ 제목: urgent.title, 내용: urgent.contents, 비공개: '' },
  ...answerCells(urgent, before),
});

function answerCells({ answerYn, answer = '', answerDate = '' }, before) {
  const isAnswered = answerYn === 'Y' || before?.처리상태 === '답변완료';
  return {
    처리상태: isAnswered ? '답변완료' : before?.답변 ? '답변저장' : '미답변',
    ...(before ? {} : { 답변: answer }),
    ...(answerDate === '' ? {} : { 답변일시: answerDate }),
  };
}

const noticeRow = ({ regDate, type, title, contents }) => ({
  등록일: regDate,
  구분: type,
  제목: title,
  내용: contents,
});
