/** exportToBigQuery of the build with the export: whole tables, once each, whatever is lost on the way. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { httpTransport } from '../../local/apps-script';
import { bundle } from '../helpers/scene';
import { answerOf, DATASET, exportBundle, openWarehouseScene, type WarehouseScene } from '../helpers/warehouse-scene';

interface Report {
  tables: { table: string; rows: number }[];
  message: string;
}

const exportNow = (scene: WarehouseScene) => scene.runtime.run('exportToBigQuery') as Report;
const tableOf = (scene: WarehouseScene, name: string) => scene.bigQuery.tables.get(`${DATASET}.${name}`)?.rows ?? [];

function shopWith(orders: number): WarehouseScene {
  const scene = openWarehouseScene();
  scene.setUp();
  scene.ask('saveSettings', { exportDataset: DATASET, lookBackDays: 1 });
  scene.buyer.placeOrders({ count: orders, from: '2026-11-23 08:00:00', to: '2026-11-23 09:00:00' });
  scene.collectNow();
  return scene;
}

it('탭마다 표가 생기고 행이 모두 들어가며, 이름과 연락처와 주소는 없다', () => {
  const scene = shopWith(3);
  expect(exportNow(scene).message).toBe(
    'BigQuery로 내보냈습니다: orders 3행, shipments 3행, claims 0행, inquiries 0행.',
  );
  const [order] = scene.rows('주문');
  expect(tableOf(scene, 'orders')).toContainEqual(
    expect.objectContaining({
      line_id: order?.['옵션주문번호'],
      state: '신규주문',
      quantity: order?.['수량'],
      ordered_at: order?.['주문일시'],
    }),
  );
  const sent = JSON.stringify([...scene.bigQuery.tables.values()].map(({ rows }) => rows));
  for (const header of ['구매자', '구매자연락처', '수취인연락처', '상세주소'])
    expect(sent).not.toContain(String(order?.[header]));
  expect(scene.rows('연동이력').at(-1)).toMatchObject({ 작업: 'BigQuery로 내보내기', 결과: '성공' });
});

it('다시 내보내면 지금의 행으로 바뀌고 두 벌이 되지 않는다', () => {
  const scene = shopWith(3);
  exportNow(scene);
  scene.clock.advance(60_000);
  scene.runtime.seller.deleteRows('주문', 2, 1);
  exportNow(scene);
  expect([tableOf(scene, 'orders').length, tableOf(scene, 'shipments').length]).toEqual([2, 3]);
});

it('보낸 뒤에 답을 잃어도 한 번만 들어가고, 아예 닿지 못하면 실패를 말한다', () => {
  const scene = shopWith(2);
  const isInsert = (method: string) => method === 'POST';
  scene.line.meet = (request) => {
    if (!isInsert(request.method)) return undefined;
    answerOf(scene.bigQuery, request);
    return { failure: 'Timeout' };
  };
  exportNow(scene);
  expect([tableOf(scene, 'orders').length, scene.bigQuery.jobs.length]).toEqual([2, 4]);
  scene.clock.advance(60_000);
  scene.line.meet = ({ method }) => (isInsert(method) ? { failure: 'Timeout' } : undefined);
  expect(() => exportNow(scene)).toThrow('예상하지 못한 오류');
  expect(tableOf(scene, 'orders')).toHaveLength(2);
});

it('데이터 세트를 정하지 않았으면 아무것도 보내지 않는다', () => {
  const scene = openWarehouseScene();
  scene.setUp();
  expect(() => exportNow(scene)).toThrow('내보낼 곳이 정해져 있지 않습니다');
  expect(() => scene.ask('saveSettings', { exportDataset: '아무 데나' })).toThrow('BigQuery 데이터 세트');
  expect(scene.bigQuery.jobs).toEqual([]);
});

it('시간이 모자라면 여기까지 말하고, 다시 하면 그 표부터 잇는다', () => {
  const scene = shopWith(2);
  scene.ask('saveSettings', { timeBudgetSeconds: 10 });
  scene.line.meet = () => void scene.clock.advance(3_000);
  const { tables, message } = exportNow(scene);
  expect([tables.length < 4, message]).toEqual([true, expect.stringContaining('다시 실행하면 이어서')]);
  delete scene.line.meet;
  expect([...tables, ...exportNow(scene).tables].map(({ table }) => table)).toEqual([
    'orders',
    'shipments',
    'claims',
    'inquiries',
  ]);
});

it('메뉴에 한 줄이 더 있고, 권한과 고급 서비스는 이 빌드의 매니페스트에만 있다', () => {
  const scene = openWarehouseScene();
  scene.runtime.run('onOpen', [], { as: 'simple' });
  expect(scene.runtime.said.menus.at(-1)?.items.at(-1)).toMatchObject({ caption: 'BigQuery로 내보내기' });
  const scope = 'https://www.googleapis.com/auth/bigquery';
  const [ours, usual] = [exportBundle().manifest, bundle().manifest];
  expect(ours.oauthScopes).toEqual([...usual.oauthScopes, scope]);
  expect(usual.dependencies).toBeUndefined();
  expect(scene.runtime.globals()).toEqual(expect.arrayContaining(['exportToBigQuery', 'call', 'runRows']));
});

it('권한을 허락하지 않은 매니페스트로는 고급 서비스가 거절한다', () => {
  const { manifest } = exportBundle();
  const scene = openWarehouseScene({ manifest: { ...manifest, oauthScopes: bundle().manifest.oauthScopes } });
  scene.setUp();
  scene.ask('saveSettings', { exportDataset: DATASET });
  expect(() => exportNow(scene)).toThrow('필요한 Google 권한이 없어');
});

it('따로 도는 서버에 HTTP로도 들어간다', async () => {
  const folder = path.resolve(__dirname, '../../local/bigquery');
  const child = spawn(process.execPath, ['--import', 'tsx', 'main.ts', '--port', '0', '--dataset', DATASET], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  try {
    const said = await new Promise<string>((told) =>
      child.stdout?.once('data', (text: Buffer) => told(text.toString())),
    );
    const url = /http:\S+/.exec(said)?.[0] ?? '';
    const http = httpTransport({ 'https://bigquery.googleapis.com': url });
    const scene = shopWith(2);
    scene.line.meet = (request) => http([request])[0];
    expect(exportNow(scene).message).toContain('orders 2행');
    expect(scene.bigQuery.jobs).toEqual([]);
  } finally {
    child.kill('SIGTERM');
  }
});
