/** Spreadsheets in which rows stand: some of them open, the others long done, as in a shop that has worked for a while. */
import { virtualClock } from '../../local/apps-script';
import { createMall } from '../../local/malls/wemakeprice/mall';
import { openScene, type Scene, START } from '../helpers/scene';

/** Open rows are so old that no list of a later collection gives them again. */
const OLD = { from: '2026-11-23 07:00:00', to: '2026-11-23 08:00:00' };
/** Where ids of done rows begin; the mall never gives such numbers. */
const DONE_FROM = 900_000_000;

interface DoneRows {
  /** Headers of columns whose number tells rows apart. */
  ids: readonly string[];
  /** What a done row says, where it differs from an open one. */
  cells: Readonly<Record<string, string>>;
}

const done = {
  주문: { ids: ['배송번호', '구매번호', '주문번호', '옵션주문번호'], cells: { 주문상태: '배송완료' } },
  송장: { ids: ['배송번호', '구매번호', '주문번호'], cells: { 전송상태: '전송완료', 결과: '성공' } },
  클레임: { ids: ['클레임번호', '배송번호', '옵션주문번호'], cells: { 처리상태: '완료', 수거상태: '수거완료' } },
  문의: { ids: ['문의번호'], cells: { 처리상태: '답변완료', 답변: '내일 받으실 수 있습니다.' } },
} satisfies Record<string, DoneRows>;
type StandingTab = keyof typeof done;

/** 양식, account and schedule; nothing collected yet. */
export function openEmpty(): Scene {
  const clock = virtualClock(Date.parse(`${START.replace(' ', 'T')}+09:00`), { frozen: true });
  const scene = openScene({ clock, mall: createMall({ realTime: () => clock.now() }) });
  scene.setUp();
  scene.ask('saveSettings', { lookBackDays: 1 });
  return scene;
}

/** As many orders in 주문 and 송장, of which some are open. */
export function openStanding(rows: number, open: number, state: 'NEW' | 'CONFIRM'): Scene {
  return standing(rows, ['주문', '송장'], ({ buyer }) => buyer.placeOrders({ count: open, state, ...OLD }), open);
}

/** As many rows in 클레임, of which some are returns that wait for the seller. */
export function openClaims(rows: number, open: number): Scene {
  return standing(rows, ['클레임'], (scene) => placeReturns(scene, open), open);
}

/** As many rows in 문의, of which some are questions without an answer. */
export function openInquiries(rows: number, open: number): Scene {
  return standing(rows, ['문의'], (scene) => askQuestions(scene, open), open);
}

export function placeReturns({ buyer }: Scene, count: number): void {
  for (const { bundleNo } of buyer.placeOrders({ count, state: 'COMPLETE', ...OLD })) buyer.returnGoods({ bundleNo });
}

export function askQuestions({ buyer }: Scene, count: number): void {
  for (let nth = 0; nth < count; nth += 1) buyer.ask({});
}

/** The next tick is due then, and no list has anything new for it. */
function standing(rows: number, tabs: readonly StandingTab[], place: (scene: Scene) => void, open: number): Scene {
  const scene = openEmpty();
  place(scene);
  while (scene.collectNow().some(({ state }) => state === '진행중')) scene.clock.advance(61_000);
  scene.buyer.forgetRequests();
  for (const tab of tabs) addDone(scene, tab, rows - open);
  scene.clock.advance(2 * 3_600_000);
  return scene;
}

/** Rows like the first one of the tab, of what is done. */
function addDone({ runtime: { seller } }: Scene, tab: StandingTab, count: number): void {
  if (count === 0) return;
  const [header = [], ...rows] = seller.read(tab);
  const filled = rows.filter((row) => row.some((cell) => cell !== '' && cell !== false));
  const place = (name: string) => header.indexOf(name);
  const model = [...(filled[0] ?? [])];
  for (const [name, cell] of Object.entries(done[tab].cells)) model[place(name)] = cell;
  const ids = done[tab].ids.map(place);
  const cells = Array.from({ length: count }, (_, nth) => {
    const row = [...model];
    for (const id of ids) row[id] = String(DONE_FROM + nth);
    return row;
  });
  seller.paste(tab, filled.length + 2, 1, cells);
}

/** Puts cells into the first rows of a tab, which are those that are open. */
export function fillOpen({ runtime: { seller } }: Scene, tab: string, cells: readonly Record<string, string>[]): void {
  const header = (seller.read(tab)[0] ?? []).map(String);
  for (const name of Object.keys(cells[0] ?? {})) {
    const column = cells.map((row) => [row[name] ?? '']);
    seller.paste(tab, 2, header.indexOf(name) + 1, column);
  }
}
