import { bareDraft, fullDraft, policyId } from './full-draft';
import { longAgo } from './lost-answers';
import { gotten, openMall } from './open-mall';

describe('위메프 상품 등록', () => {
  it.each([
    ['모든 값이 있는 상품', fullDraft()],
    ['꼭 있어야 하는 값만 있는 상품', bareDraft()],
    ['옵션이 한 단계인 상품', fullDraft({ options: { titles: ['색상'], rows: [row(['골드']), row(['실버'])] } })],
    ['구매자입력형이 하나인 상품', bareDraft({ textOptions: ['새길 글'] })],
    ['상세설명이 HTML인 상품', fullDraft({ description: { kind: 'html', html: '<p>"따옴표"와 \\ 와\n줄</p>' } })],
    ['상시판매 상품', bareDraft({ sale: { ...bareDraft().sale, always: true } })],
    ['인증을 상세설명에 적은 상품', bareDraft({ certifications: { kind: 'inDescription' } })],
    [
      '품목고시가 둘인 상품',
      bareDraft({
        notices: [
          { group: '의류', items: [{ item: 'A/S 책임자와 전화번호', text: '02-0000-0000' }] },
          { group: '가방', items: [{ item: '종류', text: '가방' }] },
        ],
      }),
    ],
  ])('%s의 모든 값이 위메프에 가고, 읽으면 그대로 돌아온다', (_, draft) => {
    const { listings, read, products } = openMall();
    const { listingId, differs } = gotten(listings.createListings([draft])[0]!);
    expect(differs).toBe(false);
    expect(read(listingId)).toEqual({ listingId, status: 'selling', draft });
    expect(gotten(listings.findListings([draft.productCode])[0]!)).toEqual([{ listingId, status: 'selling', draft }]);
    expect(products()).toHaveLength(1);
  });

  it('열이 묻지 않는 값은 정해진 값으로 보낸다 (계약 §5)', () => {
    const { made, sent } = openMall();
    made(bareDraft());
    expect(sent('setProduct')).toEqual({
      basic: {
        productName: '위메프 테스트 상품',
        productType: 'N',
        dcateCode: '21010103',
        shipPolicyNo: policyId,
        adultLimitYn: 'N',
        displayYn: 'Y',
      },
      sale: {
        salePeriod: 'P',
        saleStartDate: '2026-11-24 00:00',
        saleEndDate: '2027-12-31 23:00',
        originPrice: 250_000,
        salePrice: 230_000,
        stockCount: 7,
        taxYn: 'Y',
        purchaseLimitYn: 'N',
        referencePriceType: 'ONL',
      },
      detail: {
        basicImgUrl: 'https://img.example.com/1.jpg',
        listImgUrl: 'https://img.example.com/1.jpg',
        addImgUrlList: [],
        descType: 'HTML',
        descHtml: '<p>설명</p>',
      },
      option: { selectOptionUseYn: 'N', textOptionUseYn: 'N' },
      noticeList: [],
      etc: {
        parallelImportYn: 'N',
        kcKidIsCertification: 'N',
        kcKidCertificationList: [],
        kcLifeIsCertification: 'N',
        kcLifeCertificationList: [],
        kcElectricIsCertification: 'N',
        kcElectricCertificationList: [],
        kcReportIsCertification: 'N',
        kcReportCertificationList: [],
        kcLifeChemistryIsCertification: 'N',
        kcLifeChemistryCertificationList: [],
        sellerProdCode: '202611230000001',
        keywordWemakeprice: '',
      },
    });
  });

  it('최대구매수량이 있으면 1회 구매의 제한으로 보낸다', () => {
    const { made, sent } = openMall();
    made(bareDraft({ maximumQuantity: 3 }));
    expect(sent('setProduct')['sale']).toMatchObject({
      purchaseLimitYn: 'Y',
      purchaseLimitDuration: 'O',
      purchaseLimitCount: 3,
    });
  });

  it('옵션이 있으면 재고는 옵션에만 있다', () => {
    const { made, sent } = openMall();
    made(fullDraft({ stock: 5 }));
    expect(sent('setProduct')['sale']).not.toHaveProperty('stockCount');
  });

  it('인증유형마다 위메프의 다섯 칸 가운데 제 칸에 간다', () => {
    const kinds = {
      childSafetyCertification: 'KD_SAFETY_CT',
      childSafetyConfirmation: 'KD_SAFETY_CK',
      childSupplierConformity: 'KD_SPL',
      livingSafetyCertification: 'LF_SAFETY_CT',
      livingSafetyConfirmation: 'LF_SAFETY_CK',
      livingSupplierConformity: 'LF_SPL',
      childProofPackaging: 'LF_KD_PRT',
      electricSafetyCertification: 'ER_SAFETY_CT',
      electricSafetyConfirmation: 'ER_SAFETY_CK',
      electricSupplierConformity: 'ER_SPL',
      radioConformity: 'RP_STB',
      chemicalSelfCheck: 'LC_SELF_CHECK',
    };
    const { made, kept, read } = openMall();
    const certifications = Object.keys(kinds).map((type, at) => ({ type, number: `N-${at}` }));
    const id = made(bareDraft({ certifications: { kind: 'listed', certifications } }));
    const { etc } = kept(id);
    const codes = [
      etc.kcKidCertificationList,
      etc.kcLifeCertificationList,
      etc.kcElectricCertificationList,
      etc.kcReportCertificationList,
      etc.kcLifeChemistryCertificationList,
    ].flatMap((list) => list!.map(({ certificationType }) => certificationType));
    expect(codes).toEqual(Object.values(kinds));
    expect(read(id).draft.certifications).toEqual({ kind: 'listed', certifications });
  });

  it('위메프가 모르는 브랜드와 제조사는 빼고 보내고, 이름이 조금이라도 다르면 모르는 것이다', () => {
    const { made, sent } = openMall();
    made(bareDraft({ brand: '나이', maker: '없는제조사' }));
    expect(sent('setProduct')['basic']).not.toHaveProperty('brandNo');
    expect(sent('setProduct')['basic']).not.toHaveProperty('makerNo');
  });

  it('품목고시와 항목의 이름은 빈칸과 문장부호가 달라도 알아본다', () => {
    const { made, read } = openMall();
    const id = made(
      bareDraft({ notices: [{ group: '구두 신발', items: [{ item: 'AS책임자와  전화번호', text: '가' }] }] }),
    );
    expect(read(id).draft.notices).toEqual([
      { group: '구두/신발', items: [{ item: 'A/S 책임자와 전화번호', text: '가' }] },
    ]);
  });

  it.each([
    [
      '품목고시가 위메프에 없으면',
      { notices: [{ group: '우주선', items: [] }] },
      '「우주선」은 위메프의 품목고시에 없습니다. 품목고시를 다시 고르세요.',
    ],
    [
      '항목이 위메프에 없으면',
      { notices: [{ group: '의류', items: [{ item: '무게', text: '1' }] }] },
      '위메프의 품목고시 「의류」에는 「무게」 항목이 없습니다. 이 항목을 빼세요.',
    ],
    [
      '인증유형이 위메프에 없으면',
      { certifications: { kind: 'listed' as const, certifications: [{ type: '품질보증', number: '1' }] } },
      '「품질보증」은 위메프에 없는 인증유형입니다. 다른 유형으로 고치세요.',
    ],
  ])('%s 보내지 않고 무엇을 할지 알려 준다', (_, change, reason) => {
    const { listings, count, products } = openMall();
    expect(listings.createListings([bareDraft(change), bareDraft({ productCode: '2' })])).toMatchObject([
      { ok: false, why: 'refused', reason },
      { ok: true },
    ]);
    expect(count('setProduct')).toBe(1);
    expect(products().map(({ etc }) => etc.sellerProdCode)).toEqual(['2']);
  });

  it('품목고시 목록은 한 번만, 브랜드와 제조사는 이름마다 한 번만 묻는다', () => {
    const { listings, count } = openMall();
    const drafts = Array.from({ length: 7 }, (_, at) =>
      fullDraft({ productCode: `${at}`, brand: at < 4 ? '나이키' : '쿠쿠' }),
    );
    listings.createListings(drafts);
    listings.createListings([fullDraft({ productCode: '8' })]);
    expect([count('getNotice'), count('getBrand'), count('getMaker')]).toEqual([1, 2, 1]);
  });

  it('여럿을 보내면 하나에 하나씩 차례로 답하고, 하나의 거절이 다른 것을 막지 않는다', () => {
    const { listings, products } = openMall({ perSecond: 2 });
    const drafts = ['가', '짝퉁', '다', '라', '마'].map((name, at) => bareDraft({ name, productCode: `${at}` }));
    const outcomes = listings.createListings(drafts);
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, false, true, true, true]);
    expect(products().map(({ productNo, basic }) => [productNo, basic.productName])).toEqual(
      outcomes.flatMap((outcome, at) => (outcome.ok ? [[outcome.value.listingId, drafts[at]!.name]] : [])),
    );
  });

  it('아무것도 보내지 않으면 아무것도 묻지 않는다', () => {
    const { listings, asked } = openMall();
    expect(listings.createListings([])).toEqual([]);
    expect(listings.updateListings([])).toEqual([]);
    expect(listings.readListings([])).toEqual([]);
    expect(asked()).toEqual([]);
  });
});

describe('앞서 보냈을지 모르는 상품', () => {
  it('위메프에 없으면 만든다', () => {
    const { listings, products, asked } = openMall();
    expect(listings.createListings([{ ...bareDraft(), maybeSentAt: longAgo }])).toMatchObject([{ ok: true }]);
    expect(asked()).toEqual(['getProductList', 'setProduct']);
    expect(products()).toHaveLength(1);
  });

  it('위메프에 그대로 있으면 이어받고, 다시 만들지 않는다', () => {
    const { listings, made, products, count } = openMall();
    const listingId = made(fullDraft());
    expect(listings.createListings([{ ...fullDraft(), maybeSentAt: longAgo }])).toEqual([
      { ok: true, value: { listingId, differs: false }, note: '위메프에 이미 있던 상품을 이어받았습니다.' },
    ]);
    expect(products()).toHaveLength(1);
    expect(count('setProduct')).toBe(1);
  });

  it('위메프에 있는 것의 내용이 다르면 그 번호를 주고 다르다고 한다', () => {
    const { listings, made, products } = openMall();
    const listingId = made(fullDraft());
    expect(listings.createListings([{ ...fullDraft({ name: '새 이름' }), maybeSentAt: longAgo }])).toMatchObject([
      { ok: true, value: { listingId, differs: true } },
    ]);
    expect(products()).toHaveLength(1);
  });

  it('같은 상품코드가 위메프에 여럿이면 내용이 같은 것을 이어받고 알려 준다', () => {
    const { listings, made } = openMall();
    made(fullDraft({ name: '다른 상품' }));
    const listingId = made(fullDraft());
    expect(listings.createListings([{ ...fullDraft(), maybeSentAt: longAgo }])).toEqual([
      {
        ok: true,
        value: { listingId, differs: false },
        note: '위메프에 이미 있던 상품을 이어받았습니다. 같은 상품코드의 상품이 위메프에 2개 있으니 확인하세요.',
      },
    ]);
  });

  it('위메프에 물을 수 없으면 보내지 않고, 모른다고 한다', () => {
    const { listings, buyer, count } = openMall();
    buyer.faults({ path: '/product/out/sellerProdCode', times: 0, fault: { cut: 'before' } });
    expect(
      listings.createListings([{ ...bareDraft(), maybeSentAt: longAgo }, bareDraft({ productCode: '2' })]),
    ).toMatchObject([{ ok: false, why: 'lost', reason: expect.stringContaining('다시 실행하세요') }, { ok: true }]);
    expect(count('setProduct')).toBe(1);
  });
});

function row(values: string[]) {
  return { values, extra: 0, soldOut: false, stock: 1, sellerCode: '' };
}
