/** .xlsx files that are broken, made by other programs or made to do harm, as the local runtime and the page read them. */
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import JSZip from 'jszip';
import { readWorkbook, XlsxError } from '../../../local/apps-script/xlsx';
import { openExcelPart } from '../../helpers/excel-part';
import { demand, type Target, target } from '../target';

/** Everything that a cell can be: formulas, rich text, dates, errors, links, merged cells, a filter, a comment. */
async function richFile(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('주문');
  sheet.addRow(['배송번호', '송장번호', '날짜', '합계']);
  sheet.addRow([
    100000001,
    { richText: [{ text: '6123', font: { bold: true } }, { text: '45670001' }] },
    new Date(0),
    1,
  ]);
  sheet.addRow([
    '#N/A',
    { error: '#N/A' },
    { formula: '1/0', result: { error: '#DIV/0!' } },
    true,
  ] as ExcelJS.CellValue[]);
  sheet.addRow([
    { text: '여기', hyperlink: 'https://evil.example/' },
    { formula: 'HYPERLINK("x")', result: 'x' },
    -1,
    '',
  ]);
  sheet.getCell('B2').note = '메모';
  sheet.getCell('C2').numFmt = 'yyyy-mm-dd';
  sheet.mergeCells('A6:B7');
  sheet.autoFilter = 'A1:D4';
  book.addWorksheet('둘째').addRow(['가']);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const rich = richFile();
const { readXlsx } = openExcelPart();

/** Put into the XML of a part, where it hurts. */
const hostileXml = [
  ...[
    '<c r="XFD1048576"><v>1</v></c>',
    '<row r="1048576"/>',
    '<row r="-1"/>',
    '<c r="A0"/>',
    '<c r="ZZZZ9"/>',
    '<c t="s"><v>9999</v></c>',
  ],
  ...[
    '<c t="s"><v>-1</v></c>',
    '<c t="e"><v>#N/A</v></c>',
    '<c t="d"><v>언제</v></c>',
    '<c s="99999"><v>1</v></c>',
    '<v>1e999</v>',
    '<v>NaN</v>',
  ],
  ...[
    '<c t="inlineStr"><is><r><t>글</t></r><r><t>자</t></r></is></c>',
    '<c t="str"><f>1+1</f><v>2</v></c>',
    '<f t="shared" si="99"/>',
  ],
  ...[
    '<!DOCTYPE a [<!ENTITY b "c"><!ENTITY d "&b;&b;&b;&b;&b;&b;">]>',
    '&d;',
    '&#0;',
    '&#x110000;',
    '<![CDATA[',
    '<!--',
    ']]>',
    '</sheetData>',
  ],
  ...[
    '<mergeCell ref="A1:XFD1048576"/>',
    '<dimension ref="A1:XFD1048576"/>',
    '<col min="1" max="99999999"/>',
    '"',
    '<',
    '\u0000',
    '가'.repeat(500),
  ],
];

interface Wound {
  part: number;
  at: number;
  text: string;
  /** Letters that go; missing where the text is put between two elements, so that the XML stays sound. */
  cut?: number | undefined;
}

const wound: fc.Arbitrary<Wound> = fc.record({
  part: fc.nat({ max: 20 }),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  text: fc.oneof(fc.constantFrom(...hostileXml), fc.string({ maxLength: 20 })),
  cut: fc.option(fc.nat({ max: 60 }), { nil: undefined, freq: 1 }),
});

const woundedParts = fc.array(wound, { minLength: 1, maxLength: 3 }).map((wounds) => async () => {
  const zip = await JSZip.loadAsync(await rich);
  const parts = Object.keys(zip.files).filter((name) => /\.(xml|rels)$/.test(name));
  const sheets = parts.filter((name) => name.includes('worksheets/sheet'));
  for (const { part, at, text, cut } of wounds) {
    const names = cut === undefined ? sheets : parts;
    const name = names[part % names.length] ?? '';
    const xml = (await zip.file(name)?.async('string')) ?? '';
    const somewhere = Math.floor(at * xml.length);
    const start = cut === undefined ? xml.indexOf('>', somewhere) + 1 : somewhere;
    zip.file(name, xml.slice(0, start) + text + xml.slice(start + (cut ?? 0)));
  }
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
});

const woundedBytes = fc
  .array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 255 })), { minLength: 1, maxLength: 6 })
  .map((changes) => async () => {
    const bytes = Uint8Array.from(await rich);
    for (const [at, byte] of changes) bytes[Math.floor(at * (bytes.length - 1))] = byte;
    return bytes;
  });

const cutBytes = fc.double({ min: 0, max: 1, noNaN: true }).map((share) => async () => {
  const bytes = await rich;
  return bytes.slice(0, Math.floor(share * bytes.length));
});

const anyBytes = fc
  .uint8Array({ maxLength: 200 })
  .map((tail) => async () => Uint8Array.from([0x50, 0x4b, 3, 4, ...tail]));

const anyFile = fc.oneof(woundedParts, woundedParts, woundedBytes, cutBytes, anyBytes);

const byRuntime = target('xlsx: 로컬 실행기', 12, anyFile, async (make) => {
  const bytes = await make();
  try {
    const { sheets } = await readWorkbook(bytes, { name: '파일', newId: () => 'new' });
    demand(sheets.length > 0, '시트가 없는 파일입니다.');
  } catch (error) {
    if (!(error instanceof XlsxError)) throw error;
  }
});

/** Whatever error a broken file gives, the page shows a sentence of its own for it. */
const byPage = target('xlsx: 사이드바', 12, anyFile, async (make) => {
  const bytes = await make();
  const file = await readXlsx(Uint8Array.from(bytes).buffer).catch((error: unknown) => {
    // Errors of another realm: told by their names.
    demand(!/RangeError|out of memory/.test(String(error)), `거절이 아니라 고장입니다: ${String(error)}`);
    return 'tooLarge' as const;
  });
  demand(
    file === 'tooLarge' || file.sheets.every(({ cells }) => cells.flat().every((cell) => typeof cell === 'string')),
    '글이 아닌 셀이 있습니다.',
  );
});

export const fileTargets: readonly Target[] = [byRuntime, byPage];
