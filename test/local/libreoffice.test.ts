/**
 * A workbook of ours and the templates go through a real office program and come back: so another program can open them
 * without repair, and nothing is lost. The program starts for all of them together.
 */
import type { SheetData } from '../../local/apps-script';
import { readWorkbook, writeWorkbook } from '../../local/apps-script/xlsx';
import { isOfficeInstalled, throughOffice } from '../helpers/office';
import { openScene } from '../helpers/scene';
import { headersOf, openTemplate, sheetOf, templateBytes, templateNames } from './templates/template-files';

const isThere = isOfficeInstalled();
if (!isThere)
  process.stdout.write('빠진 시험: LibreOffice(soffice)가 없어 엑셀 파일과 양식 파일을 열어 보지 못했습니다.\n');

/** Rows that hold anything; sparse arrays filled up, blanks behind the last text cut off. */
const texts = ({ rows }: SheetData): string[][] =>
  rows
    .map(({ values }) => Array.from(values, (value) => String(value ?? '')))
    .map((row) =>
      row.slice(
        0,
        row.reduce((last, text, at) => (text === '' ? last : at + 1), 0),
      ),
    )
    .filter((row) => row.some((text) => text !== 'false'));

/** By place: what a seller picks from, and which cells keep a text as it is. */
const picture = (sheet: SheetData) => ({
  headers: headersOf(sheet),
  notes: headersOf(sheet).map((_, at) => sheet.rows[0]?.notes[at]),
  formats: headersOf(sheet).map((_, at) => sheet.rows[1]?.styles[at]?.numberFormat ?? 'General'),
  choices: headersOf(sheet).map((_, at) => listOf(sheet.rows[1]?.validations[at])),
  texts: sheet.rows.slice(0, 5).map(({ values }) => headersOf(sheet).map((_, at) => values[at] ?? '')),
});

function listOf(validation: SheetData['rows'][number]['validations'][number]) {
  const isList = validation?.criteria === 'VALUE_IN_LIST' || validation?.criteria === 'CHECKBOX';
  return isList ? [validation.criteria, validation.args[0]] : undefined;
}

(isThere ? describe : describe.skip)('LibreOffice에서 열고 다시 저장해도', () => {
  const scene = openScene();
  let orders: Uint8Array;
  let templates: Uint8Array[];

  beforeAll(async () => {
    scene.setUp();
    scene.buyer.placeOrder({ delivery: { name: '=1+1', shipAddress: { zipcode: '06164' } }, options: 2 });
    scene.tick();
    const { bytes } = await writeWorkbook(scene.runtime.workbook);
    [orders = bytes, ...templates] = throughOffice(bytes, ...templateNames.map(templateBytes));
  });

  it('주문의 값, 글자 서식, 메모, 드롭다운이 남는다', async () => {
    const back = await readWorkbook(orders, { name: '돌아온 파일', newId: () => 'new' });
    const before = sheetOf(scene.runtime.workbook, '주문');
    const after = sheetOf(back, '주문');
    expect(texts(after)).toEqual(texts(before));
    const header = texts(after)[0] ?? [];
    const cell = (name: string) => header.indexOf(name);
    expect(after.rows[1]?.styles[cell('우편번호')]?.numberFormat).toBe('@');
    expect(after.rows[1]?.formulas.filter(Boolean)).toEqual([]);
    expect(after.rows[0]?.notes[cell('옵션주문번호')]).toContain('지우거나 고치지 마세요');
    expect(JSON.stringify(after.rows[1]?.validations[cell('작업')])).toContain('발주확인');
  });

  it.each(templateNames.map((name, at) => ({ name, at })))(
    '양식 $name: 드롭다운, 메모, 서식, 보기 행이 남는다',
    async ({ name, at }) => {
      const before = await openTemplate(name);
      const after = await readWorkbook(templates[at]!, { name, newId: () => 'new' });
      for (const sheet of before.sheets) expect(picture(sheetOf(after, sheet.name))).toEqual(picture(sheet));
    },
  );
});
