/** What is no xlsx, or a broken one, is refused in words; it never crashes in another way. */
import fc from 'fast-check';
import JSZip from 'jszip';
import { emptyWorkbook } from '../../../../local/apps-script/spreadsheet/sheets';
import { readWorkbook, writeWorkbook, XlsxError } from '../../../../local/apps-script/xlsx';
import { openPackage } from '../../../../local/apps-script/xlsx/read/package';
import { handmadeXlsx } from './handmade-xlsx';

const read = (bytes: Uint8Array) => readWorkbook(bytes, { name: '파일', newId: () => 'new' });

/** A workbook, or a refusal that a person can read. */
async function isJudged(bytes: Uint8Array): Promise<boolean> {
  try {
    return (await read(bytes)).sheets.length > 0;
  } catch (error) {
    return error instanceof XlsxError && error.message.endsWith('.');
  }
}

test('아무 바이트나 주어도 알아들을 수 있게 거절한다', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      await expect(read(bytes)).rejects.toBeInstanceOf(XlsxError);
    }),
  );
});

test('한 군데가 망가진 파일은 읽히거나 거절된다', async () => {
  const { bytes } = await writeWorkbook(emptyWorkbook());
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), async (at, change) => {
      const broken = Uint8Array.from(bytes);
      broken[at] = broken[at]! ^ change;
      expect(await isJudged(broken)).toBe(true);
    }),
    { numRuns: 150 },
  );
});

test('뒤가 잘린 파일은 거절한다', async () => {
  const { bytes } = await writeWorkbook(emptyWorkbook());
  await expect(read(bytes.subarray(0, bytes.length >> 1))).rejects.toMatchObject({ reason: { kind: 'noZip' } });
});

test('암호가 걸린 파일과 옛 .xls는 그렇다고 말한다', async () => {
  await expect(read(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1))).rejects.toThrow('password');
});

test('다른 압축 파일은 엑셀 파일이 아니라고 말한다', async () => {
  const zip = new JSZip().file('안녕.txt', '안녕');
  await expect(read(await zip.generateAsync({ type: 'uint8array' }))).rejects.toMatchObject({
    reason: { kind: 'noWorkbook' },
  });
});

test('XML이 망가진 파일과 있을 수 없는 행을 거절한다', async () => {
  await expect(read(await handmadeXlsx({ sheet: '<sheetData><row>' }))).rejects.toMatchObject({
    reason: { kind: 'broken' },
  });
  const sheet = '<sheetData><row r="99999999"/></sheetData>';
  await expect(read(await handmadeXlsx({ sheet }))).rejects.toThrow('99999999');
});

test('풀면 지나치게 커지는 부분은 끝까지 풀지 않는다', async () => {
  const zip = new JSZip().file('xl/workbook.xml', '0'.repeat(100_000));
  const bytes = await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
  const file = await openPackage(bytes, 50_000);
  await expect(file.text('xl/workbook.xml')).rejects.toMatchObject({ reason: { kind: 'vastPart' } });
});
