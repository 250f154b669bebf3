/** sheets-templates/: what is committed is what the script makes, says what the tabs say, and suits Google's import. */
import JSZip from 'jszip';
import { loadBundle } from '../../../local/bundle';
import { makeTemplate } from '../../../local/templates/make-template';
import { templates } from '../../../local/templates/template';
import type { Column, Tab } from '../../../src/sheet';
import { headersOf, openTemplate, sheetOf, templateBytes } from './template-files';

/** The parts of the file by name, without the day on which it was made. */
async function partsOf(bytes: Uint8Array): Promise<Record<string, string>> {
  const { files } = await JSZip.loadAsync(bytes);
  const names = Object.keys(files).filter((name) => !files[name]?.dir && name !== 'docProps/core.xml');
  const texts = await Promise.all(names.sort().map(async (name) => [name, await files[name]?.async('text')] as const));
  return Object.fromEntries(texts.map(([name, text = '']) => [name, text]));
}

const named = templates.map((template) => [template.name, template] as const);
const columnsOf = (tab: Tab): Column[] => Object.values(tab.columns);

describe.each(named)('%s.xlsx', (name, template) => {
  it('저장소의 파일은 npm run templates가 지금 만드는 것과 같다', async () => {
    const made = await partsOf(await makeTemplate(loadBundle(), template));
    expect(await partsOf(templateBytes(name))).toEqual(made);
  });

  it('탭의 머리글, 머리글의 메모와 너비와 색, 고정한 행, 열의 서식이 탭의 정의 그대로다', async () => {
    const workbook = await openTemplate(name);
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(template.tabs.map((tab) => tab.name));
    for (const tab of template.tabs) {
      const sheet = sheetOf(workbook, tab.name);
      const columns = columnsOf(tab);
      expect(headersOf(sheet)).toEqual(columns.map(({ header }) => header));
      expect([sheet.frozenRows, sheet.hidden]).toEqual([1, tab.hidden]);
      columns.forEach(({ note, width, format }, at) => {
        expect(sheet.rows[0]?.notes[at]).toContain(note);
        expect(sheet.rows[0]?.styles[at]).toMatchObject({ bold: true, background: expect.stringMatching(/^#/) });
        expect(sheet.columnWidths[at] ?? 100).toBeCloseTo(width, -1);
        expect(sheet.rows[500]?.styles[at]?.numberFormat ?? 'General').toBe(format);
      });
    }
  });

  it('판매자가 적는 열의 드롭다운과 체크상자가 둘째 행부터 있다', async () => {
    const workbook = await openTemplate(name);
    for (const tab of template.tabs) {
      const { rows } = sheetOf(workbook, tab.name);
      columnsOf(tab).forEach(({ owner, rule }, at) => {
        if ((owner !== 'seller' && owner !== 'initial') || (rule?.kind !== 'list' && rule?.kind !== 'checkbox')) return;
        const validation = rows[1]?.validations[at];
        expect(validation?.criteria).toBe(rule.kind === 'list' ? 'VALUE_IN_LIST' : 'CHECKBOX');
        if (rule.kind === 'list') expect(validation?.args[0]).toEqual([...rule.values]);
        expect(validation?.allowInvalid).toBe(true);
        expect(rows[0]?.validations[at]).toBeUndefined();
      });
    }
  });

  it('다른 탭에서 고르는 열은 그 탭의 열을 가리킨다', async () => {
    const workbook = await openTemplate(name);
    for (const tab of template.tabs) {
      columnsOf(tab).forEach(({ listFrom }, at) => {
        // What the mall offers is fetched later.
        if (!listFrom || listFrom.within) return;
        const validation = sheetOf(workbook, tab.name).rows[1]?.validations[at];
        expect(validation).toMatchObject({ criteria: 'VALUE_IN_RANGE', allowInvalid: true });
        expect(String(validation?.args[0])).toContain(listFrom.tab);
      });
    }
  });

  it('드롭다운은 구글로 가져올 때 남는 모양이다: 긴 목록과 다른 탭은 = 없는 절대 참조, 짧은 목록은 255자까지, 열 전체는 아니다', async () => {
    const parts = Object.entries(await partsOf(templateBytes(name)));
    const rules = parts
      .filter(([part]) => part.startsWith('xl/worksheets/'))
      .flatMap(([, xml]) => [...xml.matchAll(/<dataValidation ([^>]*)><formula1>([^<]*)<\/formula1>/g)]);
    expect(rules.length).toBeGreaterThanOrEqual(3);
    for (const [, attributes = '', formula = ''] of rules) {
      const area = /sqref="([A-Z]+)(\d+):\1(\d+)"/.exec(attributes);
      expect([Number(area?.[2]) >= 2, Number(area?.[3]) <= 1_000]).toEqual([true, true]);
      // What our store keeps beside the file does not come along, so the file must say all of it.
      expect(attributes).not.toContain('errorTitle');
      if (!attributes.includes('type="list"')) continue;
      const literal = /^&quot;(.*)&quot;$/.exec(formula)?.[1];
      if (literal === undefined) expect(formula).toMatch(/^('[^']+'|[^'!=]+)!\$[A-Z]+\$\d+:\$[A-Z]+\$\d+$/);
      else expect(literal.length).toBeLessThanOrEqual(255);
    }
  });

  it('어느 파일의 것이라는 표시도, 고른 작업도, 수식도 없다', async () => {
    const workbook = await openTemplate(name);
    for (const { name: tab, rows } of workbook.sheets) {
      expect(rows.flatMap(({ formulas }) => formulas.filter(Boolean))).toEqual([]);
      if (rows[0]?.values[0] === '작업') expect(rows.slice(1).filter(({ values }) => values[0])).toEqual([]);
      if (tab === '코드') expect(rows.slice(1).flatMap(({ values }) => values)).toEqual([]);
    }
    expect(JSON.stringify(await partsOf(templateBytes(name)))).not.toMatch(/local-[0-9a-f]{8}/);
  });

  it('안내는 이 양식을 쓰는 방법에서 시작한다', async () => {
    const { rows } = sheetOf(await openTemplate(name), '안내');
    expect(rows[1]?.values[0]).toBe('이 양식');
    expect(rows[template.guide.length + 1]?.values[0]).toBe('처음 쓰기');
  });
});
