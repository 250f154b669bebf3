/** 상품수정이력: which fields count as changed, and how they are written. */
import {
  changedFields,
  changedTerms,
  type FieldChange,
  writeProductChanges,
} from '../../../src/jobs/products/change-log';
import { readRows, sheetOf, takeSnapshot } from '../../../src/sheet';
import { productChangesTab } from '../../../src/tabs/product-changes.tab';
import { fakeOutside } from '../../helpers/outside';
import { workbookWith } from '../../helpers/workbook';
import { fullDraft } from '../../mall/wemakeprice/full-draft';

const draft = fullDraft();
const [first, second, third] = draft.options?.rows ?? [];
if (!first || !second || !third) throw new Error('The draft has three options.');

it('같은 상품이면 아무것도 남기지 않는다', () => {
  expect(changedFields(draft, fullDraft())).toEqual([]);
});

it('시계를 따라가는 판매시작은 바뀐 것으로 치지 않고, 판매종료는 친다', () => {
  const moved = { ...draft.sale, from: '2026-12-24 00:00:00' };
  expect(changedFields(draft, { ...draft, sale: moved })).toEqual([]);
  expect(changedFields(draft, { ...draft, sale: { ...moved, to: '2028-01-01 23:00:00' } })).toEqual([
    { field: '판매종료일시', before: '2027-12-31 23:00:00', after: '2028-01-01 23:00:00' },
  ]);
});

it('옵션은 바뀐 조합마다, 품목고시는 바뀐 항목마다 남긴다', () => {
  const options = { titles: ['색상', '크기'], rows: [first, { ...second, soldOut: false, stock: 4 }] };
  const [notice] = draft.notices;
  const notices = [{ group: notice?.group ?? '', items: [{ item: '종 류', text: '반지' }] }];
  expect(changedFields(draft, { ...draft, options, notices })).toEqual([
    {
      field: '옵션 골드/소',
      before: '추가금액 -500, 품절, 재고 0',
      after: '추가금액 -500, 판매가능, 재고 4',
    },
    { field: '품목고시 종류', before: '귀걸이와 목걸이', after: '반지' },
    { field: '옵션 실버/대', before: '추가금액 0, 판매가능, 재고 3, S-L', after: '' },
    { field: '품목고시 제조자사', before: '나이키코리아', after: '' },
  ]);
});

it.each<[string, Partial<typeof draft>, FieldChange]>([
  ['상품유형은 한국어로', { type: 'new' }, { field: '상품유형', before: '리퍼', after: '새상품' }],
  ['과세구분', { taxed: true }, { field: '과세구분', before: '비과세', after: '과세' }],
  ['없어진 최대구매수량', { maximumQuantity: undefined }, { field: '최대구매수량', before: '10', after: '' }],
  [
    '인증정보',
    { certifications: { kind: 'listed', certifications: [{ type: 'radioConformity', number: 'R-1' }] } },
    {
      field: '인증정보',
      before: '어린이제품 안전인증 CB061R2170-3018\n어린이제품 공급자적합성확인\n전기용품 안전확인 YU10012-12001',
      after: expect.stringContaining(' R-1'),
    },
  ],
])('%s', (_, changes, told) => {
  expect(changedFields(draft, { ...draft, ...changes })).toEqual([told]);
});

describe('값과 기간만 보낼 때', () => {
  const sent = { sentOriginPrice: 250_000, sentSalePrice: 230_000, sentPeriod: '2026-11-20 ~ 2027-12-31' };

  it('시작일만 다르면 제휴몰에 있는 그대로이므로 남기지 않는다', () => {
    expect(changedTerms(sent, draft.sale)).toEqual([]);
  });

  it('값과 종료일은 남기고, 적힌 적이 없으면 이전은 비어 있다', () => {
    const sale = { ...draft.sale, price: 1000, to: '2028-12-31 23:00:00' };
    expect(changedTerms(sent, sale)).toEqual([
      { field: '판매가', before: '230000', after: '1000' },
      { field: '판매기간', before: '2026-11-20 ~ 2027-12-31', after: '2026-11-24 ~ 2028-12-31' },
    ]);
    expect(changedTerms({}, sale).map(({ before }) => before)).toEqual(['', '', '']);
  });
});

describe('이력에 적기', () => {
  const outside = fakeOutside({ workbook: workbookWith(productChangesTab, []) });
  const rows = () => {
    const sheet = sheetOf(productChangesTab, outside.workbook);
    return readRows(productChangesTab, takeSnapshot(productChangesTab, sheet)).map(({ values }) => values);
  };

  it('누가 어느 상품의 무엇을 바꾸었는지 적고, 긴 값은 500자에서 자른다', () => {
    const changes = [{ field: '상세설명', before: '가'.repeat(600), after: '=1+1' }];
    const listing = { productCode: '202611230000001', groupName: '고급' };
    const context = { outside, person: 'seller@example.com' };
    writeProductChanges(context, [
      { listing, changes },
      { listing, changes: [] },
    ]);
    expect(rows()).toEqual([
      {
        at: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/),
        person: 'seller@example.com',
        productCode: '202611230000001',
        groupName: '고급',
        field: '상세설명',
        before: '가'.repeat(500),
        after: '=1+1',
      },
    ]);
  });

  it('바뀐 것이 없으면 탭을 건드리지 않는다', () => {
    outside.workbook.forgetCalls();
    writeProductChanges({ outside, person: 'x' }, [{ listing: {}, changes: [] }]);
    expect(outside.workbook.calls).toEqual([]);
  });
});
