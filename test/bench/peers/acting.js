// biome-ignore-all lint/correctness/noUnusedVariables: Apps Script puts all files of a project together.
/** 실행 of the peers: rows with a 작업 are sent to 위메프 one by one, and each is told what came of it. Plain Apps Script. */
const COURIERS = { 우체국택배: 'D001', CJ대한통운: 'D002', 한진택배: 'D003', 로젠택배: 'D004', 롯데택배: 'D005' };
const CLAIM_TYPES = { 취소: 'CANCEL', 반품: 'RETURN', 교환: 'EXCHANGE' };
const SHIP_METHODS = { 택배: 'PARCEL', 우편: 'POST' };

/** The goods' way as a row says it, a parcel where it says nothing. */
function wayOf(row) {
  const shipMethod = SHIP_METHODS[row.배송방법 || '택배'];
  return shipMethod === 'PARCEL'
    ? { shipMethod, parcelCompanyCode: COURIERS[row.택배사], invoiceNo: String(row.송장번호) }
    : { shipMethod };
}

/**
 * `id` names what is sent once, `mark` is what a row says while it is sent, `after` reads again what the mall did of it
 * (`known` is the row as it stands, by key); `done` and `failed` are further cells of what was sent and of what was not.
 */
const ACTS = {
  발주확인: {
    ...{ tab: '주문', id: '배송번호' },
    send: ({ mall }, row) => mall.send('/order/in/setOrderConfirm', { bundleNo: row.배송번호 }),
    after: (shop, row, known) => putBundle(shop, shop.mall.bundle(row.배송번호), known),
  },
  송장전송: {
    ...{ tab: '송장', id: '배송번호', mark: { 전송상태: '전송중' }, isWatched: true },
    send: ({ mall }, row) => mall.send('/order/in/setOrderDelivery', { bundleNo: row.배송번호, ...wayOf(row) }),
    done: () => ({ 전송상태: '전송완료' }),
    failed: { 전송상태: '전송실패' },
  },
  수거요청: {
    ...{ tab: '클레임', id: '클레임번호', title: '클레임 처리' },
    send({ mall }, row) {
      const claim = { claimBundleNo: row.클레임번호, claimType: CLAIM_TYPES[row.유형] };
      return mall.send('/claim/in/setClaimPickup', { ...claim, ...wayOf(row) });
    },
    after: (shop, row, known) => putClaim(shop, shop.mall.claim(row.클레임번호), known),
  },
  답변전송: {
    ...{ tab: '문의', id: '문의번호' },
    mark: { 처리상태: '답변저장', 결과: '확인필요', 메시지: '보내는 중입니다.' },
    send: ({ mall }, row) => mall.send('/qna/in/setAnswer', { qnaSeq: row.문의번호, answer: row.답변 }),
    done: () => ({ 처리상태: '답변완료', 답변일시: now() }),
  },
};

function act({ name, ...given }) {
  const shop = openShop(given);
  const { tab, title = name } = ACTS[name];
  run(shop, title, tab, () => `${actOn(shop, name, title)}건`);
  shop.save();
}

/** Gives how many were handed over. The line in 연동이력 goes before the row's own word, so that a death loses none. */
function actOn(shop, name, title) {
  const spec = ACTS[name];
  const tab = shop.tab(spec.tab);
  const asked = tab
    .texts('작업', ...KEYS[spec.tab])
    .filter(([word]) => word === name)
    .map(([, ...key]) => keyOf(key));
  const isHeld = spec.isWatched ? watchCancels(shop, tab, name) : () => false;
  const told = new Map();
  for (const portion of tab.portions(asked)) {
    const rows = portion.map((key) => [key, tab.read(key)]);
    if (spec.mark) tab.mark(portion, spec.mark);
    for (const [key, row] of rows) {
      const id = row[spec.id];
      if (!told.has(id)) {
        const cells = isHeld(id) ? HELD : handOver(shop, spec, key, row);
        told.set(id, cells);
        shop.tell({ title, tab: spec.tab, target: id, result: cells.결과, message: `${id}: ${name} ${cells.결과}` });
      }
      tab.write(key, { ...told.get(id), 처리일시: now() }, { ...row, ...spec.mark });
    }
  }
  return told.size;
}

const HELD = {
  ...{ 전송상태: '보류', 클레임: '취소요청', 결과: '건너뜀' },
  메시지: '구매자가 취소를 요청해 보내지 않았습니다.',
};

function handOver(shop, spec, key, row) {
  const refusal = spec.send(shop, row);
  if (refusal !== '') return { ...spec.failed, 결과: '실패', 메시지: refusal };
  spec.after?.(shop, row, { [key]: row });
  return { 작업: '', ...spec.done?.(), 결과: '성공', 메시지: '' };
}

const LOOK_EVERY = 100;
const AROUND_MS = 600_000;
const LOOK_BACK_MS = 3 * 86_400_000 - 1.5 * AROUND_MS;

/** Tells whether a buyer wants a bundle cancelled: the mall is asked before the first one and every so many. */
function watchCancels({ mall }, tab, name) {
  const orderedAt = tab.texts('작업', '주문일시').flatMap(([word, time]) => (word === name ? [msOf(time)] : []));
  const held = new Set();
  const oldest = Math.min(...orderedAt);
  let from = Math.min(Date.now() - LOOK_BACK_MS, oldest);
  let count = 0;
  return (bundleNo) => {
    if (count === 0) {
      const confirmed = Math.max(Date.now() - LOOK_BACK_MS, oldest);
      for (const one of mall.cancelsInOrders(confirmed, Date.now() + AROUND_MS)) held.add(one);
    }
    if (count % LOOK_EVERY === 0) {
      for (const one of mall.openCancels(from, Date.now() + AROUND_MS)) held.add(one);
      from = Date.now() - AROUND_MS;
    }
    count += 1;
    return held.has(bundleNo);
  };
}
