// biome-ignore-all lint/correctness/noUnusedVariables: Apps Script puts all files of a project together.
/** 가져오기 of the peers: what 위메프 lists since the last time, and what stands open and no list gave, read again singly. Plain Apps Script. */
const COLLECTING = {
  orders: { title: '주문 가져오기', tab: '주문', work: collectOrders },
  claims: { title: '클레임 가져오기', tab: '클레임', work: collectClaims },
  inquiries: { title: '문의 가져오기', tab: '문의', work: collectInquiries },
  notices: { title: '공지사항 가져오기', tab: '공지사항', work: collectNotices },
};

/** So far back before the last time, for what the mall lists late. */
const OVERLAP_MS = 150 * 60_000;
const MOST_REREAD = 100;

/** Where the last run got to: `until`, and in `turns` which number was read again last. */
const MEMORY = 'peer';

function collect({ jobs, ...given }) {
  const shop = openShop(given);
  const properties = PropertiesService.getDocumentProperties();
  const memory = JSON.parse(properties.getProperty(MEMORY));
  const to = now();
  const asked = { from: textOf(msOf(memory.until) - OVERLAP_MS), to, memory };
  for (const name of jobs) {
    const { title, tab, work } = COLLECTING[name];
    run(shop, title, tab, () => work(shop, asked));
  }
  shop.save();
  properties.setProperty(MEMORY, JSON.stringify({ ...memory, until: to }));
}

const summary = (word, { added, changed }) => `새 ${word} ${added}건, 바뀐 ${word} ${changed}건`;

function collectOrders(shop, { from, to, memory }) {
  const listed = shop.mall.bundles(from, to);
  const counts = listed.map((bundle) => putBundle(shop, bundle));
  const given = new Set(listed.map(({ bundleNo }) => String(bundleNo)));
  const open = shop
    .tab('주문')
    .texts('주문상태', '배송번호')
    .filter(([state]) => ['신규주문', '상품준비중', '취소요청'].includes(state));
  const ids = open.map(([, bundleNo]) => bundleNo).filter((id) => !given.has(id));
  for (const id of inTurn(ids, memory, '주문')) counts.push(putBundle(shop, shop.mall.bundle(id)));
  return summary('주문', sumUp(counts));
}

/** Rows of 송장 and 주문; `known` are rows of 주문 by key that were read just now. Counts those of 주문. */
function putBundle(shop, bundle, known = {}) {
  put(shop.tab('송장'), String(bundle.bundleNo), (before) => shipmentRow(bundle, shop, before));
  const orders = shop.tab('주문');
  const counts = orderRows(bundle, shop).map((cells) =>
    put(orders, cells.옵션주문번호, () => cells, { 수집일시: now() }, known[cells.옵션주문번호]),
  );
  return sumUp(counts);
}

/** Each once, by number, those behind the last one first; the last one of them is remembered. */
function inTurn(ids, memory, name) {
  const sorted = [...new Set(ids)].sort((left, right) => left - right);
  const last = Number(memory.turns?.[name] ?? 0);
  const behind = sorted.filter((id) => id > last);
  const turn = [...behind, ...sorted.slice(0, sorted.length - behind.length)].slice(0, MOST_REREAD);
  if (turn.length > 0) memory.turns = { ...memory.turns, [name]: turn[turn.length - 1] };
  return turn;
}

/** Whether somebody waits for something; an exchange goes on after 승인. */
const isOpenClaim = (kind, state) => ['요청', '보류'].includes(state) || (kind === '교환' && state === '승인');

function collectClaims(shop, { from, to, memory }) {
  const listed = shop.mall.claims(from, to);
  const counts = listed.map((claim) => putClaim(shop, claim));
  const given = new Set(listed.map(({ claimBundleNo }) => String(claimBundleNo)));
  const open = shop
    .tab('클레임')
    .texts('유형', '처리상태', '클레임번호')
    .filter(([kind, state, id]) => isOpenClaim(kind, state) && !given.has(id));
  const ids = open.map(([, , id]) => id);
  for (const id of inTurn(ids, memory, '클레임')) counts.push(putClaim(shop, shop.mall.claim(id)));
  return summary('클레임', sumUp(counts));
}

/** Rows of 클레임, and 클레임 and 보류 of the order and the parcel; `known` as with `putBundle`. Counts those of 클레임. */
function putClaim(shop, claim, known = {}) {
  const counts = claimRows(claim, shop).map((cells) => {
    const order = shop.tab('주문').read(cells.옵션주문번호);
    const word = isOpenClaim(cells.유형, cells.처리상태) ? cells.유형 + cells.처리상태 : '';
    if (order) put(shop.tab('주문'), cells.옵션주문번호, () => ({ 클레임: word }), {}, order);
    const parcel = shop.tab('송장').read(cells.배송번호);
    const isHeld =
      word.startsWith('취소') && ['발주확인전', '미입력', '전송대기', '전송실패'].includes(parcel?.전송상태);
    const hold = isHeld ? { 전송상태: '보류', 메시지: '구매자가 취소를 요청해 보류했습니다.' } : {};
    if (parcel) put(shop.tab('송장'), cells.배송번호, () => ({ 클레임: word, ...hold }), {}, parcel);
    const buyer = order ? { 주문자: order.구매자, 주문자연락처: order.구매자연락처 } : {};
    const key = keyOf([cells.클레임번호, cells.옵션주문번호]);
    return put(shop.tab('클레임'), key, () => ({ ...cells, ...buyer }), { 수집일시: now() }, known[key]);
  });
  return sumUp(counts);
}

function collectInquiries(shop, { from }) {
  const day = from.slice(0, 10);
  const { mall } = shop;
  const told = [
    ...mall.questions(day).map((one) => [keyOf(['상품문의', one.qnaSeq]), (before) => questionRow(one, shop, before)]),
    ...mall.urgents(day).map((one) => [keyOf(['긴급알리미', one.urgentSeq]), (before) => urgentRow(one, shop, before)]),
  ];
  const tab = shop.tab('문의');
  const counts = told.map(([key, cellsOf]) => put(tab, key, cellsOf, { 수집일시: now() }));
  const listed = new Set(told.map(([key]) => key));
  for (const [state, askedAt, ...key] of tab.texts('처리상태', '문의일시', '구분', '문의번호')) {
    if (!['미답변', '답변저장'].includes(state) || askedAt < day || listed.has(keyOf(key))) continue;
    put(tab, keyOf(key), () => ({ 처리상태: '삭제됨', 결과: '건너뜀', 메시지: '지워진 문의입니다.', 처리일시: now() }));
  }
  return summary('문의', sumUp(counts));
}

/** Once a day. */
function collectNotices(shop, { from, to, memory }) {
  const day = to.slice(0, 10);
  if (memory.noticesOn === day) return '오늘은 이미 가져왔습니다.';
  const tab = shop.tab('공지사항');
  const counts = shop.mall
    .notices(from.slice(0, 10))
    .map((notice) => put(tab, keyOf([notice.regDate, notice.type, notice.title]), () => noticeRow(notice)));
  memory.noticesOn = day;
  return summary('공지사항', sumUp(counts));
}
