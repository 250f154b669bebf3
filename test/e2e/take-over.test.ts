/** 가져오기, 상품복원, 복사, 상품수정이력: what the mall has comes into the tabs, and what was changed there is written down. */
import { optionsTab } from '../../src/tabs/options.tab';
import { productsTab } from '../../src/tabs/products.tab';
import { pasteRows, sampleOf } from '../helpers/paste';
import { runJob } from '../helpers/product-rows';
import type { Scene } from '../helpers/scene';
import { openShop, runTab, typeInto } from '../helpers/shop';

/** A shop with one product of the manual's kind, sent. */
function selling(changes: Record<string, string | number> = {}): Scene {
  const scene = openShop();
  pasteRows(scene.runtime, productsTab, [{ ...sampleOf(productsTab), 작업: '연동', ...changes }]);
  pasteRows(scene.runtime, optionsTab, [
    { 상품코드: 'TEST-001', 옵션값1: '골드', 추가금액: 0, 재고수량: 3 },
    { 상품코드: 'TEST-001', 옵션값1: '실버', 추가금액: -1000, 재고수량: 5 },
    { 상품코드: 'TEST-001', 옵션값1: '로즈골드', 추가금액: 1000, 판매여부: '품절' },
  ]);
  runTab(scene, '상품');
  expect(scene.rows('판매상품')[0]).toMatchObject({ 연동상태: '반영완료' });
  return scene;
}

function check(scene: Scene, tab: string): void {
  scene.runtime.setActiveTab(tab);
  scene.runtime.run('checkRows');
}

const deleteRow = (scene: Scene, tab: string, row: number) => scene.runtime.seller.deleteRows(tab, row, 1);
const writes = (scene: Scene) => scene.buyer.requests().filter(({ path }) => path.includes('/in/'));

describe('배송정보 가져오기', () => {
  it('지운 배송정보가 제휴몰에 있는 그대로 돌아오고, 있는 행은 번호만 채워진다', () => {
    const scene = openShop();
    typeInto(scene, '배송정보', 2, '배송정보명', '우리 배송');
    typeInto(scene, '배송정보', 2, '작업', '저장');
    runTab(scene, '배송정보');
    const [before] = scene.rows('배송정보');
    deleteRow(scene, '배송정보', 2);
    expect(runJob(scene, { job: 'takeOverShippingPolicies' })).toMatchObject({ state: '완료', failed: 0 });
    const ours = () => scene.rows('배송정보').findIndex((row) => row['배송정보명'] === '우리 배송');
    expect(scene.rows('배송정보')[ours()]).toEqual({ ...before, 작업: '', 결과: '', 메시지: '', 처리일시: '' });

    typeInto(scene, '배송정보', ours() + 2, '배송정보번호', '');
    typeInto(scene, '배송정보', ours() + 2, '출고지상세주소', '');
    typeInto(scene, '배송정보', ours() + 2, '회수지상세주소', '5층');
    typeInto(scene, '배송정보', ours() + 2, '작업', '가져오기');
    runTab(scene, '배송정보');
    expect(scene.rows('배송정보')).toHaveLength(2);
    expect(scene.rows('배송정보')[ours()]).toMatchObject({
      작업: '',
      결과: '성공',
      배송정보번호: before?.['배송정보번호'],
      출고지상세주소: before?.['출고지상세주소'],
      회수지상세주소: '5층',
    });
  });

  it('이름이 같은 배송정보가 제휴몰에 여럿이면 번호를 아는 것만 가져오고 나머지를 알린다', () => {
    const scene = openShop();
    const number = scene.rows('배송정보')[0]?.['배송정보번호'];
    const run = runJob(scene, { job: 'takeOverShippingPolicies' });
    expect(run).toMatchObject({ state: '완료', failed: 0, skipped: 1 });
    expect(run.lines.map(({ text }) => text).join()).toContain('여럿입니다');
    expect(scene.rows('배송정보').map((row) => row['배송정보번호'])).toEqual([number]);
  });

  it('제휴몰에 없는 이름은 그렇다고 말하고 작업을 남기며, 그 번호의 행을 하나 더 만들지 않는다', () => {
    const scene = openShop();
    typeInto(scene, '배송정보', 2, '배송정보명', '없는 이름');
    typeInto(scene, '배송정보', 2, '작업', '가져오기');
    runTab(scene, '배송정보');
    expect(scene.rows('배송정보').map((row) => row['배송정보명'])).toEqual(['없는 이름']);
    expect(scene.rows('배송정보')[0]).toMatchObject({ 작업: '가져오기', 결과: '오류' });
  });
});

describe('판매상품 가져오기와 상품복원', () => {
  it('연동된 상품의 행을 지우면 점검이 말하고, 가져오기로 되살린 상품은 다시 보내도 같다', () => {
    const scene = selling();
    const [before] = scene.rows('상품');
    const options = scene.rows('옵션');
    deleteRow(scene, '상품', 2);
    while (scene.rows('옵션').length > 0) deleteRow(scene, '옵션', 2);
    check(scene, '판매상품');
    expect(scene.rows('판매상품')[0]).toMatchObject({ 결과: '오류', 메시지: expect.stringContaining('가져오기') });

    typeInto(scene, '판매상품', 2, '작업', '가져오기');
    expect(runTab(scene, '판매상품')).toMatchObject([{ job: 'takeOverProducts', state: '완료', failed: 0 }]);
    const [after] = scene.rows('상품');
    for (const header of [
      '상품코드',
      '상품명',
      '옵션값1',
      '대표이미지',
      '상세설명',
      '판매가',
      '판매정보',
      '인증정보',
    ]) {
      expect([header, after?.[header]]).toEqual([header, before?.[header]]);
    }
    const plain = (rows: Record<string, unknown>[]) =>
      rows.map((row) => [row['옵션값1'], row['추가금액'], row['재고수량']]);
    expect(plain(scene.rows('옵션')).slice(0, 2)).toEqual(plain(options).slice(0, 2));
    expect(scene.rows('판매상품')[0]).toMatchObject({ 작업: '', 결과: '성공', 연동상태: '반영완료' });

    typeInto(scene, '상품', 2, '원산지구분', '원산지표시대상아님');
    typeInto(scene, '상품', 2, '작업', '연동');
    expect(runTab(scene, '상품')).toMatchObject([{ state: '완료', failed: 0 }]);
    expect(scene.rows('상품수정이력')).toEqual([]);
  });

  it('제휴몰에만 있는 상품은 상품번호와 그룹명만 적어도 상품의 새 행이 된다', () => {
    const scene = selling();
    const listingId = String(scene.rows('판매상품')[0]?.['제휴몰상품번호']);
    deleteRow(scene, '상품', 2);
    deleteRow(scene, '판매상품', 2);
    typeInto(scene, '판매상품', 2, '제휴몰상품번호', listingId);
    typeInto(scene, '판매상품', 2, '그룹명', '고급 주얼리 세트');
    typeInto(scene, '판매상품', 2, '작업', '가져오기');
    check(scene, '판매상품');
    expect(scene.rows('판매상품')[0]).toMatchObject({ 상품코드: '', 결과: '점검완료', 메시지: '' });
    typeInto(scene, '판매상품', 3, '상품코드', '없는-상품');
    typeInto(scene, '판매상품', 3, '그룹명', '고급 주얼리 세트');
    typeInto(scene, '판매상품', 3, '작업', '가져오기');
    runTab(scene, '판매상품');
    const [taken, unknown] = scene.rows('판매상품');
    const [product] = scene.rows('상품');
    expect(product).toMatchObject({ 상품명: '위메프 테스트 상품', 판매정보: '고급 주얼리 세트' });
    expect(taken).toMatchObject({ 상품코드: product?.['상품코드'], 결과: '성공', 적용판매가: 230_000 });
    expect(unknown).toMatchObject({ 작업: '가져오기', 결과: '오류', 메시지: expect.stringContaining('없는-상품') });
  });

  it('상품복원은 지워진 상품을 모두 되살리고, 두 번째에는 할 일이 없다', () => {
    const scene = selling();
    const code = scene.rows('상품')[0]?.['상품코드'];
    deleteRow(scene, '상품', 2);
    expect(runJob(scene, { job: 'restoreProducts' })).toMatchObject({ state: '완료', ok: 1, failed: 0 });
    expect(scene.rows('상품')).toMatchObject([{ 상품코드: code, 상품명: '위메프 테스트 상품' }]);
    expect(runJob(scene, { job: 'restoreProducts' })).toMatchObject({ state: '완료', ok: 0, done: 0 });
    expect(scene.rows('상품')).toHaveLength(1);
  });

  it('지워진 상품도 판매종료할 수 있다', () => {
    const scene = selling();
    deleteRow(scene, '상품', 2);
    typeInto(scene, '판매상품', 2, '작업', '판매종료');
    runTab(scene, '판매상품');
    expect(scene.rows('판매상품')[0]).toMatchObject({ 작업: '', 연동상태: '판매종료', 결과: '성공' });
    expect(JSON.stringify(scene.mall.state())).toContain('"saleEndDate":"2026-11-23 10:00');
  });
});

describe('상품수정이력', () => {
  it('바뀐 항목마다 누가 무엇을 무엇으로 바꾸었는지 한 행씩 남는다', () => {
    const scene = selling();
    expect(scene.rows('상품수정이력')).toEqual([]);
    typeInto(scene, '상품', 2, '상품명', '새 이름');
    typeInto(scene, '상품', 2, '키워드', '반지');
    typeInto(scene, '상품', 2, '작업', '연동');
    runTab(scene, '상품');
    const common = { 상품코드: scene.rows('상품')[0]?.['상품코드'], 그룹명: '고급 주얼리 세트' };
    expect(scene.rows('상품수정이력')).toMatchObject([
      {
        ...common,
        항목: '상품명',
        이전: '위메프 테스트 상품',
        이후: '새 이름',
        일시: expect.stringContaining('2026-11-23 10:0'),
      },
      { ...common, 항목: '키워드', 이전: '', 이후: '반지' },
    ]);
    expect(String(scene.rows('상품수정이력')[0]?.['실행자'])).toContain('@');
  });

  it('값만 바꾸어 보내거나 기간을 늘려도 남고, 거절되면 남지 않는다', () => {
    const scene = selling();
    typeInto(scene, '상품', 2, '판매가', '199000');
    typeInto(scene, '상품', 2, '작업', '연동');
    runTab(scene, '상품');
    typeInto(scene, '판매상품', 2, '판매종료일', '2028-06-30');
    typeInto(scene, '판매상품', 2, '작업', '기간연장');
    runTab(scene, '판매상품');
    const log = () => scene.rows('상품수정이력').map((row) => [row['항목'], row['이전'], row['이후']]);
    const expected = [
      ['판매가', '230000', '199000'],
      ['판매기간', '2026-11-23 ~ 2027-12-31', '2026-11-23 ~ 2028-06-30'],
    ];
    expect(log()).toEqual(expected);
    scene.buyer.faults({ path: '/product/in/setProduct', times: 9, fault: { cut: 'before' } });
    typeInto(scene, '상품', 2, '상품명', '못 가는 이름');
    typeInto(scene, '상품', 2, '작업', '연동');
    runTab(scene, '상품');
    expect(log()).toEqual(expected);
  });
});

describe('복사', () => {
  it('상품을 복사하면 옵션까지 새 상품코드로 생기고, 원래 행은 그대로다', () => {
    const scene = selling();
    const [before] = scene.rows('상품');
    scene.runtime.setActiveTab('상품');
    scene.buyer.forgetRequests();
    expect(runJob(scene, { job: 'copyRows', keys: ['TEST-001', '없는것'] })).toMatchObject({
      state: '완료',
      ok: 1,
      failed: 1,
    });
    const [original, copy] = scene.rows('상품');
    expect(original).toEqual(before);
    expect(copy).toMatchObject({
      상품명: '복사 위메프 테스트 상품',
      자체상품코드: '',
      작업: '',
      연동상태: '',
      결과: '',
    });
    expect(copy).toMatchObject({ 대표이미지: before?.['대표이미지'], 옵션값1: before?.['옵션값1'], 판매가: 230_000 });
    expect(copy?.['상품코드']).not.toBe(before?.['상품코드']);
    const options = scene.rows('옵션').filter((row) => row['상품코드'] === copy?.['상품코드']);
    expect(options.map((row) => [row['옵션값1'], row['추가금액'], row['판매여부']])).toEqual([
      ['골드', 0, ''],
      ['실버', -1000, ''],
      ['로즈골드', 1000, '품절'],
    ]);
    expect(writes(scene)).toEqual([]);
  });

  it('판매정보를 두 번 복사하면 이름이 겹치지 않고, 다른 탭에서는 어디서 할지 말한다', () => {
    const scene = openShop();
    scene.runtime.setActiveTab('판매정보');
    runJob(scene, { job: 'copyRows', keys: ['고급 주얼리 세트'] });
    runJob(scene, { job: 'copyRows', keys: ['고급 주얼리 세트'] });
    const names = scene.rows('판매정보').map((row) => row['그룹명']);
    expect(names).toEqual(['고급 주얼리 세트', '복사 고급 주얼리 세트', '복사2 고급 주얼리 세트']);
    expect(scene.rows('판매정보')[2]).toMatchObject({ 판매가: 230_000, 배송정보: '위메프 테스트', 연결상품수: '' });
    scene.runtime.setActiveTab('주문');
    const refused = runJob(scene, { job: 'copyRows', keys: ['x'] });
    expect(refused).toMatchObject({ state: '실패' });
    expect(refused.lines.map(({ text }) => text).join()).toContain('「판매정보」 탭에서만');
  });
});
