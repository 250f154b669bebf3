/** The templates go through a real office program and come back: it opened them without repair, and nothing was lost. */
import type { SheetData } from '../../../local/apps-script';
import { readWorkbook } from '../../../local/apps-script/xlsx';
import { isOfficeInstalled, throughOffice } from '../../helpers/office';
import { headersOf, openTemplate, sheetOf, templateBytes, templateNames } from './template-files';

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

it('LibreOffice에서 열고 다시 저장해도 양식마다 드롭다운, 메모, 서식, 보기 행이 남는다', async () => {
  if (!isOfficeInstalled()) {
    process.stdout.write('빠진 시험: LibreOffice(soffice)가 없어 양식 파일을 열어 보지 못했습니다.\n');
    return;
  }
  const reopened = throughOffice(...templateNames.map(templateBytes));
  for (const [at, name] of templateNames.entries()) {
    const before = await openTemplate(name);
    const after = await readWorkbook(reopened[at]!, { name, newId: () => 'new' });
    for (const sheet of before.sheets) expect(picture(sheetOf(after, sheet.name))).toEqual(picture(sheet));
  }
});
