import { fileKind } from '../../../src/ui/sidebar/file-kind';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('파일의 종류', () => {
  it.each([
    ['새 엑셀 파일', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]), 'xlsx'],
    ['예전 엑셀 파일이나 암호가 걸린 파일', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'oldExcel'],
    [
      '2003년의 XML 시트',
      utf8('<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook>'),
      'oldExcel',
    ],
    ['이름만 .xls인 HTML 표', utf8('\ufeff  <html xmlns:x="urn:x"><head><meta charset="euc-kr">'), 'html'],
    ['머리 없는 표', utf8('<TABLE border=1><tr><td>송장번호</td></tr></TABLE>'), 'html'],
    ['쉼표로 나눈 글', utf8('배송번호,송장번호\n1,2'), 'text'],
    ['BOM이 있는 글', utf8('\ufeff배송번호\t송장번호'), 'text'],
    ['CP949 글', new Uint8Array([0xb9, 0xe8, 0xbc, 0xdb, 0x2c, 0x31]), 'text'],
    ['UTF-16 글', new Uint8Array([0xff, 0xfe, 0x41, 0, 0x09, 0]), 'text'],
    ['꺾쇠로 시작하는 글', utf8('<출고목록>\n배송번호\t송장번호'), 'text'],
    ['빈 파일', new Uint8Array(), 'text'],
    ['PDF', utf8('%PDF-1.7'), 'other'],
    ['그림', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]), 'other'],
  ])('%s', (_, bytes, kind) => {
    expect(fileKind(bytes)).toBe(kind);
  });
});
