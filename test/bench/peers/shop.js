// biome-ignore-all lint/correctness/noUnusedVariables: Apps Script puts all files of a project together.
/** What a run of the peers works with: the mall, the tabs (each opened once) in one of the two ways, and 연동이력. Plain Apps Script. */
const WAYS = {
  '한 행씩': { open: openRowByRow, history: historyRowByRow },
  '탭 통째로': { open: openWholeTab, history: historyWholeTab },
};

/** What tells the rows of a tab apart, within the one mall that a small program knows. */
const KEYS = {
  주문: ['옵션주문번호'],
  송장: ['배송번호'],
  클레임: ['클레임번호', '옵션주문번호'],
  문의: ['구분', '문의번호'],
  공지사항: ['등록일', '구분', '제목'],
  상품: ['상품코드'],
};
const keyOf = (texts) => texts.join('|');

const now = () => textOf(Date.now());

function openShop({ way, apiKey, userId, remoteZips, mode = '수동' }) {
  const tabs = new Map();
  const book = WAYS[way].history();
  const person = Session.getEffectiveUser().getEmail();
  const runId = now().replace(/\D/g, '');
  return {
    ...{ userId, remoteZips, mall: mallOf(apiKey) },
    tab(name) {
      if (!tabs.has(name)) tabs.set(name, WAYS[way].open(name, KEYS[name]));
      return tabs.get(name);
    },
    tell: ({ title, tab, target = '', result = '', message, seconds = '' }) =>
      book.add([now(), runId, title, mode, person, tab, target, result, message, seconds]),
    save() {
      for (const tab of tabs.values()) tab.save();
      book.save();
    },
  };
}

/** One job with a line in 연동이력 before and after it; `work` gives what came of it. */
function run(shop, title, tab, work) {
  const begun = Date.now();
  shop.tell({ title, tab, message: `[시작] ${title}` });
  const summary = work();
  const seconds = Math.round((Date.now() - begun) / 1_000);
  shop.tell({ title, tab, result: '성공', message: `[종료] ${title}: ${summary}`, seconds });
}

/** Puts cells into the row of this key; `stamp` goes with what is new or differs. */
function put(tab, key, cellsOf, stamp = {}, before = tab.read(key)) {
  const cells = cellsOf(before);
  if (before === undefined) {
    tab.add(key, { ...cells, ...stamp });
    return { added: 1, changed: 0 };
  }
  if (Object.keys(cells).every((header) => cells[header] === before[header])) return { added: 0, changed: 0 };
  tab.write(key, { ...cells, ...stamp }, before);
  return { added: 0, changed: 1 };
}

const sumUp = (counts) => ({
  added: counts.reduce((sum, { added }) => sum + added, 0),
  changed: counts.reduce((sum, { changed }) => sum + changed, 0),
});
