/** Files that a person made in Excel, LibreOffice or another program. */
import type { SheetData } from '../../../../local/apps-script/spreadsheet/model';
import { readWorkbook, XlsxError } from '../../../../local/apps-script/xlsx';
import { type HandmadeParts, handmadeXlsx } from './handmade-xlsx';

const open = async (parts: HandmadeParts) =>
  readWorkbook(await handmadeXlsx(parts), { name: '내 파일', newId: () => 'new-id' });

async function openSheet(parts: HandmadeParts): Promise<SheetData> {
  const [sheet] = (await open(parts)).sheets;
  return sheet!;
}

const firstCell = async (cell: string, parts: Partial<HandmadeParts> = {}) => {
  const { rows } = await openSheet({ sheet: `<sheetData><row r="1">${cell}</row></sheetData>`, ...parts });
  return rows[0]!;
};

const cellXfs = (...xfs: string[]) => `<cellXfs>${xfs.join('')}</cellXfs>`;

describe('상태 파일이 없는 파일', () => {
  test('구글이 가져온 것처럼 1,000행 26열 이상이 되고, 새 번호와 서울 시간대를 받는다', async () => {
    const workbook = await open({ sheet: '<sheetData><row r="3"><c r="AC3"><v>1</v></c></row></sheetData>' });
    expect(workbook).toMatchObject({ id: 'new-id', name: '내 파일', timeZone: 'Asia/Seoul', activeSheetId: 0 });
    expect(workbook.sheets[0]!.rows).toHaveLength(1000);
    expect(workbook.sheets[0]!.columnCount).toBe(29);
  });

  test('서식만 있는 먼 행은 표를 키우지 않는다', async () => {
    const far = '<row r="1048576"><c r="XFD1048576" s="1"/></row>';
    const styles = cellXfs('<xf numFmtId="0"/>', '<xf numFmtId="49"/>');
    const sheet = await openSheet({
      sheet: `<cols><col min="1" max="16384" style="1"/></cols><sheetData>${far}</sheetData>`,
      styles,
    });
    expect([sheet.rows.length, sheet.columnCount]).toEqual([1000, 26]);
    expect(sheet.rows[999]!.styles[25]).toEqual({ numberFormat: '@' });
  });

  test('구글의 한도를 넘는 시트는 이름을 대며 거절한다', async () => {
    const sheet = '<sheetData><row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData>';
    await expect(open({ sheet })).rejects.toMatchObject({ reason: { kind: 'vastTab', tab: '주문' } });
    await expect(open({ sheet })).rejects.toBeInstanceOf(XlsxError);
  });
});

describe('값', () => {
  test('서식 있는 글자는 글자만 남고, 읽는 법(후리가나)은 뺀다', async () => {
    const strings =
      '<si><r><rPr><b/></rPr><t>굵은</t></r><r><t xml:space="preserve"> 글</t></r><rPh sb="0" eb="1"><t>よみ</t></rPh></si>';
    expect((await firstCell('<c r="A1" t="s"><v>0</v></c>', { strings })).values).toEqual(['굵은 글']);
  });

  test('칸에 바로 쓴 글자와, 주소를 생략한 행과 칸도 읽는다', async () => {
    const { rows } = await openSheet({
      sheet:
        '<sheetData><row><c><v>1</v></c><c t="inlineStr"><is><t>둘</t></is></c></row><row><c><v>3</v></c></row></sheetData>',
    });
    expect(rows[0]!.values).toEqual([1, '둘']);
    expect(rows[1]!.values).toEqual([3]);
  });

  test('하이퍼링크는 보이는 글자다', async () => {
    const cell = '<c r="A1" t="inlineStr"><is><t>위메프</t></is></c>';
    const sheet = `<sheetData><row r="1">${cell}</row></sheetData><hyperlinks><hyperlink ref="A1" r:id="x"/></hyperlinks>`;
    expect((await openSheet({ sheet: sheet.replace(' r:id="x"', '') })).rows[0]!.values).toEqual(['위메프']);
  });

  test.each(['#N/A', '#REF!', '#DIV/0!'])('오류 %s는 글자가 된다', async (error) => {
    expect((await firstCell(`<c r="A1" t="e"><v>${error}</v></c>`)).values).toEqual([error]);
  });

  test('참과 거짓', async () => {
    const cells = '<c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c>';
    expect((await firstCell(cells)).values).toEqual([true, false]);
  });

  test('LibreOffice가 TRUE()로 적은 확인란은 수식이 아니라 값이다', async () => {
    const row = await firstCell('<c r="A1" t="b"><f>TRUE()</f><v>1</v></c>');
    expect([row.values, row.formulas]).toEqual([[true], []]);
  });

  test('합친 칸은 왼쪽 위 칸에만 값이 있다', async () => {
    const sheet =
      '<sheetData><row r="1"><c r="A1"><v>7</v></c><c r="B1"/></row></sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells>';
    expect((await openSheet({ sheet })).rows[0]!.values).toEqual([7]);
  });

  test('날짜 서식의 수는 서울 시각의 날짜다', async () => {
    const styles = cellXfs('<xf numFmtId="0"/>', '<xf numFmtId="14"/>');
    const row = await firstCell('<c r="A1" s="1"><v>45000.5</v></c><c r="B1"><v>45000.5</v></c>', { styles });
    expect(row.values).toEqual([new Date('2023-03-15T12:00:00+09:00'), 45000.5]);
  });

  test('1904년부터 세는 파일의 날짜도 같은 날이다', async () => {
    const styles = cellXfs('<xf numFmtId="0"/>', '<xf numFmtId="14"/>');
    const workbookHead = '<workbookPr date1904="1"/>';
    const row = await firstCell('<c r="A1" s="1"><v>43538</v></c>', { styles, workbookHead });
    expect(row.values).toEqual([new Date('2023-03-15T00:00:00+09:00')]);
  });

  test('ISO로 적은 날짜', async () => {
    const row = await firstCell('<c r="A1" t="d"><v>2026-11-23T10:00:00</v></c>');
    expect(row.values).toEqual([new Date('2026-11-23T10:00:00+09:00')]);
  });

  test('날짜가 될 수 없는 수는 수로 남는다', async () => {
    const styles = cellXfs('<xf numFmtId="0"/>', '<xf numFmtId="14"/>');
    expect((await firstCell('<c r="A1" s="1"><v>1e300</v></c>', { styles })).values).toEqual([1e300]);
  });

  test('날짜 서식 칸의 수식이 준 글자는 그대로다', async () => {
    const styles = cellXfs('<xf numFmtId="0"/>', '<xf numFmtId="14"/>');
    const row = await firstCell('<c r="A1" s="1" t="str"><f>IF(B1="","미정",B1)</f><v>미정</v></c>', { styles });
    expect([row.values, row.formulas]).toEqual([['미정'], ['=IF(B1="","미정",B1)']]);
  });

  test('여러 칸이 함께 쓰는 수식은 칸마다 제 주소를 가리킨다', async () => {
    const shared = (at: string, inner: string) => `<c r="${at}"><f t="shared" si="0"${inner}</f><v>1</v></c>`;
    const row = await firstCell(
      `${shared('A1', ' ref="A1:C1">A2+$A$2&amp;"A2"')}${shared('B1', '>')}${shared('C1', '>')}`,
    );
    expect(row.formulas).toEqual(['=A2+$A$2&"A2"', '=B2+$A$2&"A2"', '=C2+$A$2&"A2"']);
  });

  test('다른 프로그램의 자리에 있는 메모도 읽는다', async () => {
    const comments = '<comment ref="B2"><text><r><t>첫 줄_x000D_</t></r><r><t>둘째</t></r></text></comment>';
    const { rows } = await openSheet({ sheet: '<sheetData/>', comments });
    expect(rows[1]!.notes[1]).toBe('첫 줄\r둘째');
  });
});

describe('드롭다운', () => {
  const listRule = (attributes: string, formula: string) =>
    `<sheetData/><dataValidations><dataValidation type="list" ${attributes}><formula1>${formula}</formula1></dataValidation></dataValidations>`;

  test('열 전체에 건 규칙은 표 안의 칸에 걸린다', async () => {
    const { rows } = await openSheet({ sheet: listRule('sqref="B1:B1048576 D2"', '"예,아니오"') });
    const rule = { criteria: 'VALUE_IN_LIST', args: [['예', '아니오'], true], allowInvalid: true };
    expect(rows[999]!.validations[1]).toEqual(rule);
    expect(rows[1]!.validations[3]).toEqual(rule);
    expect(rows[0]!.validations[3]).toBeUndefined();
  });

  test('거절하는 규칙과 경고하는 규칙을 가린다', async () => {
    const stop = await openSheet({ sheet: listRule('sqref="A1" showErrorMessage="1"', '"예"') });
    const warning = await openSheet({
      sheet: listRule('sqref="A1" showErrorMessage="1" errorStyle="warning"', '"예"'),
    });
    expect(stop.rows[0]!.validations[0]!.allowInvalid).toBe(false);
    expect(warning.rows[0]!.validations[0]!.allowInvalid).toBe(true);
  });

  test('엑셀이 다른 시트를 가리켜 적은 새 방식의 규칙과 이름 붙인 범위도 읽는다', async () => {
    const newer =
      '<sheetData/><extLst><ext><x14:dataValidations><x14:dataValidation type="list"><x14:formula1><xm:f>목록표!$A$1:$A$2</xm:f></x14:formula1><xm:sqref>C3</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';
    const workbookHead = '<definedNames><definedName name="택배사">목록표!$B$1:$B$9</definedName></definedNames>';
    const one = await openSheet({ sheet: newer, otherSheet: '<sheetData/>' });
    const two = await openSheet({ sheet: listRule('sqref="A1"', '택배사'), otherSheet: '<sheetData/>', workbookHead });
    expect(one.rows[2]!.validations[2]).toMatchObject({ criteria: 'VALUE_IN_RANGE', args: ['목록표!$A$1:$A$2', true] });
    expect(two.rows[0]!.validations[0]).toMatchObject({ criteria: 'VALUE_IN_RANGE', args: ['목록표!$B$1:$B$9', true] });
  });
});

describe('조건부 서식', () => {
  test('뜻이 같은 규칙으로 읽고, 우선순위대로 늘어놓는다', async () => {
    const rules = [
      '<cfRule type="containsBlanks" priority="3"><formula>LEN(TRIM(A1))=0</formula></cfRule>',
      '<cfRule type="cellIs" operator="equal" dxfId="0" priority="2"><formula>"성공"</formula></cfRule>',
      '<cfRule type="beginsWith" operator="beginsWith" text="오" priority="1"><formula>LEFT(A1,1)="오"</formula></cfRule>',
      '<cfRule type="dataBar" priority="4"/>',
    ];
    const styles =
      '<dxfs><dxf><font><b/><color rgb="FF112233"/></font><fill><patternFill><bgColor rgb="FFAABBCC"/></patternFill></fill></dxf></dxfs>';
    const sheet = `<sheetData/><conditionalFormatting sqref="A1:A9 C1">${rules.join('')}</conditionalFormatting>`;
    const { conditionalFormats } = await openSheet({ sheet, styles });
    const boxes = [
      { row: 1, column: 1, rows: 9, columns: 1 },
      { row: 1, column: 3, rows: 1, columns: 1 },
    ];
    expect(conditionalFormats).toEqual([
      { boxes, criteria: 'CUSTOM_FORMULA', args: ['=LEFT(A1,1)="오"'] },
      { boxes, criteria: 'TEXT_EQUAL_TO', args: ['성공'], background: '#aabbcc', fontColor: '#112233', bold: true },
      { boxes, criteria: 'CELL_EMPTY', args: [] },
    ]);
  });
});

test('행의 서식은 열의 서식을 이긴다', async () => {
  const styles = cellXfs('<xf numFmtId="0"/>', '<xf numFmtId="49"/>', '<xf numFmtId="3"/>');
  const sheet =
    '<cols><col min="1" max="2" style="1"/></cols><sheetData><row r="2" s="2" customFormat="1"><c r="A2" s="0"/></row></sheetData>';
  const { rows } = await openSheet({ sheet, styles });
  expect(rows[1]!.styles.slice(0, 3)).toEqual([undefined, { numberFormat: '#,##0' }, { numberFormat: '#,##0' }]);
  expect(rows[2]!.styles.slice(0, 3)).toEqual([{ numberFormat: '@' }, { numberFormat: '@' }, undefined]);
});

test('LibreOffice가 모든 칸에 적는 검은 글자와 아래 맞춤은 서식이 아니다', async () => {
  const fonts = '<fonts><font><color rgb="FF000000"/></font><font><b/><color rgb="FF000000"/></font></fonts>';
  const usual = '<alignment vertical="bottom"/>';
  const xfs = cellXfs(`<xf fontId="0">${usual}</xf>`, `<xf fontId="1">${usual}</xf>`);
  const row = await firstCell('<c r="A1" s="0"><v>1</v></c><c r="B1" s="1"><v>2</v></c>', { styles: fonts + xfs });
  expect(row.styles.slice(0, 2)).toEqual([undefined, { numberFormat: 'General', bold: true }]);
});
