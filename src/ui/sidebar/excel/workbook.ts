/** What the workbook part says: the sheets in their order, which of them are hidden, and where everything else stands. */
import type { Package } from './package';
import { attributesOf, walkXml } from './xml';

export interface WorkbookPart {
  sheets: { name: string; isHidden: boolean; path: string }[];
  /** Days are counted from 1904-01-01, as old Macs did. */
  from1904: boolean;
  texts: string | undefined;
  styles: string | undefined;
}

const isTrue = (text: string | undefined): boolean => text === '1' || text === 'true';

/** Throws an Error for a file that is no workbook. */
export function readWorkbookPart(file: Package): WorkbookPart {
  const document = [...file.relations('').values()].find(({ type }) => type === 'officeDocument');
  const path = document?.target ?? 'xl/workbook.xml';
  const xml = file.xml(path);
  if (xml === undefined) throw new Error('No workbook.');
  const relations = file.relations(path);
  const targetOf = (wanted: string) => [...relations.values()].find(({ type }) => type === wanted)?.target;
  const part: WorkbookPart = {
    sheets: [],
    from1904: false,
    texts: targetOf('sharedStrings'),
    styles: targetOf('styles'),
  };
  walkXml(xml, {
    open(name, text) {
      if (name === 'workbookPr') part.from1904 = isTrue(attributesOf(text)['date1904']);
      if (name !== 'sheet') return;
      const { name: title = '', state = 'visible', id = '' } = attributesOf(text);
      const relation = relations.get(id);
      if (relation?.type === 'worksheet')
        part.sheets.push({ name: title, isHidden: state !== 'visible', path: relation.target });
    },
  });
  return part;
}
