/** The table of contents of an xlsx: which tabs there are, where they stand, and what holds for the whole file. */

import { XlsxError } from '../xlsx-error';
import { isTrue, walkXml } from '../xml';
import type { XlsxPackage } from './package';

export interface TabEntry {
  name: string;
  path: string;
  hidden: boolean;
}

export interface Contents {
  tabs: TabEntry[];
  /** Counted from 0. */
  activeTab: number;
  date1904: boolean;
  /** Names of ranges with the references they stand for. */
  names: Map<string, string>;
  stylesPath: string | undefined;
  stringsPath: string | undefined;
  themePath: string | undefined;
}

/** @throws XlsxError when the package holds no workbook. */
export async function readContents(file: XlsxPackage): Promise<Contents> {
  const roots = await file.relations('');
  const path = roots.find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const xml = await file.text(path);
  if (xml === undefined) throw new XlsxError({ kind: 'noWorkbook' });
  const relations = await file.relations(path);
  const pathOf = (type: string) => relations.find((relation) => relation.type === type)?.target;
  const contents: Contents = {
    tabs: [],
    activeTab: 0,
    date1904: false,
    names: new Map(),
    stylesPath: pathOf('styles'),
    stringsPath: pathOf('sharedStrings'),
    themePath: pathOf('theme'),
  };
  const targets = new Map(relations.filter(({ type }) => type === 'worksheet').map(({ id, target }) => [id, target]));
  walkXml(xml, [collector(contents, targets)]);
  if (contents.tabs.length === 0) throw new XlsxError({ kind: 'noTabs' });
  return contents;
}

function collector(contents: Contents, targets: ReadonlyMap<string, string>) {
  let name = '';
  return {
    open(tag: string, attributes: Readonly<Record<string, string>>) {
      if (tag === 'workbookPr') contents.date1904 = isTrue(attributes.date1904);
      if (tag === 'workbookView') contents.activeTab = Number(attributes.activeTab ?? 0);
      if (tag === 'definedName') name = attributes.name ?? '';
      if (tag !== 'sheet') return;
      const path = targets.get(attributes['r:id'] ?? '');
      const hidden = attributes.state === 'hidden' || attributes.state === 'veryHidden';
      if (path) contents.tabs.push({ name: attributes.name ?? '', path, hidden });
    },
    close(tag: string, text: string) {
      if (tag === 'definedName') contents.names.set(name, text);
    },
  };
}
