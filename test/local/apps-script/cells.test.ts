import fc from 'fast-check';
import { openScript, TAB } from './script';

describe('getValues', () => {
  it('스크립트 자신의 배열과 날짜를 준다', () => {
    const script = openScript();
    const given = script.go(`
      sheet.getRange('A1').setValue('2026-11-23');
      const values = sheet.getRange('A1:B2').getValues();
      return [values instanceof Array, values[0] instanceof Array, values[0][0] instanceof Date, values[0][1],
        Object.getPrototypeOf(values) === Array.prototype, values[0][0].getHours()];
    `);
    expect(given).toEqual([true, true, true, '', true, 0]);
  });

  it('준 배열을 고쳐도 시트는 그대로다', () => {
    const script = openScript();
    script.go("sheet.getRange('A1').setValue('가'); sheet.getRange('A1').getValues()[0][0] = '나';");
    expect(script.seller.cell(TAB, 1, 1)).toBe('가');
  });

  it('날짜 서식 안의 수는 날짜로, 수 서식 안의 날짜는 날수로 준다', () => {
    const script = openScript();
    const given = script.go(`
      sheet.getRange('A1').setNumberFormat('yyyy-mm-dd').setValue(46349);
      sheet.getRange('B1').setValue('2026-11-23').setNumberFormat('0');
      return [sheet.getRange('A1').getValue().toISOString(), sheet.getRange('B1').getValue()];
    `);
    expect(given).toEqual(['2026-11-22T15:00:00.000Z', 46349]);
  });

  it('수식은 계산하지 않아 #NAME?이고, 수식의 글은 따로 준다', () => {
    const script = openScript();
    const given = script.go(`
      sheet.getRange('A1:B1').setValues([['=SUM(B1:B2)', 'x']]);
      return [sheet.getRange('A1:B1').getValues(), sheet.getRange('A1:B1').getFormulas()];
    `);
    expect(given).toEqual([[['#NAME?', 'x']], [['=SUM(B1:B2)', '']]]);
  });

  it('수식 위에 값을 쓰면 수식이 없어진다', () => {
    const script = openScript();
    const given = script.go(`
      const cell = sheet.getRange('C3');
      cell.setFormula('A1');
      const before = cell.getFormula();
      cell.setValue(1);
      return [before, cell.getFormula(), cell.getValue()];
    `);
    expect(given).toEqual(['=A1', '', 1]);
  });
});

describe('setValues', () => {
  it.each([
    ['행이 모자라면', '[[1, 2]]', /number of rows in the data/],
    ['열이 남으면', '[[1, 2, 3], [1, 2, 3]]', /number of columns in the data/],
    ['줄마다 길이가 다르면', '[[1, 2], [1]]', /has 1 but the range has 2/],
    ['null이면', 'null', /don't match the method signature for Range.setValues/],
    ['한 줄짜리 배열이면', '[1, 2]', /don't match the method signature/],
    ['셀에 객체가 있으면', '[[1, 2], [{}, 2]]', /cannot hold/],
  ])('%s 거절하고 아무것도 쓰지 않는다', (_, grid, message) => {
    const script = openScript();
    expect(() => script.go(`sheet.getRange('A1:B2').setValues(${grid})`)).toThrow(message);
    expect(script.seller.read(TAB)).toEqual([['']]);
  });

  it('거절은 스크립트 안에서 이름이 Exception인 Error다', () => {
    const given = openScript().go(`
      try { sheet.getRange('A1').setValues([]); } catch (error) { return [error instanceof Error, error.name]; }
    `);
    expect(given).toEqual([true, 'Exception']);
  });

  it('50,000자까지 받고 그보다 길면 거절한다', () => {
    const script = openScript();
    script.go("sheet.getRange('A1').setValue('가'.repeat(50000))");
    expect(() => script.go("sheet.getRange('A2').setValue('가'.repeat(50001))")).toThrow('50000');
    expect(script.seller.cell(TAB, 2, 1)).toBe('');
  });

  it('@ 서식에서는 수도 참거짓도 글이 된다', () => {
    const given = openScript().go(`
      sheet.getRange('A1:D1').setNumberFormat('@').setValues([['06164', '=IMPORTXML("http://x")', 9007199254740991, true]]);
      return [sheet.getRange('A1:D1').getValues(), sheet.getRange('A1:D1').getFormulas()];
    `);
    expect(given).toEqual([[['06164', '=IMPORTXML("http://x")', '9007199254740991', 'TRUE']], [['', '', '', '']]]);
  });

  it('@ 서식에서 =가 수식이 되는 쪽으로 바꿀 수 있다', () => {
    const script = openScript('', { textFormat: { formula: 'formula', apostrophe: 'taken' } });
    const given = script.go(`
      sheet.getRange('A1:B1').setNumberFormat('@').setValues([['=A2', "'=A2"]]);
      return [sheet.getRange('A1:B1').getFormulas(), sheet.getRange('B1').getValue()];
    `);
    expect(given).toEqual([[['=A2', '']], '=A2']);
  });

  it('스크립트의 날짜는 날짜 셀이 된다', () => {
    const given = openScript().go(`
      sheet.getRange('A1').setValue(new Date(2026, 10, 23, 14, 5));
      return [sheet.getRange('A1').getDisplayValue(), sheet.getRange('A1').getNumberFormat()];
    `);
    expect(given).toEqual(['2026-11-23 14:05:00', 'yyyy-mm-dd h:mm:ss']);
  });

  it('@ 서식에 쓴 글은 무엇이든 같은 글로 읽힌다', () => {
    const script = openScript();
    script.go("sheet.getRange('A1:C9').setNumberFormat('@')");
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string(), fc.string()), { minLength: 9, maxLength: 9 }), (grid) => {
        const body = `const range = sheet.getRange('A1:C9'); range.setValues(${JSON.stringify(grid)}); return range.getValues();`;
        expect(script.go(body)).toEqual(grid);
      }),
      { numRuns: 20 },
    );
  });
});

describe('getRange', () => {
  it.each([
    "getRange('A1:AA1')",
    'getRange(1, 27)',
    'getRange(1001, 1)',
    'getRange(0, 1)',
    'getRange(1, 0)',
    'getRange(1, 1, 0, 1)',
    'getRange(1, 1, 1, 0)',
    'getRange(1, 1, 1001, 1)',
    "getRange('없는 말')",
    'getRange(null)',
    "getRange('1', 2)",
  ])('%s은 시트 밖이거나 잘못된 말이라 거절한다', (call) => {
    expect(() => openScript().go(`sheet.${call}`)).toThrow();
  });

  it.each([
    ["getRange('B2')", 'B2'],
    ["getRange('D4:B2')", 'B2:D4'],
    ["getRange('$B$2:$C$3')", 'B2:C3'],
    ["getRange('C:C')", 'C:C'],
    ["getRange('B2:B')", 'B2:B1000'],
    ["getRange('3:4')", 'A3:Z4'],
    ["getRange('시트1!A1')", 'A1'],
    ['getRange(2, 3, 4, 5).offset(1, -1, 1, 1)', 'B3'],
    ['getDataRange()', 'A1'],
  ])('%s은 %s이다', (call, notation) => {
    expect(openScript().go(`return sheet.${call}.getA1Notation()`)).toBe(notation);
  });

  it('잡아 둔 범위의 행이 지워지면 거절한다', () => {
    const script = openScript();
    const act = "const range = sheet.getRange('A1000'); sheet.deleteRows(500, 501); range.getValues();";
    expect(() => script.go(act)).toThrow('outside the dimensions');
  });

  it('잡아 둔 탭이 지워지면 거절한다', () => {
    const act =
      'const book = SpreadsheetApp.getActive(); const tab = book.insertSheet("새 탭"); book.deleteSheet(tab); tab.getLastRow();';
    expect(() => openScript().go(act)).toThrow('not found');
  });
});

describe('보이는 글', () => {
  it.each([
    ['1234567', '#,##0', '1,234,567'],
    ['-1234.5', '#,##0.00', '-1,234.50'],
    ['0.125', '0.0%', '12.5%'],
    ['1000', '[$₩]#,##0', '₩1,000'],
    ['1000', '#,##0"원"', '1,000원'],
    ['-5', '0;(0)', '(5)'],
    ['123000000000', '0.00E+00', '1.23E+11'],
    ['0.1', 'General', '0.1'],
    ['1e21', 'General', '1E+21'],
    ['46349.5', 'yyyy-mm-dd hh:mm', '2026-11-23 12:00'],
  ])('%s은 서식 %s에서 %s로 보인다', (number, format, shown) => {
    const body = `return sheet.getRange('A1').setValue(${number}).setNumberFormat('${format}').getDisplayValue()`;
    expect(openScript().go(body)).toBe(shown);
  });
});
