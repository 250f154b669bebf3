/** The manual's product as a body of setProduct, and places to change it. */
export const manualProduct = {
  basic: {
    productName: '위메프 테스트 상품',
    productType: 'N',
    dcateCode: 22010101,
    shipPolicyNo: 1242954,
    displayYn: 'Y',
  },
  sale: {
    salePeriod: 'P',
    saleStartDate: '2026-11-23 11:00',
    saleEndDate: '2027-12-31 23:00',
    originPrice: 230000,
    salePrice: 230000,
    taxYn: 'Y',
    purchaseLimitYn: 'N',
    referencePriceType: 'ONL',
  },
  detail: {
    basicImgUrl: 'https://img.example.com/1.jpg',
    listImgUrl: 'https://img.example.com/1.jpg',
    descType: 'HTML',
    descHtml: '<p>고급 주얼리 세트</p>',
  },
  option: {
    selectOptionUseYn: 'Y',
    selectOptionDepth: 1,
    selectOptionTitle1: '색상',
    selectOptionValueList: ['골드', '실버', '로즈골드'].map((optionValue1) => ({
      optionValue1,
      saleStatus: 'A',
      stockCount: 9999,
      optAddPrice: 0,
    })),
    textOptionUseYn: 'N',
  },
  noticeList: [{ groupNoticeNo: 4, noticeList: [{ noticeNo: 401, description: '액세서리 세트' }] }],
  etc: { parallelImportYn: 'N', sellerProdCode: '202011190191561' },
};

/** A copy of the value with one member, named by its path (`sale.salePrice`), set or (`undefined`) taken away. */
export function changed<Value>(value: Value, path: string, to: unknown): Value {
  const copy = structuredClone(value);
  const steps = path.split('.');
  const last = steps.pop()!;
  const parent = steps.reduce((node, step) => node[step] as Record<string, unknown>, copy as Record<string, unknown>);
  parent[last] = to;
  return copy;
}
