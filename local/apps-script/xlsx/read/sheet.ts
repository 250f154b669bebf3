/** One sheet of the model from one tab of the xlsx. */
import { isFiltered } from '../../spreadsheet/filter-rows';
import type { Box, FilterData, RowData, SheetData } from '../../spreadsheet/model';
import type { SheetExtras } from '../extras';
import { clipBox } from '../reference';
import { XlsxError } from '../xlsx-error';
import { walkXml } from '../xml';
import type { ValueContext } from './cell-value';
import { cellReader } from './cells';
import { colorRuleReader, conditionalFormats } from './color-rules';
import type { TabEntry } from './contents';
import { columnStyles, columnWidths, gridRows, hiddenColumns, placeNotes, usedSize } from './grid';
import { layoutReader } from './layout';
import type { Styles } from './styles';
import type { ColorOf } from './theme';
import { type ReadValidation, validationReader } from './validations';

export interface SheetSource {
  tab: TabEntry;
  xml: string;
  notes: ReadonlyMap<string, string>;
  styles: Styles;
  colorOf: ColorOf;
  values: ValueContext;
  extras: SheetExtras | undefined;
}

export interface ReadSheet {
  sheet: SheetData;
  /** Not yet in the cells: a list may stand in another tab. */
  validations: ReadValidation[];
}

/** Google's sheet has as many at first, and an import is no smaller. */
const NEW_ROWS = 1000;
const NEW_COLUMNS = 26;
const MAX_CELLS = 10_000_000;

/** @throws XlsxError when the tab is larger than Google allows. */
export function readSheet({ tab, xml, notes, styles, colorOf, values, extras }: SheetSource): ReadSheet {
  const cells = cellReader(styles.cells, values);
  const layout = layoutReader(styles.cells, colorOf);
  const validations = validationReader();
  const rules = colorRuleReader(styles.rules);
  walkXml(xml, [cells, layout, validations, rules]);
  placeNotes(cells.rows, notes);
  const used = usedSize(cells.rows);
  const rowCount = Math.max(extras?.rowCount ?? NEW_ROWS, used.rows);
  const columnCount = Math.max(extras?.columnCount ?? NEW_COLUMNS, used.columns);
  if (rowCount * columnCount > MAX_CELLS) {
    throw new XlsxError({ kind: 'vastTab', tab: tab.name, rows: rowCount, columns: columnCount });
  }
  const filter = filterOf(layout.filter, rowCount, columnCount, extras);
  const sheet: SheetData = {
    id: extras?.id ?? 0,
    name: extras?.name ?? tab.name,
    rows: gridRows(cells.rows, rowCount, columnStyles(layout.columns, columnCount)),
    columnCount,
    columnWidths: columnWidths(layout.columns, columnCount),
    hiddenColumns: hiddenColumns(layout.columns, columnCount),
    frozenRows: Math.min(layout.frozen.rows, rowCount),
    frozenColumns: Math.min(layout.frozen.columns, columnCount),
    hidden: tab.hidden,
    ...(layout.tabColor && { tabColor: layout.tabColor }),
    ...(filter && { filter }),
    ...(extras?.charts && { charts: extras.charts }),
    conditionalFormats: conditionalFormats(rules.found, extras?.colorRules ?? {}),
    protections: extras?.protections ?? [],
    metadata: extras?.metadata ?? [],
  };
  if (filter) tellWhoHid(sheet.rows, filter.box, extras?.hiddenByHand ?? []);
  return { sheet, validations: validations.found };
}

function filterOf(
  found: Box | undefined,
  rows: number,
  columns: number,
  extras: SheetExtras | undefined,
): FilterData | undefined {
  const box = found && clipBox(found, rows, columns);
  return box && { box, criteria: extras?.filterCriteria ?? {} };
}

/** A file says only that a row is hidden; below a filter's header that was the filter, unless we know better. */
function tellWhoHid(rows: readonly RowData[], box: Box, byHand: readonly number[]): void {
  const known = new Set(byHand);
  rows.forEach((row, index) => {
    if (row.hidden && isFiltered(box, index + 1) && !known.has(index + 1)) row.hidden = 'filter';
  });
}
