import type { ListingDraft } from '../../../src/mall/port/listings';
import { bareDraft, fullDraft } from './full-draft';
import { gotten, openMall } from './open-mall';

const oneRow = { values: ['골드'], extra: 0, soldOut: false, stock: 1, sellerCode: '' };

const update = (opened: ReturnType<typeof openMall>, listingId: string, draft: ListingDraft) =>
  opened.listings.updateListings([{ listingId, draft }])[0]!;

describe('위메프 상품 수정', () => {
  it.each([
    [
      '모든 값이 있던 것을 꼭 있어야 하는 값만 남기고',
      fullDraft(),
      bareDraft({ name: '다른 이름', brand: '쿠쿠', maker: '삼성전자' }),
    ],
    ['꼭 있어야 하는 값만 있던 것에 모든 값을 넣어', bareDraft(), fullDraft({ name: '다른 이름' })],
    ['이미지 설명을 HTML로 바꾸어', fullDraft(), fullDraft({ description: { kind: 'html', html: '<b>새로</b>' } })],
    ['옵션을 두 단계에서 한 단계로 줄여', fullDraft(), fullDraft({ options: { titles: ['색'], rows: [oneRow] } })],
    ['인증을 모두 빼고', fullDraft(), fullDraft({ certifications: { kind: 'none' } })],
  ])('%s 고치면 그대로 읽힌다', (_, before, after) => {
    const opened = openMall();
    const listingId = opened.made(before);
    expect(update(opened, listingId, after)).toEqual({ ok: true, value: { listingId } });
    expect(opened.read(listingId)).toEqual({ listingId, status: 'selling', draft: after });
    expect(opened.products()).toHaveLength(1);
  });

  it('상품고시번호(productGroupNoticeNo)가 그대로 남는다', () => {
    const opened = openMall();
    const listingId = opened.made(fullDraft());
    const before = opened.kept(listingId).noticeList[0]!.productGroupNoticeNo;
    const clothes = { group: '의류', items: [{ item: '색상', text: '파랑' }] };
    const notices = [clothes, { ...fullDraft().notices[0]!, items: [{ item: '소재', text: '은' }] }];
    gotten(update(opened, listingId, fullDraft({ notices })));
    const [added, stayed] = opened.kept(listingId).noticeList;
    expect(stayed).toMatchObject({ productGroupNoticeNo: before, noticeList: [{ noticeNo: 402, description: '은' }] });
    expect(added!.productGroupNoticeNo).not.toBe(before);
  });

  it('위메프에서 판매자가 정해 둔, 우리가 모르는 값은 그대로 둔다', () => {
    const opened = openMall();
    const listingId = opened.made(fullDraft());
    const kept = opened.kept(listingId);
    Object.assign(kept.basic, { bizYn: 'Y', displayYn: 'D' });
    Object.assign(kept.sale, {
      basketLimitYn: 'Y',
      referencePriceType: 'WMP',
      purchaseLimitDuration: 'P',
      purchaseLimitDay: 30,
    });
    Object.assign(kept.etc, { labelNoList: [11, 12] });
    kept.detail.listImgUrl = 'https://img.example.com/list.jpg';
    kept.option.selectOptionValueList[0]!.displayYn = 'N';
    const mainImage = 'https://img.example.com/new.jpg';
    gotten(update(opened, listingId, fullDraft({ name: '새 이름', maximumQuantity: 5, mainImage })));
    expect(opened.kept(listingId)).toMatchObject({
      basic: { productName: '새 이름', bizYn: 'Y', displayYn: 'D' },
      sale: {
        basketLimitYn: 'Y',
        referencePriceType: 'WMP',
        purchaseLimitDuration: 'P',
        purchaseLimitDay: 30,
        purchaseLimitCount: 5,
      },
      detail: { basicImgUrl: mainImage, listImgUrl: 'https://img.example.com/list.jpg' },
      option: { selectOptionValueList: [{ displayYn: 'N' }, { displayYn: 'Y' }, { displayYn: 'Y' }] },
      etc: { labelNoList: [11, 12] },
    });
  });

  it('리스트이미지는 따로 정하지 않았으면 대표이미지를 따라간다', () => {
    const opened = openMall();
    const listingId = opened.made(bareDraft());
    gotten(update(opened, listingId, bareDraft({ mainImage: 'https://img.example.com/new.jpg' })));
    expect(opened.kept(listingId).detail.listImgUrl).toBe('https://img.example.com/new.jpg');
  });

  it('브랜드가 비어 있으면 위메프의 것을 그대로 두고, 위메프가 모르는 이름이면 뗀다', () => {
    const opened = openMall();
    const listingId = opened.made(fullDraft());
    gotten(update(opened, listingId, fullDraft({ brand: '', maker: '' })));
    expect(opened.read(listingId).draft).toMatchObject({ brand: '나이키', maker: '나이키코리아' });
    gotten(update(opened, listingId, fullDraft({ brand: '없는브랜드', maker: '없는제조사' })));
    expect(opened.read(listingId).draft).toMatchObject({ brand: '', maker: '' });
  });

  it('판매중지된 상품을 고쳐도 판매중지로 남는다', () => {
    const opened = openMall();
    const listingId = opened.made(bareDraft());
    gotten(opened.listings.changeStatuses([{ listingId, status: 'stopped' }])[0]!);
    gotten(update(opened, listingId, bareDraft({ name: '새 이름' })));
    expect(opened.read(listingId).status).toBe('stopped');
  });

  it('위메프에서 지워진 상품이면 보내지 않고 알려 준다', () => {
    const opened = openMall();
    const listingId = opened.made(bareDraft());
    opened.buyer.deleteProduct({ productNo: listingId });
    opened.buyer.forgetRequests();
    expect(update(opened, listingId, bareDraft())).toMatchObject({
      ok: false,
      why: 'refused',
      reason: expect.stringContaining('위메프에 이 번호의 상품이 없습니다'),
    });
    expect(opened.asked()).toEqual(['getProduct']);
  });

  it('읽을 수 없는 상품은 보내지 않고, 하지 못했다고 한다', () => {
    const opened = openMall();
    const ids = ['1', '2'].map((productCode) => opened.made(bareDraft({ productCode })));
    opened.buyer.faults({ path: '/product/out/getProduct', method: 'GET', times: 4, fault: { status: 503 }, skip: 0 });
    const outcomes = ids.map((listingId) => update(opened, listingId, bareDraft({ name: '새 이름' })));
    expect(outcomes).toMatchObject([{ ok: false, why: 'unavailable' }, { ok: true }]);
    expect(opened.products().map(({ basic }) => basic.productName)).toEqual(['위메프 테스트 상품', '새 이름']);
  });
});

describe('가격과 판매기간만 고치기', () => {
  const sale = { originalPrice: 300_000, price: 290_000, from: '2026-11-24 00:00:00', to: '2028-01-31 23:00:00' };

  it('setProductSale 한 번으로 고치고 나머지는 그대로 둔다', () => {
    const opened = openMall();
    const listingId = opened.made(fullDraft());
    opened.buyer.forgetRequests();
    expect(opened.listings.changeSales([{ listingId, sale }])).toEqual([{ ok: true, value: undefined }]);
    expect(opened.asked()).toEqual(['getProduct', 'setProductSale']);
    expect(opened.read(listingId).draft).toEqual(fullDraft({ sale }));
  });

  it('판매가 시작되었으면 판매시작일시는 위메프의 것을 그대로 보내고, 다른 날이었으면 알려 준다', () => {
    const opened = openMall();
    const listingId = opened.made(fullDraft());
    opened.clock.pass(48 * 3_600_000);
    const later = { ...sale, from: '2026-12-01 00:00:00' };
    const note = '판매가 이미 시작되어 판매시작일시는 위메프에 있는 2026-11-24 00:00 그대로입니다.';
    expect(opened.listings.changeSales([{ listingId, sale: later }])).toEqual([{ ok: true, value: undefined, note }]);
    expect(opened.read(listingId).draft.sale).toEqual(sale);
    expect(opened.listings.updateListings([{ listingId, draft: fullDraft({ sale: later }) }])).toEqual([
      { ok: true, value: { listingId }, note },
    ]);
    expect(opened.listings.changeSales([{ listingId, sale: { ...sale, from: '2026-11-24 15:00:00' } }])).toEqual([
      { ok: true, value: undefined },
    ]);
  });

  it('아직 시작되지 않았으면 판매시작일시도 고친다', () => {
    const opened = openMall();
    const listingId = opened.made(fullDraft());
    const later = { ...sale, from: '2026-12-01 00:00:00' };
    opened.listings.changeSales([{ listingId, sale: later }]);
    expect(opened.read(listingId).draft.sale).toEqual(later);
  });
});

describe('판매상태 고치기', () => {
  it('중지하고 다시 판매한다', () => {
    const opened = openMall();
    const listingId = opened.made(bareDraft());
    expect(opened.listings.changeStatuses([{ listingId, status: 'stopped' }])).toEqual([
      { ok: true, value: undefined },
    ]);
    expect(opened.read(listingId).status).toBe('stopped');
    expect(opened.listings.changeStatuses([{ listingId, status: 'selling' }])).toEqual([
      { ok: true, value: undefined },
    ]);
    expect(opened.read(listingId).status).toBe('selling');
  });

  it('「변경할 수 없는 상태」는 상품을 읽어, 바라던 상태이면 된 것이다', () => {
    const opened = openMall();
    const listingId = opened.made(bareDraft());
    opened.buyer.forgetRequests();
    expect(opened.listings.changeStatuses([{ listingId, status: 'selling' }])).toEqual([
      { ok: true, value: undefined },
    ]);
    expect(opened.asked()).toEqual(['setProductStatus', 'getProduct']);
  });

  it('「변경할 수 없는 상태」인데 바라던 상태가 아니면 그 말로 거절된 것이다', () => {
    const opened = openMall();
    const listingId = opened.made(bareDraft());
    const body = { resultCode: 422, error: '변경할 수 없는 상태입니다.' };
    opened.buyer.faults({ path: '/product/in/setProductStatus', fault: { status: 422, body } });
    expect(opened.listings.changeStatuses([{ listingId, status: 'stopped' }])).toEqual([
      { ok: false, why: 'refused', reason: '위메프가 거절했습니다: 변경할 수 없는 상태입니다.' },
    ]);
  });
});

describe('재고 고치기', () => {
  it('옵션이 있으면 옵션의 금액, 상태, 재고를 setProductOption으로 고친다', () => {
    const opened = openMall();
    const listingId = opened.made(fullDraft());
    opened.buyer.forgetRequests();
    const { options, textOptions } = fullDraft();
    const rows = options!.rows.map((row) => ({ ...row, stock: 5, soldOut: !row.soldOut, extra: row.extra + 100 }));
    const changed = { titles: options!.titles, rows };
    expect(opened.listings.changeStocks([{ listingId, options: changed, textOptions, stock: 0 }])).toEqual([
      { ok: true, value: undefined },
    ]);
    expect(opened.asked()).toEqual(['getProduct', 'setProductOption']);
    expect(opened.read(listingId).draft).toEqual(fullDraft({ options: changed }));
  });

  it('옵션이 없으면 상품의 재고를 setProductSale로 고친다', () => {
    const opened = openMall();
    const listingId = opened.made(bareDraft());
    opened.buyer.forgetRequests();
    expect(opened.listings.changeStocks([{ listingId, options: undefined, textOptions: [], stock: 99 }])).toEqual([
      { ok: true, value: undefined },
    ]);
    expect(opened.asked()).toEqual(['getProduct', 'setProductSale']);
    expect(opened.read(listingId).draft).toEqual(bareDraft({ stock: 99 }));
  });
});

describe('상품 읽기', () => {
  it('위메프에 없는 상품은 없다고 하고, 없는 코드는 빈 목록이다', () => {
    const opened = openMall();
    const listingId = opened.made(bareDraft());
    opened.buyer.deleteProduct({ productNo: listingId });
    expect(opened.listings.readListings(['1', listingId])).toEqual([
      { ok: true, value: undefined },
      { ok: true, value: undefined },
    ]);
    expect(opened.listings.findListings(['없는코드'])).toEqual([{ ok: true, value: [] }]);
  });

  it('답이 없는 것만 읽지 못한 것이다', () => {
    const opened = openMall();
    const listingId = opened.made(bareDraft());
    opened.buyer.faults({ path: '/product/out/getProduct', times: 1, fault: { status: 400 } });
    expect(opened.listings.readListings([listingId, listingId])).toMatchObject([
      { ok: false, why: 'refused' },
      { ok: true, value: { listingId } },
    ]);
    opened.buyer.faults({ path: '/product/out/sellerProdCode', times: 4, fault: { cut: 'before' } });
    expect(opened.listings.findListings([bareDraft().productCode])).toMatchObject([{ ok: false, why: 'unavailable' }]);
  });
});
