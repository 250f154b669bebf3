/** 옵션 만들기 with the shipped bundle, without any account: every combination once, what the seller wrote stays. */
import { checkTab, pasteRows, runJob, sampleScene, samples } from '../../helpers/product-rows';
import { openScene, type Scene } from '../../helpers/scene';

const product = { ...samples.상품, 상품코드: '202611230000002', 자체상품코드: 'RING-2' };
const manyValues = (count: number): string => Array.from({ length: count }, (_, at) => `값${at}`).join(',');

function withProducts(...rows: Parameters<typeof pasteRows>[2][number][]): Scene {
  const scene = openScene();
  scene.makeTabs();
  pasteRows(scene, '상품', rows);
  return scene;
}
const optionsOf = (scene: Scene) =>
  scene
    .rows('옵션')
    .map((row) => [row['상품코드'], row['옵션값1'], row['옵션값2'], row['옵션값3']].filter(Boolean).join(' '));
const history = (scene: Scene) => scene.rows('연동이력').map((row) => String(row['메시지']));

it('메뉴얼 「옵션추가」: 옵션값의 모든 조합이 한 행씩 생기고, 판매자가 적을 칸은 비어 있다', () => {
  const scene = withProducts({ ...product, 옵션명2: '크기', 옵션값2: 'S,M' });
  expect(runJob(scene, { job: 'makeOptions' })).toMatchObject({ state: '완료', ok: 1, failed: 0 });
  expect(optionsOf(scene)).toEqual(
    ['골드 S', '골드 M', '실버 S', '실버 M', '로즈골드 S', '로즈골드 M'].map((values) => `202611230000002 ${values}`),
  );
  expect(scene.rows('옵션')[0]).toMatchObject({ 추가금액: '', 판매여부: '', 재고수량: '', 판매자옵션코드: '' });
});

it('값이 늘면 없는 행만 더하고, 적어 둔 값은 그대로이다', () => {
  const scene = sampleScene();
  const before = scene.rows('옵션')[0];
  expect(runJob(scene, { job: 'makeOptions' }).lines.at(-1)?.text).toContain('옵션 2행을 새로');
  expect(scene.rows('옵션')[0]).toEqual(before);
  expect(scene.rows('옵션').map((row) => row['옵션값1'])).toEqual(['골드', '실버', '로즈골드']);
});

it('두 번 해도 같은 행들이다', () => {
  const scene = withProducts(product);
  runJob(scene, { job: 'makeOptions' });
  const once = scene.rows('옵션');
  expect(runJob(scene, { job: 'makeOptions' }).lines.at(-1)?.text).toContain('옵션 0행을 새로');
  expect(scene.rows('옵션')).toEqual(once);
});

it('자체상품코드로 적어 둔 옵션 행도 그 상품의 것으로 안다', () => {
  const scene = withProducts(product);
  pasteRows(scene, '옵션', [{ 상품코드: 'RING-2', 옵션값1: '실버', 추가금액: '1000' }]);
  runJob(scene, { job: 'makeOptions' });
  expect(optionsOf(scene)).toEqual(['RING-2 실버', '202611230000002 골드', '202611230000002 로즈골드']);
});

it('고른 상품만 만들며, 상품코드와 자체상품코드를 모두 받는다', () => {
  const others = [3, 4].map((nth) => ({ ...product, 상품코드: `20261123000000${nth}`, 자체상품코드: `RING-${nth}` }));
  const scene = withProducts(product, ...others);
  expect(runJob(scene, { job: 'makeOptions', keys: ['202611230000003', 'RING-4'] })).toMatchObject({
    ok: 2,
    failed: 0,
  });
  expect(new Set(scene.rows('옵션').map((row) => row['상품코드']))).toEqual(
    new Set(['202611230000003', '202611230000004']),
  );
});

it('상품코드가 아직 없는 상품에는 번호를 주고 만든다', () => {
  const scene = withProducts({ ...product, 상품코드: '' });
  runJob(scene, { job: 'makeOptions' });
  expect(scene.rows('상품')[0]?.['상품코드']).toBe('202611230000001');
  expect(optionsOf(scene)).toHaveLength(3);
});

it.each([
  { what: '없는 상품', cells: {}, keys: ['NONE'], says: 'NONE: 「상품」 탭에 없는' },
  { what: '옵션을 쓰지 않는 상품', cells: { 옵션사용: '사용안함' }, keys: ['RING-2'], says: '조합형이 아니라' },
  { what: '200개가 넘는 조합', cells: { 옵션값1: manyValues(201) }, keys: ['RING-2'], says: '200개까지인데 201개' },
  {
    what: '수백만 개의 조합',
    cells: {
      옵션값1: manyValues(900),
      옵션명2: '나',
      옵션값2: manyValues(900),
      옵션명3: '다',
      옵션값3: manyValues(900),
    },
    keys: ['RING-2'],
    says: '200개까지인데 729000000개',
  },
  { what: '옵션값이 빈 옵션', cells: { 옵션값1: '' }, keys: ['RING-2'], says: '「옵션값1」' },
])('$what: 만들지 않고 까닭을 말한다', ({ cells, keys, says }) => {
  const scene = withProducts({ ...product, ...cells });
  expect(runJob(scene, { job: 'makeOptions', keys })).toMatchObject({ state: '완료' });
  expect(scene.rows('옵션')).toEqual([]);
  expect(history(scene).join('\n')).toContain(says);
});

it('한 상품이 잘못되어도 다른 상품의 옵션은 만든다', () => {
  const scene = withProducts(
    { ...product, 옵션값1: manyValues(201) },
    { ...product, 상품코드: '202611230000009', 자체상품코드: '' },
  );
  expect(runJob(scene, { job: 'makeOptions' })).toMatchObject({ state: '완료', ok: 1, failed: 1 });
  expect(scene.rows('옵션').map((row) => row['상품코드'])).toEqual([1, 2, 3].map(() => '202611230000009'));
});

it('여러 단계에 걸친 많은 상품도 빠짐없이, 한 번씩 만든다', () => {
  const scene = withProducts(
    ...Array.from({ length: 250 }, (_, nth) => ({ ...product, 상품코드: '', 자체상품코드: `R${nth}` })),
  );
  expect(runJob(scene, { job: 'makeOptions' })).toMatchObject({ done: 250, ok: 250 });
  expect(new Set(optionsOf(scene)).size).toBe(750);
  expect(optionsOf(scene)).toHaveLength(750);
});

it('만든 행은 그대로 점검완료이다', () => {
  const scene = sampleScene();
  runJob(scene, { job: 'makeOptions' });
  expect(checkTab(scene, '옵션')).toEqual({ checked: 3, ok: 3, errors: 0, warnings: 0 });
});

it('상품코드 200개를 골라도 끝까지 하고, 없는 것은 하나씩 이력에 남긴다', () => {
  const scene = withProducts(product);
  const keys = Array.from({ length: 200 }, (_, nth) => `20990101${String(nth).padStart(8, '0')}`);
  expect(runJob(scene, { job: 'makeOptions', keys })).toMatchObject({ state: '완료' });
  expect(history(scene).filter((message) => message.includes('탭에 없는 상품코드'))).toHaveLength(200);
});

it('200행이 넘게 고르면 나누어 실행하라고 하고 시작하지 않는다', () => {
  const scene = withProducts(product);
  const keys = Array.from({ length: 201 }, (_, nth) => `R${nth}`);
  expect(() => runJob(scene, { job: 'makeOptions', keys })).toThrow('한 번에 200행까지 고를 수 있는데 201행입니다');
  expect(() => runJob(scene, { job: 'makeOptions', keys: keys.map((key) => key.padEnd(100, 'x')).slice(1) })).toThrow(
    '더 적게 골라',
  );
});
