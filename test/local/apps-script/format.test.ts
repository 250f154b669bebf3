import { openScript, TAB } from './script';

describe('서식', () => {
  it('읽는 것은 쓴 것이고, null은 처음으로 되돌린다', () => {
    const given = openScript().go(`
      const range = sheet.getRange('A1:B1');
      range.setBackgrounds([['#ABC', null]]).setFontWeights([['bold', 'normal']]).setFontColor('#ff0000').setNumberFormats([['@', '']]);
      range.setWrap(true).setHorizontalAlignment('center').setVerticalAlignment('middle').setNotes([['도움말', null]]);
      const before = [range.getBackgrounds(), range.getFontWeights(), range.getNumberFormats(), range.getNotes(), range.getWrap()];
      range.setBackground(null).setFontWeight(null).clearNote();
      return [...before, range.getBackgrounds(), range.getFontWeight(), range.getNote(), range.clearFormat().getNumberFormats()];
    `);
    expect(given).toEqual([
      [['#aabbcc', '#ffffff']],
      [['bold', 'normal']],
      [['@', 'General']],
      [['도움말', '']],
      true,
      [['#ffffff', '#ffffff']],
      'normal',
      '',
      [['General', 'General']],
    ]);
  });

  it('십만 행의 서식은 행마다 따로 두지 않는다', () => {
    const script = openScript();
    script.go(
      "sheet.insertRowsAfter(1000, 99000); sheet.getRange('C:C').setNumberFormat('@'); sheet.getRange('A2:D100000').setBackground('#eeeeee');",
    );
    const rows = script.workbook.sheets[0]!.rows;
    expect(rows).toHaveLength(100_000);
    expect(new Set(rows.map((row) => row.styles)).size).toBe(2);
  });

  it('한 행을 고쳐도 같은 서식을 나누어 쓰던 다른 행은 그대로다', () => {
    const script = openScript();
    script.go(
      "sheet.getRange('A:A').setNumberFormat('@'); sheet.getRange('A2').setBackground('#ff0000').setNumberFormat('0');",
    );
    expect(
      script.go(
        "return sheet.getRange('A1:A3').getNumberFormats().concat(sheet.getRange('A1:A3').getBackgrounds()).flat()",
      ),
    ).toEqual(['@', '0', '@', '#ffffff', '#ff0000', '#ffffff']);
  });

  it('clear는 값과 서식을, clearContent는 값만 지운다', () => {
    const given = openScript().go(`
      const range = sheet.getRange('A1:B1').setValues([[1, '=A1']]).setNumberFormat('@').clearContent();
      const kept = range.getNumberFormat();
      return [kept, range.isBlank(), range.getFormulas(), range.clear().getNumberFormat()];
    `);
    expect(given).toEqual(['@', true, [['', '']], 'General']);
  });
});

it.each([
  [123, '00000', '00123'],
  [12345678901, '000000000000', '012345678901'],
  [1012345678, '000-0000-0000', '010-1234-5678'],
  [6164, '00000', '06164'],
  [135080, '000\\\\-000', '135-080'],
  [1234567, '[<=9999999]###-####;(0##) ###-####', '123-4567'],
  [1012345678, '[<=9999999]###-####;(0##) ####-####', '(010) 1234-5678'],
  [3, '0\\"개\\"', '3개'],
  [12900, '#,##0', '12,900'],
  [12.5, '0.00', '12.50'],
])('%s을(를) %s(으)로 꾸민 칸은 %s(으)로 보인다', (value, format, seen) => {
  const code = `return sheet.getRange('A1').setValue(${value}).setNumberFormat("${format}").getDisplayValue()`;
  expect(openScript().go(code)).toBe(seen);
});

describe('데이터 확인', () => {
  it('목록은 500개까지이고, 값이 따로 있는 체크박스는 조용히 버리지 않고 거절한다', () => {
    const list = (count: number) =>
      `SpreadsheetApp.newDataValidation().requireValueInList(Array.from({ length: ${count} }, (_, at) => 'v' + at)).build()`;
    expect(() => openScript().go(list(500))).not.toThrow();
    expect(() => openScript().go(list(501))).toThrow('500');
    expect(() => openScript().go("SpreadsheetApp.newDataValidation().requireCheckbox('예', '아니요')")).toThrow(
      'requireCheckbox',
    );
  });

  it('규칙은 지은 그대로 읽히고 지울 수 있다', () => {
    const given = openScript().go(`
      const { DataValidationCriteria } = SpreadsheetApp;
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['가', '나']).setAllowInvalid(true).setHelpText('고르세요').build();
      sheet.getRange('A2:A3').setDataValidation(rule);
      sheet.getRange('B2').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(1, 9).build());
      const found = sheet.getRange('A2').getDataValidation();
      const facts = [found.getCriteriaType() === DataValidationCriteria.VALUE_IN_LIST, found.getCriteriaValues(), found.getAllowInvalid(), found.getHelpText()];
      sheet.getRange('A2:B2').setDataValidations([[null, found.copy().requireFormulaSatisfied('=B2>0').build()]]);
      const after = sheet.getRange('A2:B3').getDataValidations().map((row) => row.map((rule) => rule && String(rule.getCriteriaType())));
      sheet.getRange('A1:B9').clearDataValidations();
      return [...facts, after, sheet.getRange('A3').getDataValidation()];
    `);
    expect(given).toEqual([
      true,
      [['가', '나'], true],
      true,
      '고르세요',
      [
        [null, 'CUSTOM_FORMULA'],
        ['VALUE_IN_LIST', null],
      ],
      null,
    ]);
  });

  it('조건 없는 규칙과 규칙이 아닌 것은 거절한다', () => {
    expect(() => openScript().go('SpreadsheetApp.newDataValidation().build()')).toThrow('criteria');
    expect(() => openScript().go("sheet.getRange('A1').setDataValidation({})")).toThrow('signature');
  });
});

describe('조건부 서식', () => {
  it('규칙은 지은 그대로 읽히고 고쳐 다시 둘 수 있다', () => {
    const given = openScript().go(`
      const rule = SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('오류').setBackground('#FCC').setFontColor('#000000').setBold(true)
        .setRanges([sheet.getRange('A2:A9'), sheet.getRange('C2')]).build();
      sheet.setConditionalFormatRules([rule, rule.copy().whenCellNotEmpty().setBackground(null).build()]);
      return sheet.getConditionalFormatRules().map((each) => [
        each.getRanges().map((range) => range.getA1Notation()), String(each.getBooleanCondition().getCriteriaType()),
        each.getBooleanCondition().getCriteriaValues(), each.getBooleanCondition().getBackground(), each.getBooleanCondition().getBold()]);
    `);
    expect(given).toEqual([
      [['A2:A9', 'C2'], 'TEXT_EQUAL_TO', ['오류'], '#ffcccc', true],
      [['A2:A9', 'C2'], 'CELL_NOT_EMPTY', [], null, true],
    ]);
  });

  it('다른 탭의 범위는 거절한다', () => {
    const body = `
      const other = SpreadsheetApp.getActive().insertSheet('둘째');
      const rule = SpreadsheetApp.newConditionalFormatRule().whenCellNotEmpty().setBackground('#fff').setRanges([other.getRange('A1')]).build();
      sheet.setConditionalFormatRules([rule]);`;
    expect(() => openScript().go(body)).toThrow('different sheet');
  });
});

describe('보호', () => {
  it('범위와 탭의 보호를 따로 찾고 고치고 없앤다', () => {
    const given = openScript().go(`
      const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
      sheet.protect().setDescription('탭');
      const range = sheet.getRange('A1:A9').protect().setDescription('열').setWarningOnly(true);
      range.setRange(sheet.getRange('B1:B9'));
      const facts = sheet.getProtections(RANGE).map((each) => [each.getDescription(), each.isWarningOnly(), each.getRange().getA1Notation(), each.canEdit()]);
      const tabs = sheet.getProtections(SHEET).map((each) => [each.getDescription(), String(each.getProtectionType())]);
      range.remove();
      return [facts, tabs, sheet.getProtections(RANGE).length];
    `);
    expect(given).toEqual([[['열', true, 'B1:B9', true]], [['탭', 'SHEET']], 0]);
  });
});

describe('탭', () => {
  it('만들고 옮기고 이름을 바꾸고 지운다', () => {
    const given = openScript().go(`
      const book = SpreadsheetApp.getActiveSpreadsheet();
      const orders = book.insertSheet('주문', 0);
      const active = book.getActiveSheet().getName();
      book.insertSheet('코드').hideSheet();
      book.setActiveSheet(orders);
      book.moveActiveSheet(3);
      orders.setName('내 주문');
      const names = book.getSheets().map((each) => each.getName() + each.getIndex());
      book.deleteSheet(orders);
      return [active, names, book.getSheetByName('내 주문'), book.getSheetByName('코드').isSheetHidden(), book.getActiveSheet().getName()];
    `);
    expect(given).toEqual(['주문', ['코드1', '시트12', '내 주문3'], null, true, '시트1']);
  });

  it('고른 자리를 안다', () => {
    const script = openScript();
    script.go("sheet.setActiveRange(sheet.getRange('B2:C3'))");
    expect(
      script.go(
        'return [sheet.getActiveRange(), sheet.getActiveCell(), sheet.getSelection().getActiveRange()].map((range) => range.getA1Notation())',
      ),
    ).toEqual(['B2:C3', 'B2', 'B2:C3']);
    script.seller.insertRows(TAB, 1);
    expect(() => script.setActiveTab('없는 탭')).toThrow('There is no tab "없는 탭"');
  });

  it('시간대를 바꾸면 같은 글이 다른 때가 되고, 없는 시간대는 거절한다', () => {
    const given = openScript().go(`
      const book = SpreadsheetApp.getActive();
      book.setSpreadsheetTimeZone('UTC');
      return [book.getSpreadsheetTimeZone(), sheet.getRange('A1').setValue('2026-11-23').getValue().toISOString(), book.getSpreadsheetLocale()];
    `);
    expect(given).toEqual(['UTC', '2026-11-23T00:00:00.000Z', 'ko_KR']);
    expect(() => openScript().go("SpreadsheetApp.getActive().setSpreadsheetTimeZone('Mars/Base')")).toThrow(
      'Mars/Base',
    );
  });
});
