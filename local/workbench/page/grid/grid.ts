/** The grid of the page: shows the workbook and reports what the person does in it and where the person is. */
import { CellValueType, IUniverInstanceService, UniverInstanceType } from '@univerjs/core';
import { ILayoutService } from '@univerjs/preset-sheets-core';
import type { Change, Edit, Place, WorkbookView } from '../../contract';
import { showCharts } from '../charts';
import { ask, client, loadWorkbook } from '../server';
import { orSay, toast } from '../toast';
import { applyChange } from './apply';
import { rememberTyped } from './cell-edits';
import { startColors } from './colors';
import { watchOwnEdits } from './own-edits';
import { pastedCells } from './pasted';
import { boxOf, rangeOf } from './range';
import { type Sheets, startUniver } from './univer';
import { workbookData } from './workbook-data';

export interface Grid {
  /** Shows the whole workbook anew; the person stays where they were. */
  show(view: WorkbookView): void;
  apply(change: Change): void;
  place(): Place;
  goTo(place: Place): void;
  /** Keys go to the grid from now on. */
  focus(): void;
  /** What a cell shows. */
  text(tab: string, row: number, column: number): string;
  /** By the column of the selected cell. */
  sort(ascending: boolean): void;
  /** Puts a filter over all that is used, or takes it away. */
  toggleFilter(): void;
}

export function openGrid(container: HTMLElement, first: WorkbookView): Grid {
  const sheets = startUniver(container);
  let setColors: ReturnType<typeof startColors> | undefined;
  let view = first;
  let unitId = '';
  let times = 0;
  /** Where to go once a tab stands that the script has made and the grid has yet to show. */
  let awaited: Place | undefined;

  const edit = (edits: Edit[]): void => {
    const isShown = edits.every(({ kind }) => kind === 'width' || kind === 'hide');
    void orSay(async () => void (await ask('edit', { edits, ...(isShown && { client }) })));
  };
  const tabName = (id: string): string => view.tabs.find((tab) => String(tab.id) === id)?.name ?? '';

  const showChartsHere = (): void => {
    const { tab } = grid.place();
    showCharts(view.tabs.find(({ name }) => name === tab)?.charts ?? []);
  };

  const grid: Grid = {
    show(next) {
      const before = unitId === '' ? undefined : grid.place();
      if (unitId !== '') sheets.api.disposeUnit(unitId);
      view = next;
      times += 1;
      unitId = `workbook-${times}`;
      sheets.univer.createUnit(UniverInstanceType.UNIVER_SHEET, workbookData(unitId, next));
      // Univer's parts for sheets are there only with the first of them.
      setColors ??= startColors(sheets);
      setColors(next.tabs);
      const to = awaited ?? before ?? { tab: next.activeTab, selection: FIRST_CELL };
      awaited = undefined;
      grid.goTo(to);
      showChartsHere();
    },
    apply: (change) => applyChange(sheets, unitId, change),
    place: () => placeOf(sheets),
    goTo(place) {
      const workbook = sheets.api.getActiveWorkbook();
      const sheet = workbook?.getSheetByName(place.tab);
      awaited = sheet ? undefined : place;
      if (!sheet || JSON.stringify(place) === JSON.stringify(placeOf(sheets))) return;
      workbook?.setActiveSheet(sheet);
      const { startRow, startColumn, endRow, endColumn } = rangeOf(place.selection);
      sheet.getRange(startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1).activate();
      sheet.scrollToCell(startRow, startColumn);
    },
    focus() {
      const injector = sheets.univer.__getInjector();
      injector.get(IUniverInstanceService).focusUnit(unitId);
      injector.get(ILayoutService).focus();
    },
    text: (tab, row, column) =>
      sheets.api
        .getActiveWorkbook()
        ?.getSheetByName(tab)
        ?.getRange(row - 1, column - 1)
        .getDisplayValue() ?? '',
    sort: (ascending) =>
      edit([{ kind: 'sort', tab: grid.place().tab, column: grid.place().selection.column, ascending }]),
    toggleFilter() {
      const { tab } = grid.place();
      const shown = view.tabs.find(({ name }) => name === tab);
      if (!shown) return;
      const box = { row: 1, column: 1, rows: shown.rowCount, columns: Math.max(1, shown.rows[0]?.length ?? 1) };
      edit([{ kind: 'filterRange', tab, box: shown.filter ? null : box }]);
    },
  };
  grid.show(first);
  watchOwnEdits(sheets, tabName, edit, () => {
    toast('체험판의 시트에서는 할 수 없는 일입니다. 되돌립니다.');
    void orSay(async () => grid.show(await loadWorkbook()));
  });
  watchHands(sheets, grid, edit);
  sheets.api.addEvent(sheets.api.Event.ActiveSheetChanged, showChartsHere);
  markReady(sheets);
  return grid;
}

const FIRST_CELL = { row: 1, column: 1, rows: 1, columns: 1 };

function placeOf({ api }: Sheets): Place {
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  const range = sheet?.getSelection()?.getActiveRange()?.getRange();
  return { tab: sheet?.getSheetName() ?? '', selection: range ? boxOf(range) : FIRST_CELL };
}

/** Typing is reported as it was typed; a paste of any size is taken from Univer and reported as one edit. */
function watchHands({ api }: Sheets, grid: Grid, edit: (edits: Edit[]) => void): void {
  api.addEvent(api.Event.BeforeSheetEditEnd, ({ row, column, value, isConfirm }) => {
    if (!isConfirm) return;
    // The editor puts an apostrophe in front of what is text by force.
    const isForced =
      api.getActiveWorkbook()?.getActiveSheet().getRange(row, column).getCellData()?.t === CellValueType.FORCE_STRING;
    const text = value.toPlainText().replace(/\r?\n$/, '');
    rememberTyped(row, column, isForced ? text.replace(/^'/, '') : text);
  });
  api.addEvent(api.Event.BeforeClipboardPaste, (event) => {
    event.cancel = true;
    const { tab, selection } = grid.place();
    if (event.text) {
      edit([{ kind: 'cells', tab, row: selection.row, column: selection.column, values: pastedCells(event.text) }]);
    }
  });
}

/** Tests and people's patience wait for this. */
function markReady({ api }: Sheets): void {
  const { LifecycleStages } = api.Enum;
  const ready = () => {
    document.body.dataset['grid'] = 'ready';
  };
  if (api.getCurrentLifecycleStage() >= LifecycleStages.Rendered) ready();
  else api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => stage >= LifecycleStages.Rendered && ready());
}
