import fc from 'fast-check';
import { looseKey } from '../../../src/rules/nearest';
import { noticeGroups } from '../../../src/rules/notice/groups';
import { itemsInOne } from '../../../src/rules/notice/items-in-one.data';
import { itemMatcher } from '../../../src/rules/notice/match-item';
import { sameItemsOfProducts } from '../../../src/rules/notice/same-items.data';
import { sameItemsOfTrades } from '../../../src/rules/notice/same-items-of-trades.data';

const sameItems = [...sameItemsOfProducts, ...sameItemsOfTrades];

const gap = fc.constantFrom('', '', ' ', '·', '/', ', ', '-', '.');

/** A name with blanks and punctuation between its letters, as people paste it. */
const scattered = (name: string) =>
  fc
    .array(gap, { minLength: name.length, maxLength: name.length })
    .map((gaps) => [...name].map((letter, place) => letter + (gaps[place] ?? '')).join(''));

const namesOf = (no: number) => noticeGroups.find((group) => group.no === no)?.items.map(({ name }) => name) ?? [];

/** What 아임웹 and ESM call the items of 패션잡화, 의류, 식품 and 화장품, beside the group's own items. */
const otherMalls = [
  [1, '제조자/수입자', '제조자(사)'],
  [1, '제품소재', '제품 소재'],
  [1, '세탁방법 및 취급시 주의사항', '세탁 방법 및 취급 시 주의사항'],
  [2, '제품 주소재', '제품의 주 소재'],
  [2, '치수', '발길이'],
  [4, '제조사(수입자)', '제조자(사)'],
  [4, '제조자', '제조자(사)'],
  [4, '제조사', '제조자(사)'],
  [4, '지수', '치수'],
  [4, '크기', '치수'],
  [4, '취급 주의사항', '취급 시 주의사항'],
  [4, 'A/S 책임자 전화번호', 'A/S 책임자와 전화번호'],
  [4, 'AS 책임자 연락처', 'A/S 책임자와 전화번호'],
  [6, 'KC인증필 유무', 'KC 인증정보'],
  [8, '크기(용량, 형태 포함)', '크기, 용량, 형태'],
  [15, '동일모델의 출시년월', '동일 모델 출시연월'],
  [18, '용량(중량) 또는 중량', '내용물의 용량 및 중량'],
  [18, '제품 주요 사양 (피부타입, 색상(호, 번) 등)', '제품 주요 사양'],
  [20, '수량 / 중량 / 크기', '포장 단위별 용량(중량), 수량, 크기'],
  [20, '유통기한 또는 품질유지기한', '소비기한 또는 품질유지기한'],
  [21, '유전자 재조합 식품 여부', '유전자변형식품에 해당하는 경우의 표시'],
  [26, '출간일', '발행일'],
  [27, '예약담당 연락처', '예약담당자 연락처'],
  [34, '유효기간', '유효기간(구매일로부터 00일)'],
  [36, '주연(공연에 한함)', '주연'],
] as const;

describe('품목고시의 항목 이름', () => {
  it.each(noticeGroups.map(({ no, name }) => [name, no] as const))(
    '「%s」의 항목은 저마다 자기 이름으로 찾는다',
    (_, no) => {
      const match = itemMatcher(namesOf(no), []);
      for (const item of namesOf(no)) expect(match(item)).toEqual({ kind: 'whole', item });
    },
  );

  it('한 이름이 두 뜻으로 적혀 있지 않다', () => {
    const meanings = [...sameItems, ...itemsInOne.map(({ names }) => names)];
    const keys = sameItems.flatMap((names) => [...new Set(names.map(looseKey))]);
    expect(keys.filter((key, place) => keys.indexOf(key) !== place)).toEqual([]);
    expect(meanings.flat().filter((name) => looseKey(name) === '')).toEqual([]);
  });

  it.each(otherMalls)('품목 %i에서 다른 제휴몰의 「%s」은 「%s」이다', (no, written, item) => {
    expect(itemMatcher(namesOf(no), [])(written)).toEqual({ kind: 'whole', item });
  });

  it('다른 이름에 빈칸과 부호가 아무렇게나 끼어도 같은 항목을 찾는다', () => {
    const written = fc
      .constantFrom(...otherMalls)
      .chain(([no, name, item]) => scattered(name).map((text) => ({ no, text, item })));
    fc.assert(
      fc.property(written, ({ no, text, item }) => {
        expect(itemMatcher(namesOf(no), [])(text)).toEqual({ kind: 'whole', item });
      }),
    );
  });

  it('같은 항목의 이름은 어느 것을 적어도, 빈칸과 부호가 끼어도 서로를 찾는다', () => {
    const pair = fc
      .constantFrom(...sameItems)
      .chain((names) => fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names).chain(scattered)));
    fc.assert(
      fc.property(pair, ([item, written]) => {
        expect(itemMatcher(['쓰지 않는 항목', item], [])(written)).toEqual({ kind: 'whole', item });
      }),
    );
  });

  it.each([
    [7, '품명 및 모델명', ['품명', '모델명']],
    [7, '정격전압/소비전력', ['정격전압', '소비전력']],
    [23, '크기, 중량', ['크기', '중량']],
    [19, '소재 / 순도 / 밴드재질 (시계의 경우)', ['소재', '순도', '밴드 재질']],
    [38, '수입자(수입제품에 한함), 제조국 및 제조사', ['수입자', '제조국', '제조자(사)']],
    [18, '제조업자 및 책임판매업자', ['화장품 제조업자', '화장품책임판매업자']],
    [40, 'A/S 책임자와 전화번호', ['A/S 책임자', '소비자 상담 관련 전화번호']],
  ])('품목 %i에서 한데 적은 「%s」은 여러 항목이다', (no, written, items) => {
    expect(itemMatcher(namesOf(no), [])(written)).toEqual({ kind: 'several', items });
  });

  it('목록이 한데 묻는 항목은 나누어 적어도 찾고, 차례를 안다', () => {
    const match = itemMatcher(['종류', '크기/무게'], []);
    expect(match('크기')).toEqual({ kind: 'part', item: '크기/무게', place: 0 });
    expect(match('중량')).toEqual({ kind: 'part', item: '크기/무게', place: 1 });
    expect(match('크기, 무게')).toEqual({ kind: 'whole', item: '크기/무게' });
  });

  it('목록에 없지만 있는 항목은 모르는 항목과 구별한다', () => {
    const match = itemMatcher(['종류'], ['제조국', '예상배송일']);
    expect(match('주문후 예상 배송기간')).toEqual({ kind: 'elsewhere', item: '예상배송일' });
    expect(match('종유')).toEqual({ kind: 'unknown', nearest: '종류' });
    expect(match('굽높이')).toEqual({ kind: 'unknown', nearest: undefined });
  });

  it('괄호까지 같은 이름이 먼저이다', () => {
    const match = itemMatcher(['이용 가능 매장(장소)', '이용 가능 매장(URL)'], []);
    expect(match('이용 가능 매장(URL)')).toEqual({ kind: 'whole', item: '이용 가능 매장(URL)' });
    expect(match('이용 가능 매장')).toEqual({ kind: 'whole', item: '이용 가능 매장(장소)' });
  });

  it('어떤 이름과 목록이 와도 멈추지 않는다', () => {
    const names = fc.array(fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(names, names, fc.string({ unit: 'grapheme' }), (items, others, written) => {
        const match = itemMatcher(items, others)(written);
        expect(match.kind !== 'whole' || items.includes(match.item)).toBe(true);
        expect(match.kind !== 'elsewhere' || others.includes(match.item)).toBe(true);
      }),
    );
  });
});
