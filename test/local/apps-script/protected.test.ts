import type { Box } from '../../../local/apps-script/spreadsheet/model';
import { openScript, TAB } from './script';

const OTHER = { user: 'other@example.com' };

function lockedScript(box?: Box, editors: string[] = []) {
  const script = openScript();
  script.go("sheet.getRange('A1:C9').setValue('값')");
  script.seller.protect(TAB, editors, box);
  return script;
}

/** B2:B9. */
const column = { row: 2, column: 2, rows: 8, columns: 1 };

describe('보호한 칸', () => {
  it.each([
    "sheet.getRange('B2').setValue('새 값')",
    "sheet.getRange('A9:C10').setValues([['1', '2', '3'], ['4', '5', '6']])",
    "sheet.getRange('B2:B3').setNumberFormat('@')",
    "sheet.getRange('B2').clearContent()",
    "sheet.getRange('A1:C9').sort(1)",
    "sheet.getRange('B2').setDataValidation(null)",
    'sheet.deleteRows(9, 1)',
    'sheet.insertRowsAfter(4, 1)',
    "sheet.appendRow(['1'])",
    'sheet.clear()',
    'SpreadsheetApp.getActive().insertSheet(); SpreadsheetApp.getActive().deleteSheet(sheet)',
  ])('다른 사람의 %s를 거절하고 아무것도 바꾸지 않는다', (body) => {
    const script = lockedScript(column);
    const before = JSON.stringify(script.seller.read(TAB));
    expect(() => script.go(body, OTHER)).toThrow('protected cell');
    expect(JSON.stringify(script.seller.read(TAB))).toBe(before);
  });

  it.each(["sheet.getRange('A2').setValue('새 값')", 'sheet.insertRowsAfter(9, 1)', "sheet.getRange('B2').getValue()"])(
    '%s는 막지 않는다',
    (body) => {
      expect(() => lockedScript(column).go(body, OTHER)).not.toThrow();
    },
  );

  it('파일 소유자와 이름을 올린 사람은 고친다', () => {
    const script = lockedScript(column, ['other@example.com']);
    for (const how of [{}, OTHER]) expect(() => script.go("sheet.getRange('B2').setValue('1')", how)).not.toThrow();
    expect(() => script.go("sheet.getRange('B2').setValue('1')", { user: 'third@example.com' })).toThrow('protected');
  });

  it('canEdit는 모든 칸을 고칠 수 있을 때만 참이다', () => {
    const script = lockedScript(column);
    const body = "return ['B2', 'A1:C1', 'A1:B2', 'C:C'].map((area) => sheet.getRange(area).canEdit())";
    expect(script.go(body, OTHER)).toEqual([false, true, false, true]);
    expect(script.go(body)).toEqual([true, true, true, true]);
  });

  it('탭 전체를 보호하면 어느 칸도 고치지 못하고, 풀면 고친다', () => {
    const script = lockedScript();
    const body = "sheet.getRange('Z9').setValue('1')";
    expect(() => script.go(body, OTHER)).toThrow('protected');
    script.seller.unprotect(TAB);
    expect(() => script.go(body, OTHER)).not.toThrow();
  });

  it('경고만 하는 보호는 아무도 막지 않는다', () => {
    const script = openScript();
    script.go("sheet.getRange('B2').protect().setWarningOnly(true)");
    expect(script.go("sheet.getRange('B2').setValue('1'); return sheet.getRange('B2').canEdit()", OTHER)).toBe(true);
  });
});
