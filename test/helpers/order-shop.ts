/** A scene in which orders are worked on: account saved, orders placed by buyers and collected; rows are found by 배송번호. */
import { virtualClock } from '../../local/apps-script';
import type { PlacedOrder } from '../../local/malls/wemakeprice/buyer';
import { createMall } from '../../local/malls/wemakeprice/mall';
import type { Run } from '../../src/engine/run';
import { madeOnce } from './made-once';
import { openScene, type Scene } from './scene';

export type OrderTab = '주문' | '송장';
type Given = Parameters<typeof openScene>[0];
type Texts = Readonly<Record<string, string>>;

/** Hundreds of copies of a small file are made in a fraction of the time. */
const KEPT_ROWS = 60;

/** 양식, account, and a short look back; each call gives a fresh copy of one that was set up once. */
export function openOrderShop(given: Given = {}): Scene {
  return sceneOver(
    madeOnce('order-shop', () => liveStateOf(setUpShop())),
    given,
  );
}

function setUpShop(): Scene {
  const scene = openScene();
  scene.setUp();
  scene.ask('saveSettings', { lookBackDays: 1 });
  for (const { name, rows } of scene.runtime.workbook.sheets) {
    if (rows.length > KEPT_ROWS) scene.runtime.seller.deleteRows(name, KEPT_ROWS + 1, rows.length - KEPT_ROWS);
  }
  return scene;
}

/** Everything of a scene that a copy needs; goes on changing with the scene. */
export const liveStateOf = ({ runtime, mall, clock }: Scene) => ({
  workbook: runtime.workbook,
  state: runtime.state,
  mall: mall.state(),
  now: clock.now(),
});

type SceneState = ReturnType<typeof liveStateOf>;

/** What stands in a scene now. */
export const snapshotOf = (scene: Scene): SceneState => structuredClone(liveStateOf(scene));

/** A scene that goes on from a snapshot; nothing that it does reaches another copy. */
export const sceneOf = (snapshot: SceneState, given: Given = {}): Scene => sceneOver(structuredClone(snapshot), given);

/** A scene that works on this very state. */
export function sceneOver({ workbook, state, mall, now }: SceneState, given: Given = {}): Scene {
  const clock = given.clock ?? virtualClock(now, { frozen: true });
  return openScene({
    workbook,
    state,
    mall: createMall({ state: mall, realTime: () => clock.now() }),
    ...given,
    clock,
  });
}

/** One row of the bundle, by header: the `nth` of its lines in 주문, its only one in 송장. */
export function rowOf(scene: Scene, tab: OrderTab, bundleNo: string, nth = 0): Record<string, unknown> {
  const row = scene.rows(tab).filter((one) => one['배송번호'] === bundleNo)[nth];
  if (!row) throw new Error(`「${tab}」에 배송번호 ${bundleNo}의 행이 없습니다.`);
  return row;
}

/** Types into cells of the rows of a bundle; of its `nth` row only when told so. */
export function fill(scene: Scene, tab: OrderTab, bundleNo: string, cells: Texts, nth?: number): void {
  const { seller } = scene.runtime;
  const grid = seller.read(tab);
  const columnOf = (header: string) => {
    const place = (grid[0] ?? []).indexOf(header);
    if (place < 0) throw new Error(`「${tab}」에 「${header}」 열이 없습니다.`);
    return place;
  };
  const number = columnOf('배송번호');
  const rows = grid.flatMap((row, at) => (row[number] === bundleNo ? [at + 1] : []));
  if (rows.length === 0) throw new Error(`「${tab}」에 배송번호 ${bundleNo}의 행이 없습니다.`);
  for (const row of nth === undefined ? rows : rows.slice(nth, nth + 1)) {
    for (const [header, text] of Object.entries(cells)) seller.type(tab, row, columnOf(header) + 1, text);
  }
}

/** 실행 on a tab, as from the menu. */
export function runOn(scene: Scene, tab: OrderTab): Run[] {
  scene.runtime.setActiveTab(tab);
  return scene.runtime.run('runRows') as Run[];
}

/** A write that reached the mall. */
export interface SentWrite {
  call: string;
  body: Readonly<Record<string, unknown>>;
}

/** Everything that was asked of the mall since it last forgot its requests, in order. */
export const askedOf = (scene: Scene): SentWrite[] =>
  scene.buyer.requests().map(({ path, body }) => ({
    call: path.slice(path.lastIndexOf('/') + 1),
    body: (body ?? {}) as SentWrite['body'],
  }));

/** The writes among them. */
export const writesOf = (scene: Scene): SentWrite[] => askedOf(scene).filter(({ call }) => call.startsWith('set'));

/** Names of the calls that spoke of the bundle or one of its lines. */
export const callsAbout = (scene: Scene, { bundleNo, orderOptionNos }: PlacedOrder, sent = writesOf(scene)): string[] =>
  sent
    .filter(({ body }) => body['bundleNo'] === bundleNo || orderOptionNos.includes(String(body['orderOptionNo'])))
    .map(({ call }) => call);

/** What the mall holds of a bundle. */
export function atMall(scene: Scene, bundleNo: string) {
  const bundle = scene.mall.state().bundles.find((one) => one.bundleNo === bundleNo);
  if (!bundle) throw new Error(`${bundleNo} is not at the mall.`);
  return bundle;
}

/** All that 연동이력 says, in one text. */
export const historyOf = (scene: Scene): string =>
  scene
    .rows('연동이력')
    .map((row) => Object.values(row).join(' '))
    .join('\n');

/** A number of CJ대한통운's kind; `nth` tells them apart. */
export const waybill = (nth = 1): string => String(612_345_670_000 + nth);
