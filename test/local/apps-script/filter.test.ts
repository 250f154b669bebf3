/** The filter of a tab, as a script and a seller use it: what it hides, when, and what it leaves alone. */
import { readWorkbook, writeWorkbook } from '../../../local/apps-script/xlsx';
import { openScript, type Script, TAB } from './script';

/** 상태 of rows 2 to 5: 신규, 완료, 신규, 취소; 담당 beside it. */
function listed(): Script {
  const script = openScript();
  script.seller.paste(TAB, 1, 1, [
    ['상태', '담당'],
    ['신규', '가'],
    ['완료', '가'],
    ['신규', '나'],
    ['취소', '나'],
  ]);
  return script;
}

const criteria = (...values: string[]) =>
  `SpreadsheetApp.newFilterCriteria().setHiddenValues(${JSON.stringify(values)}).build()`;
const filtered = (script: Script, last = 6) =>
  script.go(
    `return Array.from({ length: ${last} }, (_, index) => index + 1).filter((row) => sheet.isRowHiddenByFilter(row))`,
  );
const byHand = (script: Script) => script.go('return [1, 2, 3, 4, 5, 6].filter((row) => sheet.isRowHiddenByUser(row))');

it('조건을 걸면 그 값의 행이 바로 숨고, 걷으면 다시 보인다', () => {
  const script = listed();
  script.go(`sheet.getRange('A1:B5').createFilter().setColumnFilterCriteria(1, ${criteria('완료', '취소')})`);
  expect(filtered(script)).toEqual([3, 5]);
  script.go('sheet.getFilter().removeColumnFilterCriteria(1)');
  expect(filtered(script)).toEqual([]);
});

it('나중에 바뀐 칸은 조건을 다시 걸 때까지 그대로다', () => {
  const script = listed();
  script.go(`sheet.getRange('A1:B5').createFilter().setColumnFilterCriteria(1, ${criteria('완료')})`);
  script.seller.type(TAB, 2, 1, '완료');
  script.seller.type(TAB, 3, 1, '신규');
  expect(filtered(script)).toEqual([3]);
  script.go(`sheet.getFilter().setColumnFilterCriteria(1, ${criteria('완료')})`);
  expect(filtered(script)).toEqual([2]);
});

it('두 열의 조건은 함께 숨기고, 하나를 걷어도 다른 하나는 남는다', () => {
  const script = listed();
  script.go(`sheet.getRange('A1:B5').createFilter()
    .setColumnFilterCriteria(1, ${criteria('완료')}).setColumnFilterCriteria(2, ${criteria('나')})`);
  expect(filtered(script)).toEqual([3, 4, 5]);
  script.go('sheet.getFilter().removeColumnFilterCriteria(1)');
  expect(filtered(script)).toEqual([4, 5]);
});

it('정렬하면 숨은 행이 숨은 채로 옮겨 간다', () => {
  const script = listed();
  script.go(`sheet.getRange('A1:B5').createFilter().setColumnFilterCriteria(1, ${criteria('취소')})`);
  script.seller.sortBy(TAB, 1, false);
  const row = script.seller.read(TAB).findIndex(([state]) => state === '취소') + 1;
  expect(row).not.toBe(5);
  expect(filtered(script)).toEqual([row]);
});

it('손으로 숨긴 행은 조건이 걸려도, 걷혀도 숨어 있고, 필터가 숨긴 행은 손으로 꺼낼 수 없다', () => {
  const script = listed();
  script.go(`sheet.hideRows(3);
    sheet.getRange('A1:B5').createFilter().setColumnFilterCriteria(1, ${criteria('완료', '취소')});
    sheet.showRows(5);`);
  expect([filtered(script), byHand(script)]).toEqual([[5], [3]]);
  script.go('sheet.getFilter().remove()');
  expect([filtered(script), byHand(script)]).toEqual([[], [3]]);
  script.go('sheet.showRows(3)');
  expect(byHand(script)).toEqual([]);
});

it.each([
  ['조건이 걸린 열', (script: Script) => script.seller.deleteColumns(TAB, 1)],
  ['머리글 행', (script: Script) => script.seller.deleteRows(TAB, 1)],
])('%s을 지우면 숨었던 행이 보인다', (_, remove) => {
  const script = listed();
  script.go(`sheet.getRange('A1:B5').createFilter().setColumnFilterCriteria(1, ${criteria('완료')})`);
  remove(script);
  expect(filtered(script)).toEqual([]);
});

it('필터 밖의 열에는 조건을 걸 수 없고, 없는 행은 물을 수 없다', () => {
  const script = listed();
  expect(() =>
    script.go(`sheet.getRange('A1:A5').createFilter().setColumnFilterCriteria(2, ${criteria('가')})`),
  ).toThrow('the filter');
  expect(() => script.go('sheet.isRowHiddenByFilter(1001)')).toThrow('out of bounds');
});

it('저장했다가 열면 조건도, 누가 숨겼는지도 그대로다', async () => {
  const script = listed();
  script.go(`sheet.hideRows(2);
    sheet.getRange('A1:B5').createFilter().setColumnFilterCriteria(1, ${criteria('완료')})`);
  const { bytes, extras } = await writeWorkbook(script.workbook);
  const again = openScript('', { workbook: await readWorkbook(bytes, { name: '', newId: () => 'new', extras }) });
  expect([filtered(again), byHand(again)]).toEqual([[3], [2]]);
  expect(again.go('return sheet.getFilter().getColumnFilterCriteria(1).getHiddenValues()')).toEqual(['완료']);
});

it('상태 파일이 없으면 필터 안에 숨은 행은 필터가 숨긴 것이라 필터를 지우면 보인다', async () => {
  const script = listed();
  script.go(`sheet.hideRows(6);
    sheet.getRange('A1:B5').createFilter().setColumnFilterCriteria(1, ${criteria('완료')})`);
  const { bytes } = await writeWorkbook(script.workbook);
  const again = openScript('', { workbook: await readWorkbook(bytes, { name: '', newId: () => 'new' }) });
  expect([filtered(again), byHand(again)]).toEqual([[3], [6]]);
  again.go('sheet.getFilter().remove()');
  expect(filtered(again)).toEqual([]);
});
