/** Whatever the runtime refuses a person, that person reads in Korean, and what to do about it. */
import { createRuntime, EditRefused, emptyState, emptyWorkbook } from '../../../local/apps-script';
import type { XlsxReason } from '../../../local/apps-script/xlsx';
import { inKorean } from '../../../local/korean/edit-refused';
import { xlsxWords } from '../../../local/korean/xlsx-error';

const TAB = '시트1';

function refused(edit: (seller: ReturnType<typeof createRuntime>['seller']) => void): unknown {
  const { seller } = createRuntime({
    ...{ code: '', files: {}, manifest: { timeZone: 'Asia/Seoul' } },
    ...{ workbook: emptyWorkbook(), state: emptyState() },
  });
  try {
    edit(seller);
    return undefined;
  } catch (error) {
    return error;
  }
}

test.each([
  ['없는 탭', (seller) => seller.read('없는 탭'), '"없는 탭" 탭이 없습니다.'],
  ['없는 머리글', (seller) => seller.renameHeader(TAB, '송장', '송장번호'), '「시트1」 탭에 「송장」 열이 없습니다.'],
  ['탭이 될 수 없는 이름', (seller) => seller.renameTab(TAB, ''), '탭 이름으로 쓸 수 없습니다.'],
  ['너무 많은 열', (seller) => seller.insertColumns(TAB, 1, 20_000), '열이 18,278개를 넘게'],
  ['너무 많은 셀', (seller) => seller.insertRows(TAB, 1, 10_000_000), '셀이 10,000,000개를 넘게'],
  ['긴 글', (seller) => seller.type(TAB, 2, 3, '가'.repeat(50_001)), '2행 3열의 글을 줄여서'],
  ['없는 행', (seller) => seller.deleteRows(TAB, 2_000), '탭에 없는 행입니다.'],
  ['남김 없이 지우기', (seller) => seller.deleteColumns(TAB, 1, 26), '열을 모두 지울 수는 없습니다.'],
] as const satisfies [string, Parameters<typeof refused>[0], string][])(
  '사람의 손: %s은 영어로 거절되고, 화면에서는 한국어로 할 일까지 말한다',
  (_, edit, words) => {
    const error = refused(edit);
    expect(error).toBeInstanceOf(EditRefused);
    const said = inKorean(error) as Error;
    expect(said.message).toContain(words);
    expect(said.message).toMatch(/세요\.$/);
  },
);

test('거절이 아닌 오류는 그대로 둔다', () => {
  const error = new TypeError('x is not a function');
  expect(inKorean(error)).toBe(error);
});

test.each([
  [{ kind: 'locked' }, '암호 없는 .xlsx로 저장해 주세요.'],
  [{ kind: 'lostTab', tab: '주문' }, '「주문」 시트의 내용이 파일에 없습니다.'],
  [{ kind: 'vastTab', tab: '주문', rows: 1_048_576, columns: 26 }, '「주문」 시트가 너무 큽니다(1048576행 × 26열).'],
] satisfies [XlsxReason, string][])('읽지 못한 파일: %o은 한국어로 까닭을 말한다', (reason, words) => {
  expect(xlsxWords(reason)).toContain(words);
});
