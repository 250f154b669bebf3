/** Rows that a job makes whole: once, whatever an execution that died has left of them. */
import { makeRows } from '../../../src/jobs/products/make-rows';
import { sheetOf } from '../../../src/sheet';
import { saleTermsTab } from '../../../src/tabs/sale-terms.tab';
import { type StandingRows, workbookWith } from '../../helpers/workbook';

const wanted = {
  groupName: '복사 고급',
  mall: '위메프',
  sellerId: 'sbdc',
  salePrice: 1_000,
  method: 'period',
} as const;

function madeOver(standing: StandingRows<typeof saleTermsTab>) {
  const workbook = workbookWith(saleTermsTab, standing);
  makeRows(saleTermsTab, sheetOf(saleTermsTab, workbook), [wanted]);
  const shown = ({ 그룹명, 제휴몰, 판매자ID, 판매방식, 판매가 }: Record<string, unknown>) => [
    그룹명,
    제휴몰,
    판매자ID,
    판매방식,
    판매가,
  ];
  return { rows: workbook.seller(saleTermsTab.name).rows().map(shown), workbook };
}
const whole = ['복사 고급', '위메프', 'sbdc', '기간설정', 1_000];

it('없던 행은 통째로 생긴다', () => {
  expect(madeOver([]).rows).toEqual([whole]);
});

it('적다가 만 행은 빈 칸이 채워지고, 다른 행은 그대로다', () => {
  const { rows } = madeOver([{ groupName: '고급' }, { groupName: '복사 고급', mall: '위메프' }]);
  expect(rows).toEqual([['고급', '', '', '', ''], whole]);
});

it('그사이 판매자가 적은 것은 읽을 수 없는 값이라도 남는다', () => {
  const { rows } = madeOver([{ groupName: '복사 고급', sellerId: '내 아이디', salePrice: '천 원' }]);
  expect(rows).toEqual([['복사 고급', '위메프', '내 아이디', '기간설정', '천 원']]);
});

it('다 적힌 행에는 아무것도 쓰지 않는다', () => {
  const { workbook } = madeOver([
    { groupName: '복사 고급', mall: '위메프', sellerId: 'sbdc', method: '기간설정', salePrice: 1_000 },
  ]);
  expect(workbook.count('write', 'structure')).toBe(0);
});
