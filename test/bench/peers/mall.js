// biome-ignore-all lint/correctness/noUnusedVariables: Apps Script puts all files of a project together.
/** How the peers ask 위메프: one request at a time, as small programs do. Plain Apps Script. */
const HOST = 'https://w-api.wemakeprice.com';
const ORDER_LISTS = ['NEW', 'CONFIRM', 'DELIVERY', 'COMPLETE'];
const CLAIM_LISTS = {
  CANCEL: ['REQUEST', 'APPROVE', 'REJECT'],
  RETURN: ['REQUEST', 'PENDING', 'APPROVE', 'WITHDRAW'],
  EXCHANGE: ['REQUEST', 'PENDING', 'APPROVE', 'WITHDRAW'],
};

/** A list is asked for less than a day. */
const WINDOW_MS = 86_399_000;

function mallOf(apiKey) {
  const ask = (path, body) => {
    const post = { method: 'post', contentType: 'application/json', payload: JSON.stringify(body) };
    const options = { headers: { apiKey }, muteHttpExceptions: true, ...(body ? post : {}) };
    const answer = JSON.parse(UrlFetchApp.fetch(HOST + path, options).getContentText('UTF-8'));
    if (answer.error) throw new Error(answer.error);
    return answer.data;
  };
  /** An empty list comes as `[]`. */
  const list = (path, name, body) => {
    const data = ask(path, body);
    return Array.isArray(data) ? data : data[name];
  };
  const claimList = (claimType, claimStatus, fromDate, toDate) =>
    list('/claim/out/getClaimList', 'claim', {
      ...{ fromDate, toDate, claimType, claimStatus },
      searchDateType: claimStatus,
    });
  return {
    /** Bundles that changed in this stretch of time (less than a day), each once. */
    bundles(fromDate, toDate) {
      const told = ORDER_LISTS.flatMap((type) =>
        list('/order/out/getOrderList', 'bundle', { fromDate, toDate, type, searchDateType: type }),
      );
      return [...new Map(told.map((bundle) => [bundle.bundleNo, bundle])).values()];
    },
    bundle: (bundleNo) => list('/order/out/getOrderInfo', 'bundle', { bundleNo })[0],
    claims(from, to) {
      const told = Object.entries(CLAIM_LISTS).flatMap(([type, states]) =>
        states.flatMap((state) => claimList(type, state, from, to)),
      );
      return [...new Map(told.map((claim) => [claim.claimBundleNo, claim])).values()];
    },
    claim: (claimBundleNo) => list('/claim/out/getClaimInfo', 'claim', { claimBundleNo })[0],
    /** Numbers of the bundles that buyers wanted cancelled in this stretch of time, of any length. */
    openCancels(from, to) {
      const bundleNos = [];
      for (let start = from; start < to; start += WINDOW_MS) {
        const cancels = claimList('CANCEL', 'REQUEST', textOf(start), textOf(Math.min(start + WINDOW_MS, to)));
        bundleNos.push(...cancels.map(({ bundleNo }) => String(bundleNo)));
      }
      return bundleNos;
    },
    /** Numbers of confirmed bundles of which a line says that its buyer wants it cancelled, of any length of time. */
    cancelsInOrders(from, to) {
      const bundleNos = [];
      for (let start = from; start < to; start += WINDOW_MS) {
        const stretch = { fromDate: textOf(start), toDate: textOf(Math.min(start + WINDOW_MS, to)) };
        const bundles = list('/order/out/getOrderList', 'bundle', {
          ...stretch,
          type: 'CONFIRM',
          searchDateType: 'CONFIRM',
        });
        const wanted = bundles.filter((bundle) => linesOf(bundle).some(({ state }) => state === '취소요청'));
        bundleNos.push(...wanted.map(({ bundleNo }) => String(bundleNo)));
      }
      return bundleNos;
    },
    /** Of the week that begins on the day. */
    questions: (day) => ask(`/qna/out/getQnaList?basicDate=${day}`),
    urgents: (day) => ask(`/qna/out/getUrgentList?basicDate=${day}`),
    notices: (day) => ask(`/notice/out/getNoticeList?basicDate=${day}`),
    /** Why the mall has not done it; blank when it has. */
    send(path, body) {
      const { returnKey, returnMsg } = ask(path, body);
      return returnKey === 1 || returnMsg.startsWith('이미') ? '' : returnMsg;
    },
  };
}

/** Milliseconds as the mall and the sheet write a time. */
const textOf = (ms) => Utilities.formatDate(new Date(ms), 'Asia/Seoul', 'yyyy-MM-dd HH:mm:ss');
const msOf = (text) => Date.parse(`${text.replace(' ', 'T')}+09:00`);
