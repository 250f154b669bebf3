/** 양식 만들기·점검 with the shipped bundle: makes everything, repairs what is missing, keeps what is the seller's. */
import type { WorkbookData } from '../../local/apps-script';
import { openScene, type Scene } from '../helpers/scene';
import { openShop } from '../helpers/shop';

/** The whole workbook as text, for comparing; sets are written out. */
const picture = (workbook: WorkbookData): string =>
  JSON.stringify(workbook, (_, value) => (value instanceof Set ? [...value].sort() : value));

const header = (scene: Scene, tab: string): string[] => (scene.runtime.seller.read(tab)[0] ?? []).map(String);
const lines = (scene: Scene): string[] => (scene.runtime.run('setUpWorkbook') as { lines: string[] }).lines;

it('빈 파일에 탭을 만들고 비어 있던 첫 탭을 지운다', () => {
  const scene = openScene();
  expect(lines(scene)).toContain('「주문」 탭을 만들었습니다.');
  expect(scene.runtime.workbook.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
    ['안내', false],
    ['상품', false],
    ['옵션', false],
    ['품목고시', false],
    ['판매정보', false],
    ['배송정보', false],
    ['판매상품', false],
    ['주문', false],
    ['송장', false],
    ['클레임', false],
    ['문의', false],
    ['답변템플릿', false],
    ['공지사항', false],
    ['연동이력', false],
    ['상품수정이력', false],
    ['코드', true],
  ]);
});

it('두 번 해도 같은 파일이다', () => {
  const scene = openScene();
  lines(scene);
  const once = picture(scene.runtime.workbook);
  expect(lines(scene)).toEqual([]);
  expect(picture(scene.runtime.workbook)).toBe(once);
});

it('판매자의 열, 옮긴 열, 필터, 첫 탭의 글은 그대로 둔다', () => {
  const scene = openScene();
  const { seller } = scene.runtime;
  seller.type('시트1', 1, 1, '내 메모');
  lines(scene);
  seller.insertColumns('주문', 3);
  seller.type('주문', 1, 3, '우리 담당자');
  seller.type('주문', 2, 3, '김대리');
  seller.moveColumn('주문', header(scene, '주문').indexOf('수취인') + 1, 1);
  seller.setFilter('주문', 2, ['없는 값']);
  const before = picture(scene.runtime.workbook);
  const columns = header(scene, '주문');
  lines(scene);
  expect(header(scene, '주문')).toEqual(columns);
  expect(seller.cell('주문', 2, columns.indexOf('우리 담당자') + 1)).toBe('김대리');
  expect(seller.cell('시트1', 1, 1)).toBe('내 메모');
  const after = picture(scene.runtime.workbook);
  expect(JSON.parse(after).sheets.find(({ name }: { name: string }) => name === '주문').filter).toEqual(
    JSON.parse(before).sheets.find(({ name }: { name: string }) => name === '주문').filter,
  );
  lines(scene);
  expect(picture(scene.runtime.workbook)).toBe(after);
});

it('지운 열은 왼쪽 이웃 뒤에 다시 넣고, 자료는 제 열에 남는다', () => {
  const scene = openScene();
  scene.setUp();
  scene.buyer.placeOrder({});
  scene.tick();
  const columns = header(scene, '주문');
  const [before] = scene.rows('주문');
  scene.runtime.seller.deleteColumns('주문', columns.indexOf('배송메시지') + 1);
  expect(lines(scene)).toContain('「주문」 탭에 「배송메시지」 열을 넣었습니다.');
  expect(header(scene, '주문')).toEqual(columns);
  expect(scene.rows('주문')).toEqual([{ ...before, 배송메시지: '' }]);
});

describe('머리글 이름을 바꾸면', () => {
  it('열을 또 만들지 않고 되돌릴지 묻고, 아니라고 하면 그대로 두고 알린다', () => {
    const scene = openScene();
    lines(scene);
    scene.runtime.seller.renameHeader('주문', '수취인', '받는 분');
    const columns = header(scene, '주문');
    expect(lines(scene).join()).toContain('「받는 분」 열은 원래 「수취인」입니다');
    expect(header(scene, '주문')).toEqual(columns);
  });

  it('그렇다고 하면 되돌린다', () => {
    const scene = openScene({ answerYes: true });
    lines(scene);
    const columns = header(scene, '주문');
    scene.runtime.seller.renameHeader('주문', '수취인', '받는 분');
    lines(scene);
    expect(header(scene, '주문')).toEqual(columns);
  });
});

it('시간대가 서울이 아니면 묻고, 아니라고 하면 어디서 바꾸는지 말한다', () => {
  for (const answerYes of [false, true]) {
    const scene = openScene({ answerYes });
    scene.runtime.workbook.timeZone = 'America/New_York';
    const told = lines(scene).join();
    expect(told).toContain(answerYes ? '서울로 바꿨습니다' : '파일 > 설정');
    expect(scene.runtime.workbook.timeZone).toBe(answerYes ? 'Asia/Seoul' : 'America/New_York');
  }
});

it('복사한 파일은 복사본이라고 알린다', () => {
  const scene = openScene();
  lines(scene);
  scene.runtime.workbook.id = 'another-file';
  expect(lines(scene).join()).toContain('복사본');
});

it('메뉴는 권한을 주기 전에도 열린다', () => {
  const scene = openScene();
  scene.runtime.run('onOpen', [], { as: 'simple', authMode: 'NONE', event: { authMode: 'NONE' } });
  const [menu] = scene.runtime.said.menus;
  const handlers = menu?.items.flatMap(({ handler }) => handler ?? []) ?? [];
  expect(handlers).toContain('setUpWorkbook');
  for (const handler of handlers) expect(scene.runtime.globals()).toContain(handler);
});

it('판매정보와 배송정보, 받아 둔 카테고리가 드롭다운에 나온다', () => {
  const scene = openShop();
  scene.runtime.run('setUpWorkbook');
  const once = picture(scene.runtime.workbook);
  scene.runtime.run('setUpWorkbook');
  expect(picture(scene.runtime.workbook)).toBe(once);
  const rule = (tab: string, name: string) => {
    const sheet = scene.runtime.workbook.sheets.find((one) => one.name === tab);
    return JSON.stringify(sheet?.rows[1]?.validations[header(scene, tab).indexOf(name)]);
  };
  expect(rule('상품', '판매정보')).toContain('VALUE_IN_RANGE');
  expect(rule('판매정보', '배송정보')).toContain('배송정보');
  expect(rule('판매정보', '제휴몰카테고리')).toContain('코드');
});
