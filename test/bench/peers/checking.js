// biome-ignore-all lint/correctness/noUnusedVariables: Apps Script puts all files of a project together.
/** 점검 of the peers: far fewer rules than ours, over the same rows and with the same cells read and written. Plain Apps Script. */
const CHECKS = {
  /** Every row with a name; those that were told already are left alone, so that a killed execution goes on. */
  상품: { by: '상품명', verdict: productVerdict },
  송장: { by: '작업', verdict: parcelVerdict },
};

function check({ tab: name, ...given }) {
  const shop = openShop(given);
  const tab = shop.tab(name);
  const { by, verdict } = CHECKS[name];
  for (const [text, result, ...key] of tab.texts(by, '결과', ...KEYS[name])) {
    if (text === '' || result !== '') continue;
    const row = tab.read(keyOf(key));
    const message = verdict(row);
    tab.write(keyOf(key), { 결과: message === '' ? '점검완료' : '오류', 메시지: message, 처리일시: now() }, row);
  }
  shop.save();
}

/** Blank where nothing is wrong. */
function productVerdict(row) {
  const name = String(row.상품명);
  if (name.length > 50) return '「상품명」을 확인하세요.';
  return Number(row.판매가) < 0 ? '「판매가」를 확인하세요.' : '';
}

function parcelVerdict(row) {
  if (row.배송방법 !== '' && row.배송방법 !== '택배') return '';
  if (row.택배사 === '') return '「택배사」를 고르세요.';
  return /^\d{9,14}$/.test(String(row.송장번호).replace(/[\s-]/g, '')) ? '' : '「송장번호」를 확인하세요.';
}
