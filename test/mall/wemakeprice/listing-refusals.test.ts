import type { ListingDraft } from '../../../src/mall/port/listings';
import { bareDraft, fullDraft } from './full-draft';
import { openMall } from './open-mall';

const sale = bareDraft().sale;
const option = { values: ['골드'], extra: 0, soldOut: false, stock: 1, sellerCode: '' };

/** What 위메프 says to drafts that break its rules (contract §5). */
const refusals: [string, Partial<ListingDraft>, string][] = [
  ['금칙어', { name: '짝퉁 시계' }, '금칙어가 포함되었습니다.'],
  ['긴 상품명', { name: '가'.repeat(71) }, '상품명은 70자 이하로 입력해 주세요.'],
  ['모르는 카테고리', { categoryCode: '99999999' }, '존재하지 않는 카테고리입니다.'],
  ['비어 있는 카테고리', { categoryCode: '' }, '카테고리코드는 숫자로 입력해 주세요.'],
  ['모르는 배송정보', { shippingPolicyId: '5' }, '존재하지 않는 배송정보입니다.'],
  [
    '거꾸로 된 기간',
    { sale: { ...sale, to: '2026-11-23 23:00:00' } },
    '판매종료일시는 판매시작일시보다 빠를 수 없습니다.',
  ],
  ['비어 있는 기간', { sale: { ...sale, to: '' } }, '판매종료일시는 yyyy-MM-dd HH:00 형식으로 입력해 주세요.'],
  ['너무 큰 판매가', { sale: { ...sale, price: 1e9 } }, '판매가는 0에서 999,999,999 사이의 정수로 입력해 주세요.'],
  ['너무 많은 재고', { stock: 100_000 }, '재고수량은 0에서 99,999 사이의 정수로 입력해 주세요.'],
  ['긴 이미지 주소', { mainImage: `https://a/${'b'.repeat(200)}` }, '대표이미지 URL은 200자 이하로 입력해 주세요.'],
  ['iframe', { description: { kind: 'html', html: '<iframe>' } }, '상세설명에 iframe은 사용할 수 없습니다.'],
  [
    '너무 긴 상세설명',
    { description: { kind: 'html', html: '가'.repeat(21_846) } },
    '상세설명은 65,535 byte 이하로 입력해 주세요.',
  ],
  ['없는 상세설명', { description: { kind: 'images', urls: [] } }, '상세설명 이미지를 입력해 주세요.'],
  ['중복 옵션', { options: { titles: ['색상'], rows: [option, option] } }, '중복 옵션이 존재합니다.'],
  [
    '세 단계 옵션',
    { options: { titles: ['가', '나', '다'], rows: [{ ...option, values: ['1', '2', '3'] }] } },
    '선택옵션 단계는 1 또는 2로 입력해 주세요.',
  ],
  ['세 개의 구매자입력형', { textOptions: ['가', '나', '다'] }, '텍스트옵션 단계는 1 또는 2로 입력해 주세요.'],
  [
    '번호 없는 인증',
    { certifications: { kind: 'listed', certifications: [{ type: 'radioConformity', number: '' }] } },
    '방송통신기자재 인증번호를 입력해 주세요. (1번째)',
  ],
  [
    '긴 품목고시 내용',
    { notices: [{ group: '의류', items: [{ item: '색상', text: '가'.repeat(1001) }] }] },
    '고시내용은 1,000자 이하로 입력해 주세요. (1번째)',
  ],
];

describe('위메프의 거절은 위메프의 말 그대로 거절로 온다', () => {
  it.each(refusals)('등록: %s', (_, change, sentence) => {
    const { listings, products } = openMall();
    const reason = `위메프가 거절했습니다: ${sentence}`;
    expect(listings.createListings([bareDraft(change)])).toEqual([{ ok: false, why: 'refused', reason }]);
    expect(products()).toEqual([]);
  });

  it.each(refusals)('수정: %s. 위메프의 상품은 그대로이다', (_, change, sentence) => {
    const { listings, made, read } = openMall();
    const listingId = made(bareDraft());
    const reason = `위메프가 거절했습니다: ${sentence}`;
    expect(listings.updateListings([{ listingId, draft: bareDraft(change) }])).toEqual([
      { ok: false, why: 'refused', reason },
    ]);
    expect(read(listingId).draft).toEqual(bareDraft());
  });

  it('API로 다룰 수 없는 카테고리', () => {
    const { listings } = openMall();
    const closed = listings.categories().find(({ path }) => path[0] === '여행/티켓')!;
    expect(listings.createListings([bareDraft({ categoryCode: closed.code })])).toEqual([
      {
        ok: false,
        why: 'refused',
        reason: '위메프가 거절했습니다: API로 정보 등록/수정이 불가능한 카테고리입니다.',
      },
    ]);
  });

  it('가격, 재고, 판매상태', () => {
    const { listings, made, read } = openMall();
    const listingId = made(fullDraft());
    const { options, textOptions } = fullDraft();
    const doubled = { titles: options!.titles, rows: [options!.rows[0]!, options!.rows[0]!] };
    expect([
      ...listings.changeSales([{ listingId, sale: { ...sale, price: -1 } }]),
      ...listings.changeStocks([{ listingId, options: doubled, textOptions, stock: 0 }]),
      ...listings.changeStocks([{ listingId, options: undefined, textOptions: [], stock: 3 }]),
      ...listings.changeStatuses([{ listingId: '1', status: 'stopped' }]),
    ]).toEqual(
      [
        '판매가는 0에서 999,999,999 사이의 정수로 입력해 주세요.',
        '중복 옵션이 존재합니다.',
        '옵션을 사용하는 상품은 재고수량을 입력할 수 없습니다.',
        '데이터가 없습니다.',
      ].map((sentence) => ({ ok: false, why: 'refused', reason: `위메프가 거절했습니다: ${sentence}` })),
    );
    expect(read(listingId).draft).toEqual(fullDraft());
  });

  it('200 안에 번호 대신 말만 온 것도 거절이다', () => {
    const { listings, buyer } = openMall();
    const body = { resultCode: 200, data: { productNo: 0, returnMsg: '등록할 수 없는 판매자입니다.' } };
    buyer.faults({ path: '/product/in/setProduct', fault: { status: 200, body } });
    expect(listings.createListings([bareDraft()])).toEqual([
      { ok: false, why: 'refused', reason: '위메프가 거절했습니다: 등록할 수 없는 판매자입니다.' },
    ]);
  });
});
