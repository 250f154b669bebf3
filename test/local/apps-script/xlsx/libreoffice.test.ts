/** A workbook of ours goes through a real office program and comes back: so another program can open it without repair. */
import type { SheetData } from '../../../../local/apps-script/spreadsheet/model';
import { readWorkbook, writeWorkbook } from '../../../../local/apps-script/xlsx';
import { isOfficeInstalled, throughOffice } from '../../../helpers/office';
import { openScene } from '../../../helpers/scene';

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

it('LibreOffice에서 열고 다시 저장해도 값, 글자 서식, 메모, 드롭다운이 남는다', async () => {
  if (!isOfficeInstalled()) {
    process.stdout.write('빠진 시험: LibreOffice(soffice)가 없어 엑셀 파일을 열어 보지 못했습니다.\n');
    return;
  }
  const scene = openScene();
  scene.setUp();
  scene.buyer.placeOrder({ delivery: { name: '=1+1', shipAddress: { zipcode: '06164' } }, options: 2 });
  scene.tick();
  const { bytes } = await writeWorkbook(scene.runtime.workbook);
  const [reopened = bytes] = throughOffice(bytes);
  const back = await readWorkbook(reopened, { name: '돌아온 파일', newId: () => 'new' });
  const orders = (book: { sheets: SheetData[] }) => book.sheets.find(({ name }) => name === '주문') as SheetData;
  const before = orders(scene.runtime.workbook);
  const after = orders(back);
  expect(texts(after)).toEqual(texts(before));
  const header = texts(after)[0] ?? [];
  const cell = (name: string) => header.indexOf(name);
  expect(after.rows[1]?.styles[cell('우편번호')]?.numberFormat).toBe('@');
  expect(after.rows[1]?.formulas.filter(Boolean)).toEqual([]);
  expect(after.rows[0]?.notes[cell('옵션주문번호')]).toContain('지우거나 고치지 마세요');
  expect(JSON.stringify(after.rows[1]?.validations[cell('작업')])).toContain('발주확인');
});
