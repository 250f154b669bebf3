import { mistakes } from '../helpers/product-mistakes';
import {
  type Cells,
  checkTab,
  goodRows,
  pasteRows,
  productTabs,
  runJob,
  sampleScene,
  samples,
} from '../helpers/product-rows';
import { account, openScene, rowsOf, type Scene } from '../helpers/scene';

const MOVING = ['cells', 'structure', 'format'] as const;
const picture = ({ runtime }: Scene): string =>
  JSON.stringify(runtime.workbook, (_, value) => (value instanceof Set ? [...value].sort() : value));
const place = ({ runtime }: Scene, tab: string, header: string): number =>
  (runtime.seller.read(tab)[0] ?? []).indexOf(header) + 1;
const outcomes = (scene: Scene, tab: string) => scene.rows(tab).map((row) => [row['결과'], row['메시지']]);

describe('맞는 행', () => {
  it.each(productTabs)('%s: 양식의 보기 행은 함께 점검완료이다', (tab) => {
    const scene = sampleScene();
    expect(checkTab(scene, tab)).toEqual({ checked: 1, ok: 1, errors: 0, warnings: 0 });
    expect(scene.rows(tab)[0]).toMatchObject({ 결과: '점검완료', 메시지: '', 처리일시: '2026-11-23 10:00:00' });
  });

  it('제휴몰의 카테고리와 품목을 받은 뒤에도 보기 행은 점검완료이다', () => {
    const scene = sampleScene();
    scene.ask('saveAccount', account);
    runJob(scene, { job: 'refreshCodes' });
    for (const tab of productTabs) expect([tab, checkTab(scene, tab).errors]).toEqual([tab, 0]);
  });

  it('메뉴얼의 상품은 화면에 적힌 그대로 통과한다(우편번호 7997은 앞의 0을 되찾아 알린다)', () => {
    const scene = openScene({ start: '2020-11-19 10:00:00' });
    scene.runtime.run('setUpWorkbook');
    for (const [tab, rows] of Object.entries(manual)) pasteRows(scene, tab, rows);
    for (const tab of Object.keys(manual))
      expect([tab, checkTab(scene, tab).errors, outcomes(scene, tab)]).toMatchObject([tab, 0, []]);
  });
});
const manual: Readonly<Record<string, readonly Cells[]>> = {
  상품: [
    {
      상품명: '위메프 테스트 상품',
      상품상태: '판매가능',
      카테고리: '패션잡화 > 주얼리/시계 > 귀걸이/목걸이',
      제조사: '중소기업유통센터',
      브랜드: '중소기업유통센터',
      원산지구분: '원산지표시대상아님',
      인증정보: '인증 대상 아님',
      품목고시: '패션잡화(모자/벨트/액세서리)',
      품목고시내용: [
        '종류: 액세서리 세트',
        '소재: 금속',
        ...['지수', '제조사(수입자)', '제조국', '취급시 주의사항', '품질보증기준'].map(
          (item) => `${item}: 상세페이지 참조`,
        ),
        'A/S 책임자와 전화번호: ○○○ / 010-0000-0000',
        '예상배송일: 2시 이전 당일출고/이후익일출고',
      ].join('\n'),
      대표이미지: 'https://img.example.com/main1.jpg',
      상세설명: 'https://img.example.com/detail1.jpg',
      대표가격: '230000',
      과세구분: '과세',
      판매지역: '전국',
      옵션사용: '오픈마켓용',
      옵션형식: '조합형',
      옵션명1: '색상',
      옵션값1: '골드,실버,로즈골드',
      재고수량: '9999',
      판매정보: '고급 주얼리 세트',
    },
  ],
  판매정보: [
    {
      그룹명: '고급 주얼리 세트',
      제휴몰: '위메프',
      판매자ID: 'sbdc6678',
      제휴몰카테고리: '주얼리/시계 > 주얼리 세트/용품 > 실버 주얼리 세트 > 실버 주얼리 세트',
      판매시작일: '2020-11-19',
      판매종료일: '2021-12-31',
      정가: '230000',
      판매가: '230000',
      배송정보: '위메프 테스트',
    },
  ],
  배송정보: [
    {
      배송정보명: '위메프 테스트',
      제휴몰: '위메프',
      배송방법: '일반-택배배송',
      배송유형: '상품별배송',
      배송비종류: '무료',
      배송비: '0',
      배송지역: '전국',
      제주추가배송비: '3500',
      도서산간추가배송비: '3500',
      배송비결제방식: '선결제',
      반품배송비: '2500',
      출고지우편번호: '7997',
      출고지주소: '서울특별시 양천구 목동 917-6 중소',
      출고지상세주소: '4층',
      회수지우편번호: '7997',
      회수지주소: '서울특별시 양천구 목동 917-6 중소',
      회수지상세주소: '4층',
      출고기한: '2',
      주말공휴일제외: '제외',
    },
  ],
};
it('counts', () => {
  const counts = [10, 1_000, 10_000].map((count) => {
    const scene = sampleScene();
    pasteRows(scene, '상품', goodRows('상품', count), 3);
    scene.runtime.gate.reset();
    const t = Date.now();
    const report = checkTab(scene, '상품');
    console.log(count, Date.now() - t, report);
    return scene.runtime.gate.counts();
  });
  console.log(counts);
}, 120000);
