/** A draft with every field filled in, and a bare one. */
import type { ListingDraft } from '../../../src/mall/port/listings';

/** 배송정보 of the local mall from the start. */
export const policyId = '1242954';

export function fullDraft(changes: Partial<ListingDraft> = {}): ListingDraft {
  return {
    productCode: '202611230000001',
    name: '위메프 테스트 상품',
    type: 'refurbished',
    categoryCode: '21010103',
    shippingPolicyId: policyId,
    adultOnly: true,
    brand: '나이키',
    maker: '나이키코리아',
    sale: { originalPrice: 250_000, price: 230_000, from: '2026-11-24 00:00:00', to: '2027-12-31 23:00:00' },
    taxed: false,
    minimumQuantity: 2,
    maximumQuantity: 10,
    mainImage: 'https://img.example.com/1.jpg',
    moreImages: ['https://img.example.com/2.jpg', 'https://img.example.com/3.jpg'],
    description: { kind: 'images', urls: ['https://img.example.com/a.jpg', 'https://img.example.com/b.jpg'] },
    options: {
      titles: ['색상', '크기'],
      rows: [
        { values: ['골드', '대'], extra: 1000, soldOut: false, stock: 9999, sellerCode: 'G-L' },
        { values: ['골드', '소'], extra: -500, soldOut: true, stock: 0, sellerCode: '' },
        { values: ['실버', '대'], extra: 0, soldOut: false, stock: 3, sellerCode: 'S-L' },
      ],
    },
    textOptions: ['새길 글', '받는 이'],
    stock: 0,
    notices: [
      {
        group: '패션잡화(모자/벨트/액세서리)',
        items: [
          { item: '종류', text: '귀걸이와 목걸이' },
          { item: '제조자(사)', text: '나이키코리아' },
        ],
      },
    ],
    parallelImport: true,
    certifications: {
      kind: 'listed',
      certifications: [
        { type: 'childSafetyCertification', number: 'CB061R2170-3018' },
        { type: 'childSupplierConformity', number: '' },
        { type: 'electricSafetyConfirmation', number: 'YU10012-12001' },
      ],
    },
    isbn10: '8936433598',
    isbn13: '9788936433598',
    keywords: ['귀걸이', '목걸이', '선물'],
    ...changes,
  };
}

/** Nothing but what a product must have. */
export function bareDraft(changes: Partial<ListingDraft> = {}): ListingDraft {
  return fullDraft({
    type: 'new',
    adultOnly: false,
    brand: '',
    maker: '',
    taxed: true,
    minimumQuantity: undefined,
    maximumQuantity: undefined,
    moreImages: [],
    description: { kind: 'html', html: '<p>설명</p>' },
    options: undefined,
    textOptions: [],
    stock: 7,
    notices: [],
    parallelImport: false,
    certifications: { kind: 'none' },
    isbn10: undefined,
    isbn13: undefined,
    keywords: [],
    ...changes,
  });
}
