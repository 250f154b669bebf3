import { openScript, type Script, TAB } from './script';

/** Headers 가 to 마, identities on them, a filter, a warning on 다:라, a colour rule on 나:마 and a list rule. */
function furnished(): Script {
  const script = openScript();
  script.go(`
    sheet.getRange('A1:E3').setValues([['가', '나', '다', '라', '마'], [1, 2, 3, 4, 5], [6, 7, 8, 9, 10]]);
    ['A', 'B', 'C', 'D', 'E'].forEach((letter, index) =>
      sheet.getRange(letter + ':' + letter).addDeveloperMetadata('column', 'id' + index));
    sheet.getRange('A1:E3').createFilter().setColumnFilterCriteria(3,
      SpreadsheetApp.newFilterCriteria().setHiddenValues(['8']).build());
    sheet.getRange('C2:D3').protect().setDescription('자동').setWarningOnly(true);
    sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied('=B$1=$D2').setBackground('#FF0000').setRanges([sheet.getRange('B2:E3')]).build()]);
    sheet.getRange('E2:E3').setDataValidation(SpreadsheetApp.newDataValidation()
      .requireValueInRange(sheet.getRange('A2:A3')).build());
    sheet.setColumnWidth(4, 222);
    sheet.hideColumns(5);
    sheet.setFrozenRows(1);
  `);
  return script;
}

function facts(script: Script) {
  return script.go(`
    const columns = sheet.createDeveloperMetadataFinder().withKey('column').find()
      .map((item) => item.getValue() + ' ' + item.getLocation().getColumn().getA1Notation()).sort();
    const filter = sheet.getFilter();
    const width = sheet.getLastColumn();
    const filtered = filter && Array.from({ length: filter.getRange().getNumColumns() }, (_, index) => index + filter.getRange().getColumn())
      .filter((column) => filter.getColumnFilterCriteria(column));
    const rule = sheet.getConditionalFormatRules()[0];
    const lists = sheet.getRange(2, 1, 1, width).getDataValidations()[0].map((rule) => rule && rule.getCriteriaValues()[0]).filter(Boolean);
    return {
      headers: sheet.getRange(1, 1, 1, width).getValues()[0].join(''),
      columns: columns.join(', '),
      filter: filter && filter.getRange().getA1Notation() + ' ' + filtered,
      warning: sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).map((each) => each.getRange().getA1Notation()).join(),
      color: rule && rule.getRanges().map((each) => each.getA1Notation()).join() + ' ' + rule.getBooleanCondition().getCriteriaValues()[0],
      list: lists.join(),
      wide: Array.from({ length: width }, (_, index) => index + 1).filter((column) => sheet.getColumnWidth(column) === 222).join(),
      hidden: Array.from({ length: width }, (_, index) => index + 1).filter((column) => sheet.isColumnHiddenByUser(column)).join(),
    };
  `);
}

describe('판매자가 열을 손대면', () => {
  it('끼운 열 뒤의 모든 것이 한 칸씩 밀린다', () => {
    const script = furnished();
    script.seller.insertColumns(TAB, 3, 1);
    expect(facts(script)).toEqual({
      headers: '가나다라마',
      columns: 'id0 A:A, id1 B:B, id2 D:D, id3 E:E, id4 F:F',
      filter: 'A1:F3 4',
      warning: 'D2:E3',
      color: 'B2:F3 =B$1=$E2',
      list: '시트1!$A$2:$A$3',
      wide: '5',
      hidden: '6',
    });
  });

  it('지운 열에 붙어 있던 것만 함께 없어진다', () => {
    const script = furnished();
    script.seller.deleteColumns(TAB, 3, 1);
    expect(facts(script)).toMatchObject({
      headers: '가나라마',
      columns: 'id0 A:A, id1 B:B, id3 C:C, id4 D:D',
      filter: 'A1:D3 ',
      warning: 'C2:C3',
      color: 'B2:D3 =B$1=$C2',
      wide: '3',
      hidden: '4',
    });
  });

  it('옮긴 열은 제 정체와 너비를 데리고 간다', () => {
    const script = furnished();
    script.seller.moveColumn(TAB, 4, 1);
    expect(facts(script)).toMatchObject({
      headers: '라가나다마',
      columns: 'id0 B:B, id1 C:C, id2 D:D, id3 A:A, id4 E:E',
      filter: 'A1:E3 4',
      list: '시트1!$B$2:$B$3',
      wide: '1',
      hidden: '5',
    });
  });

  it('탭의 이름을 바꾸면 목록의 자리도 따라간다', () => {
    const script = furnished();
    script.seller.renameTab(TAB, '내 탭');
    expect(facts(script)).toMatchObject({ list: "'내 탭'!$A$2:$A$3" });
  });
});

describe('판매자가 행을 손대면', () => {
  it('끼운 행과 지운 행을 범위들이 따라간다', () => {
    const script = furnished();
    script.seller.insertRows(TAB, 3, 2);
    expect(facts(script)).toMatchObject({
      filter: 'A1:E5 3',
      warning: 'C2:D5',
      color: 'B2:E5 =B$1=$D2',
      list: '시트1!$A$2:$A$5',
    });
    script.seller.deleteRows(TAB, 2, 3);
    expect(facts(script)).toMatchObject({ filter: 'A1:E2 3', warning: 'C2:D2' });
  });

  it('머리글 행을 지우면 필터가 없어진다', () => {
    const script = furnished();
    script.seller.deleteRows(TAB, 1);
    expect(facts(script)).toMatchObject({ filter: null, warning: 'C1:D2' });
  });

  it('정렬하면 행이 서식과 함께 통째로 움직이고 빈 행은 뒤로 간다', () => {
    const script = openScript();
    script.go(`
      sheet.getRange('A1:B4').setValues([['가', '나'], ['', 'x'], [10, 'y'], [9, 'z']]);
      sheet.getRange('A3').setBackground('#00ff00').setNote('열');
    `);
    script.seller.sortBy(TAB, 1);
    expect(script.seller.read(TAB)).toEqual([
      ['가', '나'],
      [9, 'z'],
      [10, 'y'],
      ['', 'x'],
    ]);
    expect(script.go("return [sheet.getRange('A3').getBackground(), sheet.getRange('A3').getNote()]")).toEqual([
      '#00ff00',
      '열',
    ]);
  });
});

describe('판매자의 붙여넣기', () => {
  it('다른 시트에서 온 수는 @ 열에서도 수로 남는다', () => {
    const script = openScript();
    script.go("sheet.getRange('A:A').setNumberFormat('@')");
    script.seller.paste(TAB, 2, 1, [[7997], ['07997']]);
    script.seller.paste(TAB, 4, 1, [['=A1'], ['07997']], { format: 'General' });
    expect([2, 3, 4, 5].map((row) => script.seller.cell(TAB, row, 1))).toEqual([7997, '07997', '=A1', '07997']);
  });

  it('시트보다 크면 시트가 늘어난다', () => {
    const script = openScript();
    script.seller.paste(TAB, 1000, 26, [
      ['가', '나'],
      ['다', '라'],
    ]);
    expect(script.seller.cell(TAB, 1001, 27)).toBe('라');
  });

  it('필터가 숨긴 값의 행은 숨는다', () => {
    const script = openScript();
    script.seller.paste(TAB, 1, 1, [['상태'], ['신규주문'], ['배송중']]);
    script.seller.setFilter(TAB, 1, ['배송중']);
    expect(script.workbook.sheets[0]!.rows.slice(0, 3).map((row) => row.hidden)).toEqual([
      undefined,
      undefined,
      'filter',
    ]);
  });
});

describe('스크립트가 행과 열을 손대면', () => {
  it('끼운 행은 이웃의 서식을 물려받고 비어 있다', () => {
    const given = openScript().go(`
      sheet.getRange('A2:B2').setNumberFormat('@').setValues([['1', '2']]);
      sheet.insertRowsAfter(2, 2);
      sheet.insertColumnBefore(1);
      return [sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getRange('A3:B4').getNumberFormats(), sheet.getRange('A3:C4').isBlank()];
    `);
    expect(given).toEqual([
      1002,
      27,
      [
        ['@', '@'],
        ['@', '@'],
      ],
      true,
    ]);
  });

  it.each([
    ['없는 행 뒤에 끼우기', 'sheet.insertRowsAfter(1001, 1)'],
    ['없는 열 지우기', 'sheet.deleteColumn(27)'],
    ['0개 끼우기', 'sheet.insertRowsAfter(1, 0)'],
    ['모든 행 지우기', 'sheet.deleteRows(1, 1000)'],
    ['고정한 행만 남기고 지우기', 'sheet.setFrozenRows(1); sheet.deleteRows(2, 999)'],
    ['모든 열 지우기', 'sheet.deleteColumns(1, 26)'],
    ['모든 행 고정하기', 'sheet.setFrozenRows(1000)'],
    ['하나뿐인 탭 지우기', 'SpreadsheetApp.getActive().deleteSheet(sheet)'],
    ['하나뿐인 탭 숨기기', 'sheet.hideSheet()'],
    ['같은 이름의 탭 만들기', "SpreadsheetApp.getActive().insertSheet('시트1')"],
    ['이름 없는 탭 만들기', "SpreadsheetApp.getActive().insertSheet('')"],
    ['천만 칸을 넘기기', 'sheet.insertRowsAfter(1000, 400000)'],
    ['열 한 줄 전체가 아닌 곳에 메타데이터 달기', "sheet.getRange('A1:A1000').addDeveloperMetadata('key', 'value')"],
    ['둘째 필터 만들기', "sheet.getRange('A1:B2').createFilter(); sheet.getRange('A1:B2').createFilter()"],
    ['모르는 색', "sheet.getRange('A1').setBackground('아주 붉은색')"],
  ])('%s는 거절한다', (_, body) => {
    expect(() => openScript().go(body)).toThrow();
  });

  it('appendRow는 마지막 행 아래에 적고, 자리가 없으면 늘린다', () => {
    const given = openScript().go(`
      sheet.getRange('A1000').setValue('끝');
      sheet.appendRow(['가', 1]);
      return [sheet.getMaxRows(), sheet.getRange('A1001:B1001').getValues()];
    `);
    expect(given).toEqual([1001, [['가', 1]]]);
  });

  it('체크박스를 넣으면 빈 셀이 FALSE가 되어 마지막 행에 든다', () => {
    expect(
      openScript().go(
        "sheet.getRange('B2:B9').insertCheckboxes(); return [sheet.getLastRow(), sheet.getRange('B9').getValue()]",
      ),
    ).toEqual([9, false]);
  });

  it('열의 메타데이터를 찾고 고치고 지운다', () => {
    const given = openScript().go(`
      sheet.getRange('B:B').addDeveloperMetadata('id', 'one', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
      sheet.addDeveloperMetadata('id', 'sheet');
      const COLUMN = SpreadsheetApp.DeveloperMetadataLocationType.COLUMN;
      const found = sheet.createDeveloperMetadataFinder().withKey('id').withLocationType(COLUMN).find();
      const [item] = found;
      item.setValue('two').moveToColumn(sheet.getRange('D:D'));
      const at = sheet.getRange('D:D').getDeveloperMetadata().map((each) => each.getValue());
      const near = sheet.getRange('C2:E3').createDeveloperMetadataFinder().onIntersectingLocations().withLocationType(COLUMN).find().length;
      item.remove();
      return [found.length, String(item.getVisibility === undefined), at, near, SpreadsheetApp.getActive().createDeveloperMetadataFinder().find().map((each) => each.getValue())];
    `);
    expect(given).toEqual([1, 'false', ['two'], 1, ['sheet']]);
  });
});
