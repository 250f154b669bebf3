/** Small .xlsx files written by hand, as other programs write them. */
import JSZip from 'jszip';

export interface HandmadeParts {
  /** What stands between `<worksheet>` and `</worksheet>`. */
  sheet: string;
  /** The second tab, `목록표`. */
  otherSheet?: string;
  /** What stands between `<sst>` and `</sst>`. */
  strings?: string;
  /** What stands between `<styleSheet>` and `</styleSheet>`. */
  styles?: string;
  /** What stands between `<workbook>` and the list of tabs. */
  workbookHead?: string;
  comments?: string;
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
const X14 =
  'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';

export async function handmadeXlsx(parts: HandmadeParts): Promise<Uint8Array> {
  const zip = new JSZip();
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const tabs = ['주문', ...(parts.otherSheet === undefined ? [] : ['목록표'])];
  const sheets = tabs.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="t${index + 1}"/>`);
  const targets = tabs.map((_, index) => relation(`t${index + 1}`, 'worksheet', `worksheets/blatt${index + 1}.xml`));
  zip.file(
    '_rels/.rels',
    `<Relationships ${RELATIONS}>${relation('r', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
  );
  zip.file(
    'xl/workbook.xml',
    `<workbook ${MAIN} xmlns:r="${OFFICE}">${parts.workbookHead ?? ''}<sheets>${sheets.join('')}</sheets></workbook>`,
  );
  zip.file(
    'xl/_rels/workbook.xml.rels',
    `<Relationships ${RELATIONS}>${targets.join('')}${relation('s', 'sharedStrings', 'sharedStrings.xml')}${relation('y', 'styles', '/xl/styles.xml')}</Relationships>`,
  );
  zip.file('xl/worksheets/blatt1.xml', `<worksheet ${MAIN} ${X14}>${parts.sheet}</worksheet>`);
  if (parts.otherSheet !== undefined) {
    zip.file('xl/worksheets/blatt2.xml', `<worksheet ${MAIN}>${parts.otherSheet}</worksheet>`);
  }
  if (parts.strings !== undefined) zip.file('xl/sharedStrings.xml', `<sst ${MAIN}>${parts.strings}</sst>`);
  if (parts.styles !== undefined) zip.file('xl/styles.xml', `<styleSheet ${MAIN}>${parts.styles}</styleSheet>`);
  if (parts.comments !== undefined) {
    const link = relation('c', 'comments', '/xl/comments/comment1.xml');
    zip.file('xl/worksheets/_rels/blatt1.xml.rels', `<Relationships ${RELATIONS}>${link}</Relationships>`);
    zip.file('xl/comments/comment1.xml', `<comments ${MAIN}><commentList>${parts.comments}</commentList></comments>`);
  }
  return zip.generateAsync({ type: 'uint8array' });
}
